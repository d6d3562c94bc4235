package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Salary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All figures of pay, drawn by currency and period, by country within; what can be compared; and the tables
 * they are from. It reads without scripts, which add filters, sorting and picking.
 *
 * @param count       figures that are shown
 * @param total       figures that there are
 * @param sources     how many they are from
 * @param facets      what the figures can be narrowed by
 * @param places      the ways from each country or region to its figures
 * @param comparisons figures of several tables with the same terms
 * @param moreTerms   how many more could be compared
 * @param converts    key of what is said of conversion: {@code some} or {@code none}
 * @param group       what stands between thousands, for the script
 * @param point       what stands before decimals, for the script
 */
public record PayExplorerPage(Frame page, int count, int total, int sources, List<PayFacets.Facet> facets,
        List<PlaceWays> places, List<Section> sections, List<PayPart.LegendItem> legend,
        List<PayTerms.Comparison> comparisons, int moreTerms, List<SetLine> sets,
        String converts, String group, String point) implements View {

    public static final String URL = "compare/pay/";

    /**
     * Of the text of all rows, in chars: a page with more takes long to open. The rest is in its tables
     * and in the data.
     */
    private static final int ROOM = 2_600_000;
    private static final int ROW = 1_150;

    /** Where the figures of a place stand. */
    public record PlaceWays(String id, String title, List<Link> ways) {

        public PlaceWays {
            ways = List.copyOf(ways);
        }
    }

    /** A chart below its heading. */
    public record Section(String id, PayChart chart) {
    }

    /** A table that figures are from, with what all its rows have in common. */
    public record SetLine(PayData.OfSet data, Link set, Optional<Link> source, String measure, String year,
            String population, String sample, boolean currencyRead, int rows, String formerly) {
    }

    public PayExplorerPage {
        facets = List.copyOf(facets);
        places = List.copyOf(places);
        sections = List.copyOf(sections);
        legend = List.copyOf(legend);
        comparisons = List.copyOf(comparisons);
        sets = List.copyOf(sets);
    }

    /** The way to the figures at a place among all; without scripts, to the ways that lead on to them. */
    static String at(PageScope scope, EntryId place) {
        return with(scope, "place", place) + "#" + anchor(Optional.of(scope.pay().places().heading(place)));
    }

    /** The way to the figures that have something in common. */
    static String with(PageScope scope, String filter, EntryId value) {
        return scope.href(URL) + "?" + filter + "=" + value;
    }

    /** The way to all figures; empty where there are none. */
    static Optional<Link> link(PageScope scope) {
        return scope.pay().figures().isEmpty() ? Optional.empty()
                : Optional.of(new Link(scope.words().text("explorer.title"), scope.href(URL)));
    }

    private static String anchor(Optional<EntryId> place) {
        return "_at-" + PayCharts.placeKey(place);
    }

    static PayExplorerPage of(PageScope scope) {
        List<PayFigure> all = scope.pay().figures();
        List<PayFigure> figures = all.subList(0, fitting(all));
        PayCharts charts = new PayCharts(scope);
        Map<PayFigure.Axis, List<PayFigure>> axes = PayCharts.axes(figures, Optional.empty(), true);
        List<Section> sections = charts.charts("_pay", "", axes,
                new PayLines.Shown(Optional.empty(), false, true), true).stream()
                .map(chart -> new Section(chart.id() + "-section", chart)).toList();
        PayTerms terms = new PayTerms(scope, charts, figures);
        List<SetLine> sets = sets(scope, figures);
        Frame frame = Frames.of(scope, scope.words().text("explorer.title"),
                scope.words().text("explorer.about"),
                ComparePage.trail(scope), true, toc(scope, sections, terms));
        return new PayExplorerPage(frame, figures.size(), all.size(),
                (int) figures.stream().map(figure -> figure.set().source()).distinct().count(),
                new PayFacets(scope, figures).all(), places(scope, charts, figures, sections), sections,
                charts.legend(figures), terms.comparisons(), terms.more(), sets,
                scope.site().settings().currency().filter(scope.pay().rates()::leadTo)
                        .isPresent() ? "some" : "none",
                scope.words().text("number.group"), scope.words().text("number.point"));
    }

    /** How many of some figures one page has room for. */
    private static int fitting(List<PayFigure> all) {
        int room = ROOM;
        for (int i = 0; i < all.size(); i++) {
            String title = all.get(i).row().title().orElse("");
            room -= ROW + all.get(i).set().title().length() + 3 * title.length();
            if (room < 0) {
                return i;
            }
        }
        return all.size();
    }

    private static List<TocItem> toc(PageScope scope, List<Section> sections, PayTerms terms) {
        Toc toc = new Toc(scope);
        sections.forEach(section -> toc.item(section.id(), section.chart().caption()));
        return toc.section("explorer.compared", terms.comparisons()).section("explorer.tables", true).items();
    }

    private static List<PlaceWays> places(PageScope scope, PayCharts charts, List<PayFigure> figures,
            List<Section> sections) {
        Set<Optional<EntryId>> headings = new LinkedHashSet<>(figures.stream().map(charts::heading).toList());
        boolean hasPeriods = figures.stream().map(figure -> figure.set().period()).distinct().count() > 1;
        List<PlaceWays> places = new ArrayList<>();
        for (Optional<EntryId> heading : headings) {
            List<Link> ways = new ArrayList<>();
            for (Section section : sections) {
                String id = PayCharts.groupId(section.chart().id(), heading);
                section.chart().groups().stream().filter(group -> group.id().equals(id)).forEach(group ->
                        ways.add(new Link(way(group, section.chart().unit(), hasPeriods), "#" + id)));
            }
            places.add(new PlaceWays(anchor(heading), scope.link(heading).map(Link::title)
                    .orElse(scope.words().text("not-stated.place")), ways));
        }
        return places;
    }

    /**
     * The currency and how many figures there are in it, with the period where that is not always the same.
     */
    private static String way(PayGroup group, String unit, boolean hasPeriods) {
        String currencies = group.lines().stream()
                .map(line -> line.data().orElseThrow().currency()).distinct()
                .filter(currency -> !currency.equals(PayData.NOT_STATED)).collect(Collectors.joining(", "));
        return ((hasPeriods && !unit.isEmpty() ? unit : currencies)
                + " (" + group.lines().size() + ")").strip();
    }

    private static List<SetLine> sets(PageScope scope, List<PayFigure> figures) {
        Map<Salary, Integer> rows = new LinkedHashMap<>();
        scope.catalog().all(Kind.SALARY, Salary.class).forEach(set -> rows.put(set, 0));
        figures.stream().filter(figure -> !figure.isAlso())
                .forEach(figure -> rows.merge(figure.set(), 1, Integer::sum));
        List<SetLine> sets = new ArrayList<>();
        rows.forEach((set, count) -> {
            if (count > 0) {
                sets.add(new SetLine(PayData.OfSet.of(set), scope.link(set), scope.link(set.source()),
                        set.measure().word(),
                        set.year().map(PartialDate::text).orElse(""), set.population().orElse(""),
                        set.sample().orElse(""), set.currencyRead(), count,
                        PayFacets.formerly(set)));
            }
        });
        return sets;
    }

    @Override
    public String template() {
        return "pay";
    }
}

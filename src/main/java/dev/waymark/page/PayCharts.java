package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Salary;
import dev.waymark.chart.Datum;
import dev.waymark.chart.RangeChart;
import dev.waymark.format.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes charts of pay: figures share an axis only where they share currency and period. */
final class PayCharts {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LONG = MILLION.multiply(BigDecimal.TEN);

    /** More on the page of a place or a level would hide what else it says. */
    private static final int SHOWN = 300;

    private final PageScope scope;

    PayCharts(PageScope scope) {
        this.scope = scope;
    }

    /** The figures about a place, those in its own currency first; none where no source gives any. */
    Optional<PayPart> at(Entry place, Optional<Currency> own) {
        PayLines.Shown shown = new PayLines.Shown(Optional.of(place.id()), false, false);
        return part("_pay-here", "pay.at", place, shown, false, own, scope.pay().about(place.id()),
                PayExplorerPage.at(scope, place.id()));
    }

    /** The figures about the cities of a place. */
    Optional<PayPart> inCities(Entry place, Optional<Currency> own, Collection<? extends Entry> cities) {
        PayLines.Shown shown = new PayLines.Shown(Optional.of(place.id()), false, false);
        return part("_pay-in-cities", "pay.in-cities", place, shown, false, own,
                cities.stream().flatMap(city -> scope.pay().about(city.id()).stream()).toList(),
                PayExplorerPage.at(scope, place.id()));
    }

    Optional<PayPart> ofLevel(Entry level) {
        PayLines.Shown shown = new PayLines.Shown(Optional.of(level.id()), false, false);
        return part("_pay-level", "pay.of-level", level, shown, true, Optional.empty(),
                scope.pay().about(level.id()), PayExplorerPage.with(scope, "level", level.id()));
    }

    Optional<PayPart> ofRole(Entry role) {
        PayLines.Shown shown = new PayLines.Shown(Optional.of(role.id()), false, false);
        return part("_pay-role", "pay.of-role", role, shown, true, Optional.empty(),
                scope.pay().about(role.id()), PayExplorerPage.with(scope, "role", role.id()));
    }

    /** The whole of a set in its source's order, with notes, anchors and the source's spelling. */
    PayPart of(Salary set) {
        List<PayFigure> figures = set.rows().stream()
                .map(row -> PayFigure.of(new PayIndex.Entry(set, row)).findFirst().orElseThrow()).toList();
        PayLines.Shown shown = new PayLines.Shown(Optional.of(set.id()), true, false);
        List<PayChart> charts = charts("_rows", "", axes(figures, Optional.empty(), false), shown, false);
        return new PayPart(charts, legend(figures), 0, PayExplorerPage.with(scope, "source", set.source()));
    }

    private Optional<PayPart> part(String id, String word, Entry about, PayLines.Shown shown,
            boolean isByPlace, Optional<Currency> own, List<PayIndex.Entry> rows, String explorer) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<PayFigure> all = scope.pay().sorted(rows.stream().flatMap(PayFigure::of).toList());
        List<PayFigure> figures = all.subList(0, Math.min(SHOWN, all.size()));
        String title = scope.words().text(word).replace("{name}", PageScope.title(about));
        List<PayChart> charts = charts(id, title, axes(figures, own, true), shown, isByPlace);
        return Optional.of(new PayPart(charts, legend(figures), all.size() - figures.size(), explorer));
    }

    /** The figures of each axis: those of the own currency first, then the more the earlier. */
    static Map<PayFigure.Axis, List<PayFigure>> axes(List<PayFigure> figures, Optional<Currency> own,
            boolean isSorted) {
        Map<PayFigure.Axis, List<PayFigure>> found = new LinkedHashMap<>();
        figures.forEach(figure -> found.computeIfAbsent(figure.axis(), axis -> new ArrayList<>())
                .add(figure));
        if (!isSorted) {
            return found;
        }
        Map<PayFigure.Axis, List<PayFigure>> sorted = new LinkedHashMap<>();
        found.keySet().stream().sorted(Comparator
                .comparing((PayFigure.Axis axis) -> own.isEmpty() || !axis.currency().equals(own))
                .thenComparing(axis -> -found.get(axis).size()).thenComparing(PayFigure.Axis::key))
                .forEach(axis -> sorted.put(axis, found.get(axis)));
        return sorted;
    }

    /**
     * A chart for each axis; figures that are the only one on theirs stand together at the end, not drawn.
     */
    List<PayChart> charts(String id, String title, Map<PayFigure.Axis, List<PayFigure>> axes,
            PayLines.Shown shown, boolean isByPlace) {
        List<PayChart> charts = new ArrayList<>();
        List<PayFigure> alone = new ArrayList<>();
        axes.forEach((axis, figures) -> {
            if (RangeChart.isWorthwhile(data(figures))) {
                charts.add(drawn(id + "-" + axis.key(), title, axis, figures, shown, isByPlace));
            } else {
                alone.addAll(figures);
            }
        });
        if (!alone.isEmpty()) {
            charts.add(alone(id + "-alone", title, alone, shown, isByPlace));
        }
        return charts;
    }

    private static List<Datum> data(List<PayFigure> figures) {
        return figures.stream().map(PayLines::datum).toList();
    }

    /** Figures along one axis. */
    PayChart drawn(String id, String title, PayFigure.Axis axis, List<PayFigure> figures,
            PayLines.Shown shown, boolean isByPlace) {
        return drawn(id, title, axis, figures, shown,
                chart -> groups(id, figures, shown, isByPlace, Optional.of(chart)));
    }

    private PayChart drawn(String id, String title, PayFigure.Axis axis, List<PayFigure> figures,
            PayLines.Shown shown, Function<RangeChart, List<PayGroup>> groups) {
        RangeChart chart = RangeChart.of(id, data(figures));
        String unit = unit(axis);
        String scale = scope.words().text("pay.scale").replace("{end}", label(chart.end(), chart.end()))
                .replace("{unit}", unit);
        return new PayChart(id, title.isEmpty() ? unit : title + ": " + unit, unit,
                axis.currency().map(Currency::getCurrencyCode).orElse(PayData.NOT_STATED),
                chart.axis(scale, tick -> label(tick, chart.end())), hasMore(figures, shown),
                groups.apply(chart));
    }

    private PayChart alone(String id, String title, List<PayFigure> figures, PayLines.Shown shown,
            boolean isByPlace) {
        boolean isOne = figures.size() == 1;
        String what = isOne ? unit(figures.get(0).axis()) : scope.words().text("pay.alone");
        String alone = isOne ? what : scope.words().text("explorer.alone-title");
        return new PayChart(id, title.isEmpty() ? alone : title + ": " + what, "", "", Markup.EMPTY,
                hasMore(figures, shown), groups(id, figures, shown, isByPlace, Optional.empty()));
    }

    private static boolean hasMore(List<PayFigure> figures, PayLines.Shown shown) {
        return shown.isOwnPage() && figures.stream().anyMatch(figure -> figure.row().asGiven().isPresent()
                || !figure.row().note().isEmpty() || !figure.row().cites().isEmpty());
    }

    /** What all figures of an axis have in common: {@code NOK a year}. */
    String unit(PayFigure.Axis axis) {
        return scope.words().text("pay.unit")
                .replace("{currency}", axis.currency().map(Currency::getCurrencyCode)
                        .orElse(scope.words().text("not-stated.currency")))
                .replace("{period}", scope.words().text("pay.per-" + axis.period().word()));
    }

    /** A number of the axis; long ones are told in millions, which their ticks are whole multiples of. */
    private String label(BigDecimal tick, BigDecimal end) {
        return end.compareTo(LONG) < 0 || tick.signum() == 0 ? scope.amounts().number(tick)
                : scope.words().text("pay.millions").replace("{n}",
                        scope.amounts().number(tick.divide(MILLION).setScale(0)));
    }

    private List<PayGroup> groups(String id, List<PayFigure> figures, PayLines.Shown shown, boolean isByPlace,
            Optional<RangeChart> chart) {
        PayLines lines = new PayLines(scope, shown, chart);
        if (!isByPlace) {
            return List.of(new PayGroup("", lines(lines, figures, i -> "")));
        }
        Map<Optional<EntryId>, List<PayFigure>> found = new LinkedHashMap<>();
        figures.forEach(figure -> found.computeIfAbsent(heading(figure), place -> new ArrayList<>())
                .add(figure));
        return found.entrySet().stream()
                .map(group -> new PayGroup(groupId(id, group.getKey()),
                        lines(lines, group.getValue(), i -> "")))
                .toList();
    }

    private static List<PayLine> lines(PayLines lines, List<PayFigure> figures, IntFunction<String> letter) {
        return IntStream.range(0, figures.size()).mapToObj(i -> lines.of(figures.get(i),
                i == 0 ? Optional.empty() : Optional.of(figures.get(i - 1)), letter.apply(i))).toList();
    }

    static String groupId(String chart, Optional<EntryId> place) {
        return chart + "-" + placeKey(place);
    }

    /** Fit for an id: {@code country-norway}. */
    static String placeKey(Optional<EntryId> place) {
        return place.map(id -> id.kind().word() + "-" + id.slug()).orElse(PayData.NOT_STATED);
    }

    Optional<EntryId> heading(PayFigure figure) {
        return figure.row().place().map(scope.pay().places()::heading);
    }

    /** A chart of a few figures that sentences speak of by letters. */
    PayChart lettered(String id, String title, List<PayFigure> figures) {
        PayLines.Shown shown = new PayLines.Shown(figures.get(0).row().place(), false, false);
        return drawn(id, title, figures.get(0).axis(), figures, shown, chart -> {
            PayLines lines = new PayLines(scope, shown, Optional.of(chart));
            return List.of(new PayGroup("", lines(lines, figures, PayTerms::letter)));
        });
    }

    /** The signs that occur in charts of some figures; none where nothing is drawn. */
    List<PayPart.LegendItem> legend(List<PayFigure> figures) {
        List<PayFigure> drawn = axes(figures, Optional.empty(), false).values().stream()
                .filter(shared -> RangeChart.isWorthwhile(data(shared))).flatMap(List::stream).toList();
        Stream<PayPart.LegendItem> points = Stream.of(Salary.Measure.values())
                .filter(measure -> drawn.stream().anyMatch(figure -> figure.set().measure() == measure
                        && figure.pay().amount().isPresent()))
                .map(measure -> new PayPart.LegendItem(
                        RangeChart.pointSample(drawn.stream()
                                .filter(figure -> figure.set().measure() == measure).map(PayLines::datum)
                                .findFirst().orElseThrow().shape()),
                        scope.words().text("measure." + measure.word())));
        Stream<PayPart.LegendItem> ranges = Stream.of(false, true)
                .filter(isOpen -> drawn.stream()
                        .anyMatch(figure -> figure.pay().hasRange() && isOpen(figure) == isOpen))
                .map(isOpen -> new PayPart.LegendItem(RangeChart.rangeSample(isOpen),
                        scope.words().text(isOpen ? "pay.legend-open" : "pay.legend-range")));
        return Stream.concat(points, ranges).toList();
    }

    private static boolean isOpen(PayFigure figure) {
        return figure.pay().maxOpen() || figure.pay().min().isEmpty() || figure.pay().max().isEmpty();
    }
}

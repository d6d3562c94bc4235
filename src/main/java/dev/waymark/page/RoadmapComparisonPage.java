package dev.waymark.page;

import dev.waymark.catalog.Roadmap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All roadmaps side by side, subject by subject, in one of several orders.
 *
 * @param order   the word of the order
 * @param orders  the same page in each order; the link to this one is empty
 * @param columns the roadmaps
 * @param hidden  roadmaps that are counted and have no column
 * @param count   subjects on all pages together
 * @param number  of this page, from 1
 */
public record RoadmapComparisonPage(Frame page, String order, List<Link> orders, List<Column> columns,
        int hidden, List<Row> rows, int count, int number, int pages,
        Optional<Link> previous, Optional<Link> next)
        implements View {

    private static final int MOST_COLUMNS = 40;

    /** A roadmap: its name, the number of its steps, and who wrote it. */
    public record Column(String title, String href, String steps, String source) {
    }

    /**
     * A subject.
     *
     * @param share  how many roadmaps ask for it, in words
     * @param median how far along the way, in hundredths
     * @param spread how far they are apart, in hundredths
     * @param cells  one for each column
     */
    public record Row(String id, String title, String href, String share, int median, int spread,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a roadmap says.
     *
     * @param href   to the step; empty where the roadmap does not ask for it
     * @param isPart whether it is a part of the step and not the whole
     */
    public record Cell(int step, String href, boolean isPart) {
        private static final Cell NONE = new Cell(0, "", false);
    }

    public RoadmapComparisonPage {
        orders = List.copyOf(orders);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static int pages(PageScope.Guide guide) {
        return Math.max(1, Slice.pages(guide.consensus().shared(Consensus.Order.AGREEMENT).size()));
    }

    static RoadmapComparisonPage of(PageScope scope, Consensus.Order order, int number) {
        Consensus consensus = scope.consensus();
        List<Consensus.Subject> subjects = consensus.shared(order);
        Slice slice = new Slice(subjects.size(), number);
        List<Roadmap> shown = consensus.roadmaps().stream().limit(MOST_COLUMNS).toList();
        Frame frame = Frames.of(scope, scope.words().text("compare.roadmaps.title"),
                scope.words().text("compare.roadmaps.about"), ComparePage.trail(scope),
                number == 1 && order == Consensus.Order.AGREEMENT);
        return new RoadmapComparisonPage(frame, order.word(), orders(scope, order.word()),
                shown.stream().map(roadmap -> column(scope, roadmap)).toList(),
                consensus.roadmaps().size() - shown.size(),
                slice.of(subjects, 0).stream().map(subject -> row(scope, subject)).toList(),
                subjects.size(), number, slice.pages(),
                slice.previous(scope, order::url), slice.next(scope, order::url));
    }

    /** Each order, and what one roadmap alone asks for; the one that is shown has no link. */
    static List<Link> orders(PageScope scope, String current) {
        Stream<Link> orders = Arrays.stream(Consensus.Order.values()).map(order -> new Link(
                scope.words().text("compare.orders." + order.word()), scope.href(order.url(1))));
        Stream<Link> single = scope.consensus().single().isEmpty() ? Stream.empty() : Stream.of(new Link(
                scope.words().text("compare.orders.single"), scope.href(SingleSubjectsPage.url(1))));
        String here = scope.words().text("compare.orders." + current);
        return Stream.concat(orders, single)
                .map(link -> link.title().equals(here) ? new Link(link.title(), "") : link).toList();
    }

    private static Column column(PageScope scope, Roadmap roadmap) {
        Link link = scope.link(roadmap);
        int steps = roadmap.stages().size();
        return new Column(link.title(), link.href(),
                scope.words().text(steps == 1 ? "count.steps-one" : "count.steps")
                        .replace("{n}", Integer.toString(steps)),
                scope.link(roadmap.source()).map(Link::title).orElse(scope.words().text("roadmap.own")));
    }

    private static Row row(PageScope scope, Consensus.Subject subject) {
        Link link = scope.link(subject.entry());
        String share = scope.words().text("compare.share").replace("{n}", Integer.toString(subject.count()))
                .replace("{all}", Integer.toString(subject.places().size()));
        return new Row(subject.entry().id().toString(), link.title(), link.href(), share,
                subject.median().percent(), subject.spread().percent(),
                subject.places().stream().limit(MOST_COLUMNS)
                        .map(place -> place.map(at -> cell(scope, at)).orElse(Cell.NONE)).toList());
    }

    private static Cell cell(PageScope scope, RoadmapIndex.Place place) {
        return new Cell(place.number(), Steps.href(scope, place), place.part().isPresent());
    }

    @Override
    public String template() {
        return "compare-roadmaps";
    }
}

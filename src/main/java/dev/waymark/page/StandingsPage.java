package dev.waymark.page;

import dev.waymark.catalog.Kind;
import java.util.List;
import java.util.Optional;

/**
 * All roles, or all levels: how much is to be added to get from one to the other.
 *
 * @param kind    the word of the kind
 * @param columns where one can go; empty where there are too many for a table
 */
public record StandingsPage(Frame page, String kind, List<Link> columns, List<Row> rows) implements View {

    private static final int MOST_COLUMNS = 16;

    /**
     * Where one comes from.
     *
     * @param asks  how much it asks for
     * @param cells one for each column
     */
    public record Row(String title, String href, int asks, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How much is to be added, and where it is told; the link is empty where one does not go that way. */
    public record Cell(int lacking, String href) {
    }

    public StandingsPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static String url(Kind kind) {
        return Comparisons.url(kind);
    }

    static StandingsPage of(PageScope scope, Kind kind) {
        List<Standing> all = scope.comparisons().standings(kind);
        List<Standing> columns = all.size() > MOST_COLUMNS ? List.of() : all;
        String words = "compare." + kind.folder();
        Frame frame = Frames.of(scope, scope.words().text(words + ".title"),
                scope.words().text(words + ".about"),
                ComparePage.trail(scope), true);
        return new StandingsPage(frame, kind.word(),
                columns.stream().map(one -> scope.link(one.entry())).toList(),
                all.stream().map(from -> row(scope, from, all, columns)).toList());
    }

    private static Row row(PageScope scope, Standing from, List<Standing> all, List<Standing> columns) {
        List<Standing> targets = from.targets(scope.catalog(), all);
        String url = GapsPage.url(from);
        return new Row(from.entry().title(), targets.isEmpty() ? "" : scope.href(url), from.asks().size(),
                columns.stream().map(to -> Optional.of(to).filter(targets::contains)
                        .map(there -> new Cell(from.lacking(there).size(),
                                scope.href(url) + "#" + GapsPage.anchor(there)))
                        .orElse(new Cell(0, ""))).toList());
    }

    @Override
    public String template() {
        return "compare-standings";
    }
}

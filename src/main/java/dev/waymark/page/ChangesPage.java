package dev.waymark.page;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Salary;
import dev.waymark.site.Changes;
import java.util.List;
import java.util.Optional;

/** What has changed in the guide, day by day. */
public record ChangesPage(Frame page, List<Day> days) implements View {

    static final String URL = "changes/";
    /** Of one sort on one day: the first version of a guide would fill the page alone. */
    private static final int LISTED = 40;

    /**
     * What changed on a day.
     *
     * @param day     {@code 2026-06-01}
     * @param gone    ids of what is no longer there
     * @param figures in what changed
     */
    public record Day(String day, Some added, Some changed, List<String> gone, List<FigureChange> figures) {
        public Day {
            gone = List.copyOf(gone);
            figures = List.copyOf(figures);
        }
    }

    /** Links to some entries, and how many more there are. */
    public record Some(List<Link> links, int more) {
        public Some {
            links = List.copyOf(links);
        }
    }

    /**
     * A figure that says something else.
     *
     * @param figure  the fact, or the salary
     * @param row     of the salary; may be empty
     * @param was     as it was written; empty where there was none
     * @param is      as it is written; empty where it was taken out
     * @param sources who says so today
     */
    public record FigureChange(Link figure, String row, String was, String is, List<Link> sources) {
        public FigureChange {
            sources = List.copyOf(sources);
        }
    }

    public ChangesPage {
        days = List.copyOf(days);
    }

    static ChangesPage of(PageScope scope) {
        Frame frame = Frames.of(scope, scope.words().text("changes.title"),
                scope.words().text("changes.about"), List.of(), true);
        return new ChangesPage(frame,
                scope.site().changes().days().stream().map(day -> day(scope, day)).toList());
    }

    private static Day day(PageScope scope, Changes.Day day) {
        return new Day(day.day().toString(), some(scope, day.added()), some(scope, day.changed()),
                day.gone().stream().map(EntryId::toString).toList(),
                day.figures().stream().map(figure -> figure(scope, figure))
                        .flatMap(Optional::stream).toList());
    }

    private static Some some(PageScope scope, List<EntryId> ids) {
        return new Some(scope.links(ids.stream().limit(LISTED).toList()), Math.max(0, ids.size() - LISTED));
    }

    private static Optional<FigureChange> figure(PageScope scope, Changes.Figure figure) {
        return scope.catalog().find(figure.of()).map(entry -> new FigureChange(scope.link(entry),
                figure.row().orElse(""), figure.was().orElse(""), figure.is().orElse(""),
                sources(scope, entry)));
    }

    private static List<Link> sources(PageScope scope, Entry entry) {
        if (entry instanceof Salary salary) {
            return scope.link(salary.source()).stream().toList();
        }
        List<EntryId> cited = entry.common().cites().stream().map(Citation::source).distinct().toList();
        return entry instanceof Fact ? scope.links(cited) : List.of();
    }

    @Override
    public String template() {
        return "changes";
    }
}

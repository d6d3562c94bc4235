package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of a kind, in groups, or one page of it.
 *
 * @param kind     the word of the kind
 * @param count    entries on all pages together
 * @param number   of this page, from 1
 * @param pages    how many there are
 * @param compare  where the entries of the kind stand side by side
 */
public record ListPage(Frame page, String kind, int count, List<CardGroup> groups, int number, int pages,
        Optional<Link> previous, Optional<Link> next, Optional<Link> compare) implements View {

    public ListPage {
        groups = List.copyOf(groups);
    }

    static int pages(PageScope.Guide guide, Kind kind) {
        return Slice.pages(guide.site().catalog().ofKind(kind).size());
    }

    static ListPage of(PageScope scope, Kind kind, int number) {
        List<Groups.Group> groups = scope.groups().of(kind);
        Slice slice = new Slice(groups.stream().mapToInt(group -> group.entries().size()).sum(), number);
        List<CardGroup> shown = shown(scope, groups, slice);
        String title = scope.words().text("kinds." + kind.word());
        Frame frame = Frames.list(scope, title, scope.words().text("kinds-about." + kind.word()), number,
                shown.size() < 2 ? List.of() : shown.stream()
                        .map(group -> new TocItem(group.id(), group.label(), List.of())).toList());
        return new ListPage(frame, kind.word(), slice.count(), shown, number, slice.pages(),
                slice.previous(scope, turned -> Routes.index(kind, turned)),
                slice.next(scope, turned -> Routes.index(kind, turned)),
                kind == Kind.SALARY ? PayExplorerPage.link(scope) : Comparisons.of(scope, kind));
    }

    private static List<CardGroup> shown(PageScope scope, List<Groups.Group> groups, Slice slice) {
        List<CardGroup> shown = new ArrayList<>();
        int before = 0;
        for (Groups.Group group : groups) {
            List<Entry> entries = slice.of(group.entries(), before);
            if (!entries.isEmpty()) {
                shown.add(new CardGroup(group.id(), group.label(), scope.cardsOf(entries)));
            }
            before += group.entries().size();
        }
        return shown;
    }

    @Override
    public String template() {
        return "list";
    }
}

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
 */
public record ListPage(Frame page, String kind, int count, List<CardGroup> groups, int number, int pages,
        Optional<Link> previous, Optional<Link> next) implements View {

    static final int PAGE_SIZE = 200;

    public ListPage {
        groups = List.copyOf(groups);
    }

    static int pages(PageScope.Guide guide, Kind kind) {
        int entries = guide.site().catalog().ofKind(kind).size();
        return (entries + PAGE_SIZE - 1) / PAGE_SIZE;
    }

    static ListPage of(PageScope scope, Kind kind, int number) {
        List<Groups.Group> groups = scope.groups().of(kind);
        int count = groups.stream().mapToInt(group -> group.entries().size()).sum();
        int pages = (count + PAGE_SIZE - 1) / PAGE_SIZE;
        List<CardGroup> shown = slice(scope, groups, (number - 1) * PAGE_SIZE, number * PAGE_SIZE);
        String title = scope.words().text("kinds." + kind.word());
        Frame frame = Frames.list(scope, title, scope.words().text("kinds-about." + kind.word()), number,
                shown.size() < 2 ? List.of() : shown.stream()
                        .map(group -> new TocItem(group.id(), group.label(), List.of())).toList());
        return new ListPage(frame, kind.word(), count, shown, number, pages,
                turn(scope, kind, number - 1, pages), turn(scope, kind, number + 1, pages));
    }

    private static List<CardGroup> slice(PageScope scope, List<Groups.Group> groups, int from, int to) {
        List<CardGroup> shown = new ArrayList<>();
        int at = 0;
        for (Groups.Group group : groups) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, group.entries().size());
            if (start < end) {
                List<Entry> entries = group.entries().subList(start, end);
                shown.add(new CardGroup(group.id(), group.label(),
                        entries.stream().map(scope::card).toList()));
            }
            at += group.entries().size();
        }
        return shown;
    }

    private static Optional<Link> turn(PageScope scope, Kind kind, int number, int pages) {
        return number < 1 || number > pages ? Optional.empty()
                : Optional.of(new Link(Integer.toString(number), scope.href(Routes.index(kind, number))));
    }

    @Override
    public String template() {
        return "list";
    }
}

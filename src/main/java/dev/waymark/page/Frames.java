package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.markdown.Heading;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the part around a page. */
final class Frames {

    private static final int GROUPS_LISTED = 24;
    private static final int ITEMS_LISTED = 200;

    private Frames() {
    }

    /** The frame of an entry's page. */
    static Frame of(PageScope scope, Entry entry, List<TocItem> toc) {
        List<Link> trail = entry.kind() == Kind.PAGE ? List.of()
                : List.of(new Link(scope.words().text("kinds." + entry.kind().word()), scope.listOf(entry.kind())));
        return frame(scope, entry.title(), entry.summary(), true, trail, toc, side(scope, entry));
    }

    /** The frame of a page that shows no entry. */
    static Frame of(PageScope scope, String title, String description, List<Link> trail, boolean indexed) {
        return frame(scope, title, description, indexed, trail, List.of(), Optional.empty());
    }

    /** The frame of one page of a list. */
    static Frame list(PageScope scope, String title, String description, int number, List<TocItem> toc) {
        return frame(scope, title, description, number == 1, List.of(), toc, Optional.empty());
    }

    private static Frame frame(PageScope scope, String title, String description, boolean indexed, List<Link> trail,
            List<TocItem> toc, Optional<SideNav> side) {
        Settings settings = scope.site().settings();
        List<Link> breadcrumbs = scope.url().isEmpty() ? List.of() : Stream.of(
                Stream.of(new Link(scope.words().text("home"), scope.href(Routes.HOME))), trail.stream(),
                Stream.of(new Link(title, ""))).flatMap(part -> part).toList();
        return new Frame(scope.url(), Routes.toRoot(scope.url()), settings.language(), settings.title(), title,
                description, settings.baseUrl() + scope.url(), indexed, navigation(scope), breadcrumbs, toc, side);
    }

    /** What the settings name, else the kinds that a reader starts from and that have entries. */
    private static List<Link> navigation(PageScope scope) {
        Site site = scope.site();
        List<Settings.NavigationItem> named = site.settings().navigation();
        if (!named.isEmpty()) {
            return named.stream().map(item -> navigation(scope, item.target())).flatMap(Optional::stream).toList();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PAGE && !site.catalog().ofKind(kind).isEmpty())
                .limit(6).map(kind -> list(scope, kind)).toList();
    }

    private static Optional<Link> navigation(PageScope scope, String target) {
        Optional<Kind> kind = Kind.ofFolder(target);
        if (kind.isPresent()) {
            return Optional.of(list(scope, kind.get()));
        }
        int slash = target.indexOf('/');
        return Kind.ofWord(target.substring(0, Math.max(slash, 0)))
                .flatMap(named -> scope.link(new EntryId(named, target.substring(slash + 1))));
    }

    private static Link list(PageScope scope, Kind kind) {
        return new Link(scope.words().text("kinds." + kind.word()), scope.listOf(kind));
    }

    private static Optional<SideNav> side(PageScope scope, Entry entry) {
        if (entry.kind() == Kind.PAGE) {
            return Optional.empty();
        }
        List<Groups.Group> groups = scope.groups().of(entry.kind());
        return scope.groups().of(entry.id()).map(own -> new SideNav(
                entry.kind().word() + own.id(), entry.kind().word(), scope.listOf(entry.kind()),
                groups.size() > GROUPS_LISTED || groups.size() < 2 ? List.of() : groups.stream()
                        .map(group -> new Link(group.label(), scope.href(group.entries().get(0).id()))).toList(),
                own.label(),
                own.entries().stream().limit(ITEMS_LISTED).map(scope::link).toList(),
                scope.href(entry.id())));
    }

    /** A table of contents two levels deep. */
    static List<TocItem> toc(List<Heading> headings) {
        List<TocItem> items = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() == 2) {
                List<TocItem> below = headings.subList(i + 1, headings.size()).stream()
                        .takeWhile(next -> next.level() > 2).filter(next -> next.level() == 3)
                        .map(next -> new TocItem(next.id(), next.text(), List.of())).toList();
                items.add(new TocItem(heading.id(), heading.text(), below));
            }
        }
        return items;
    }
}

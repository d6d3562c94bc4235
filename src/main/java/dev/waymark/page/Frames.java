package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the part around a page. */
final class Frames {

    private Frames() {
    }

    /** The frame of an entry's page. */
    static Frame of(PageScope scope, Entry entry, List<TocItem> toc) {
        List<Crumb> trail = entry.kind() == Kind.PAGE ? List.of() : List.of(new Crumb(
                scope.words().text("kinds." + entry.kind().word()), Routes.index(entry.kind(), 1)));
        List<Crumb> crumbs = crumbs(scope, trail, PageScope.title(entry));
        return frame(scope, PageScope.title(entry), entry.summary(), true, crumbs, toc, scope.side(entry),
                JsonLd.of(scope, crumbs, entry));
    }

    /** The frame of the first page. */
    static Frame home(PageScope scope, String title, String description) {
        return frame(scope, title, description, true, List.of(), List.of(), Optional.empty(),
                JsonLd.site(scope, title, description));
    }

    /** The frame of a page that shows no entry. */
    static Frame of(PageScope scope, String title, String description, List<Crumb> trail, boolean indexed) {
        return of(scope, title, description, trail, indexed, List.of());
    }

    static Frame of(PageScope scope, String title, String description, List<Crumb> trail, boolean indexed,
            List<TocItem> toc) {
        List<Crumb> crumbs = crumbs(scope, trail, title);
        return frame(scope, title, description, indexed, crumbs, toc, Optional.empty(),
                JsonLd.of(scope, crumbs));
    }

    /** The frame of one page of a list. */
    static Frame list(PageScope scope, String title, String description, int number, List<TocItem> toc) {
        List<Crumb> crumbs = crumbs(scope, List.of(), title);
        return frame(scope, title, description, number == 1, crumbs, toc, Optional.empty(),
                JsonLd.of(scope, crumbs));
    }

    /** The frame of a chapter of the handbook. */
    static Frame handbook(PageScope scope, Handbook.Chapter chapter, List<Crumb> trail, List<TocItem> toc,
            SideNav side) {
        List<Crumb> crumbs = crumbs(scope, trail, chapter.title());
        return frame(scope, chapter.title(), chapter.summary(), true, crumbs, toc, Optional.of(side),
                JsonLd.of(scope, crumbs));
    }

    /** From home to the page itself. */
    private static List<Crumb> crumbs(PageScope scope, List<Crumb> trail, String title) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(scope.words().text("home"), Routes.HOME));
        crumbs.addAll(trail);
        crumbs.add(new Crumb(title, scope.url()));
        return crumbs;
    }

    private static Frame frame(PageScope scope, String title, String description, boolean indexed,
            List<Crumb> crumbs, List<TocItem> toc, Optional<SideNav> side, Markup data) {
        Settings settings = scope.site().settings();
        List<Link> breadcrumbs = new ArrayList<>();
        for (int i = 0; i < crumbs.size(); i++) {
            Crumb crumb = crumbs.get(i);
            breadcrumbs.add(new Link(crumb.title(), i == crumbs.size() - 1 ? "" : scope.href(crumb.url())));
        }
        return new Frame(scope.url(), Routes.toRoot(scope.url()), settings.language(), settings.title(),
                title, description, settings.baseUrl() + scope.url(), indexed, scope.site().isSearched(),
                scope.navigation(), scope.tools(), breadcrumbs, toc, side, data,
                settings.licence().orElse(""), scope.foot(), scope.changed());
    }
}

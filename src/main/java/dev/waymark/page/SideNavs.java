package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The navigation beside pages, made once for each group. All pages of a kind lie equally deep, so the links
 * of one serve all of them.
 */
final class SideNavs {

    private static final int GROUPS_LISTED = 48;
    private static final int ITEMS_LISTED = 200;

    private final Map<String, SideNav> byGroup = new HashMap<>();
    private final Groups groups;

    SideNavs(Groups groups) {
        this.groups = groups;
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PAGE) {
                List<Link> all = groupLinks(kind);
                groups.of(kind).forEach(group -> byGroup.put(group.key(), nav(kind, all, group)));
            }
        }
    }

    /** The navigation beside an entry's page; plain pages have none. */
    Optional<SideNav> of(Entry entry) {
        return groups.of(entry.id()).map(Groups.Group::key).map(byGroup::get)
                .map(nav -> nav.at(Routes.relative(anyPage(entry.kind()), Routes.of(entry.id()))));
    }

    private List<Link> groupLinks(Kind kind) {
        List<Groups.Group> all = groups.of(kind);
        return all.size() < 2 || all.size() > GROUPS_LISTED ? List.of() : all.stream()
                .map(group -> new Link(group.label(), Routes.relative(anyPage(kind), group.url()))).toList();
    }

    private static SideNav nav(Kind kind, List<Link> groups, Groups.Group group) {
        List<Link> items = group.entries().stream().limit(ITEMS_LISTED)
                .map(entry -> new Link(PageScope.title(entry),
                        Routes.relative(anyPage(kind), Routes.of(entry.id())))).toList();
        return new SideNav(group.key(), kind.word(),
                Routes.relative(anyPage(kind), Routes.index(kind, 1)), groups, group.label(), items, "");
    }

    /**
     * The URL of a page of the kind that does not exist: from it even a page's own link is written in full.
     */
    private static String anyPage(Kind kind) {
        return Routes.of(new EntryId(kind, "_"));
    }
}

package dev.waymark.page;

import java.util.List;

/**
 * The navigation beside a page: the groups of its kind, and the entries of its own group.
 *
 * @param key     the same for all pages on which it is the same but for the current page
 * @param kind    the word of the kind
 * @param href    the list of the kind
 * @param groups  all groups of the kind; empty where they are too many to list
 * @param group   the own group; its label is empty where the kind has no groups
 * @param current the link of the page itself
 */
public record SideNav(
        String key, String kind, String href, List<Link> groups, String group, List<Link> items,
        String current) {

    public SideNav {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
    }

    /** The same beside the page that a link leads to. */
    SideNav at(String link) {
        return new SideNav(key, kind, href, groups, group, items, link);
    }
}

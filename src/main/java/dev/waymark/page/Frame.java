package dev.waymark.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its own part.
 *
 * @param url         below the root, without a leading slash
 * @param root        the way up to the root: empty, {@code ../} and so on
 * @param title       of the page, without the name of the site
 * @param description one sentence; may be empty
 * @param canonical   the full address
 * @param indexed     whether search engines should list it
 * @param navigation  links in the head of the page
 * @param breadcrumbs from home to the page itself, whose link is empty
 * @param toc         table of contents, two levels deep
 */
public record Frame(
        String url,
        String root,
        String language,
        String siteTitle,
        String title,
        String description,
        String canonical,
        boolean indexed,
        List<Link> navigation,
        List<Link> breadcrumbs,
        List<TocItem> toc,
        Optional<SideNav> side) {

    public Frame {
        navigation = List.copyOf(navigation);
        breadcrumbs = List.copyOf(breadcrumbs);
        toc = List.copyOf(toc);
    }
}

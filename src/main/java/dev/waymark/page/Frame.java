package dev.waymark.page;

import dev.waymark.format.Markup;
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
 * @param searched    whether the site has a search
 * @param tools       for learning, in the head of the page too; may be empty
 * @param breadcrumbs from home to the page itself, whose link is empty
 * @param toc         table of contents, two levels deep
 * @param data        JSON-LD for programs: the breadcrumbs, and what the page shows; may be empty
 * @param licence     of the texts; may be empty
 * @param foot        links in the foot of the page
 * @param changed     the last change of what the page shows
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
        boolean searched,
        List<Link> navigation,
        List<Link> tools,
        List<Link> breadcrumbs,
        List<TocItem> toc,
        Optional<SideNav> side,
        Markup data,
        String licence,
        List<Link> foot,
        Optional<Changed> changed) {

    /**
     * When something changed last.
     *
     * @param day          {@code 2026-06-01}
     * @param contributors names; may be empty
     */
    public record Changed(String day, List<String> contributors) {
        public Changed {
            contributors = List.copyOf(contributors);
        }
    }

    public Frame {
        navigation = List.copyOf(navigation);
        tools = List.copyOf(tools);
        breadcrumbs = List.copyOf(breadcrumbs);
        toc = List.copyOf(toc);
        foot = List.copyOf(foot);
    }

    /** The same for a page that search engines should not list and whose content lies at another address. */
    Frame at(String address) {
        return new Frame(url, root, language, siteTitle, title, description, address, false, searched,
                navigation, tools, breadcrumbs, toc, side, data, licence, foot, changed);
    }

    /** The same with links that work at any depth. */
    Frame rooted(String base) {
        return new Frame(url, base, language, siteTitle, title, description, canonical, false, searched,
                rooted(base, navigation), rooted(base, tools), rooted(base, breadcrumbs), toc, side, data,
                licence, rooted(base, foot), changed);
    }

    private static List<Link> rooted(String base, List<Link> links) {
        return links.stream().map(link -> switch (link.href()) {
            case "" -> link;
            case "./" -> new Link(link.title(), base);
            default -> new Link(link.title(), base + link.href());
        }).toList();
    }
}

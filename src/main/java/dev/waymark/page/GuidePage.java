package dev.waymark.page;

import dev.waymark.catalog.Guide;
import dev.waymark.format.Markup;
import java.util.List;

/**
 * An article.
 *
 * @param series   its name; may be empty
 * @param chapters the articles of the series in order, itself without a link; empty where it has no series
 *                 or a long one
 */
public record GuidePage(Frame page, Article article, String series, List<Link> chapters, List<Link> about)
        implements View {

    /** A longer series is told by the navigation beside the page alone. */
    private static final int CHAPTERS_LISTED = 20;

    public GuidePage {
        chapters = List.copyOf(chapters);
        about = List.copyOf(about);
    }

    static GuidePage of(PageScope scope, Guide guide) {
        Markup body = scope.render(guide.common().body());
        Article article = Articles.of(scope, guide, body);
        List<TocItem> toc = new Toc(scope).prose(guide.common().body().headings()).foot(article);
        return new GuidePage(Frames.of(scope, guide, toc), article, guide.series().orElse(""),
                chapters(scope, guide), scope.links(guide.about()));
    }

    private static List<Link> chapters(PageScope scope, Guide guide) {
        if (guide.series().isEmpty()) {
            return List.of();
        }
        return scope.groups().of(guide.id()).stream().map(Groups.Group::entries)
                .filter(entries -> entries.size() <= CHAPTERS_LISTED).flatMap(List::stream)
                .map(part -> part == guide ? new Link(part.title(), "") : scope.link(part)).toList();
    }

    @Override
    public String template() {
        return "guide";
    }
}

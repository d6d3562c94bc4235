package dev.waymark.page;

import dev.waymark.catalog.Resource;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * Something to learn from.
 *
 * @param type    in words
 * @param author  may be empty
 * @param free    {@code yes} or {@code no}; empty where it is not known
 * @param url     may be empty
 * @param claimOf the source that speaks about itself here
 */
public record ResourcePage(Frame page, Article article, String type, String author, String free, String url,
        Optional<Link> claimOf, List<Link> about) implements View {

    public ResourcePage {
        about = List.copyOf(about);
    }

    static ResourcePage of(PageScope scope, Resource resource) {
        Markup body = scope.render(resource.common().body());
        Article article = Articles.of(scope, resource, body);
        return new ResourcePage(Frames.of(scope, resource,
                new Toc(scope).prose(resource.common().body().headings()).foot(article)), article,
                scope.word("resource.type", resource.type()), resource.author().orElse(""),
                resource.free().map(free -> free ? "yes" : "no").orElse(""), resource.url().orElse(""),
                scope.link(resource.claimOf()), scope.links(resource.about()));
    }

    @Override
    public String template() {
        return "resource";
    }
}

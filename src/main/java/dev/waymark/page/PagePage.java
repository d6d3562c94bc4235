package dev.waymark.page;

import dev.waymark.catalog.Page;
import dev.waymark.format.Markup;

/** A plain page. */
public record PagePage(Frame page, Article article) implements View {

    static PagePage of(PageScope scope, Page entry) {
        Markup body = scope.render(entry.common().body());
        Article article = Articles.of(scope, entry, body);
        return new PagePage(Frames.of(scope, entry,
                new Toc(scope).prose(entry.common().body().headings()).foot(article)), article);
    }

    @Override
    public String template() {
        return "page";
    }
}

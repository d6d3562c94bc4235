package dev.waymark.page;

import dev.waymark.catalog.Faq;
import dev.waymark.catalog.FixedWord;
import dev.waymark.format.Markup;
import java.util.List;

/**
 * A question and its answer.
 *
 * @param questionBy key of who asked, {@code source} or {@code editors}; may be empty
 */
public record FaqPage(Frame page, Article article, String questionBy, List<Link> about) implements View {

    public FaqPage {
        about = List.copyOf(about);
    }

    static FaqPage of(PageScope scope, Faq faq) {
        Markup body = scope.render(faq.common().body());
        Article article = Articles.of(scope, faq, body);
        return new FaqPage(Frames.of(scope, faq,
                new Toc(scope).prose(faq.common().body().headings()).foot(article)), article,
                faq.questionBy().map(FixedWord::word).orElse(""), scope.links(faq.about()));
    }

    @Override
    public String template() {
        return "faq";
    }
}

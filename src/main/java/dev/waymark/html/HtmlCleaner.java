package dev.waymark.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.Jsoup;

/**
 * The last look at a body that contains raw HTML: parses it as a browser would, keeps what content and our
 * own Markdown may produce, and writes it again. What was already right comes out byte for byte the same;
 * anything else is a hole in a check before it. Safe for use from several threads.
 */
public final class HtmlCleaner {

    /** Relative targets are resolved against it for their scheme alone. */
    private static final String BASE = "https://content.invalid/";

    private final Cleaner cleaner = new Cleaner(safelist());

    private static Safelist safelist() {
        Safelist list = new Safelist();
        for (AllowedHtml.Element element : AllowedHtml.elements()) {
            allow(list, element.name(), List.copyOf(element.attributes()));
        }
        for (String heading : List.of("h2", "h3", "h4", "h5", "h6")) {
            allow(list, heading, List.of("id"));
        }
        allow(list, "section", List.of("class", "aria-label"));
        allow(list, "div", List.of("class", "role", "aria-label", "tabindex"));
        allow(list, "figure", List.of("class"));
        allow(list, "code", List.of("class"));
        allow(list, "pre", List.of("tabindex"));
        allow(list, "span", List.of("class"));
        allow(list, "p", List.of("class"));
        allow(list, "ol", List.of("class"));
        allow(list, "ul", List.of("class"));
        allow(list, "li", List.of("class", "id"));
        allow(list, "sup", List.of("class", "id"));
        allow(list, "th", List.of("class"));
        allow(list, "td", List.of("class"));
        allow(list, "a", List.of("id", "class", "rel", "aria-label"));
        allow(list, "input", List.of("type", "checked", "disabled", "aria-label"));
        return list.addProtocols("a", "href", "http", "https", "mailto", "#")
                .addProtocols("img", "src", "http", "https")
                .preserveRelativeLinks(true);
    }

    private static void allow(Safelist list, String element, List<String> attributes) {
        list.addTags(element).addAttributes(element, "lang", "dir");
        if (!attributes.isEmpty()) {
            list.addAttributes(element, attributes.toArray(String[]::new));
        }
    }

    /** The body, cleaned. */
    public String clean(String body) {
        Document dirty = Jsoup.parseBodyFragment(body, BASE);
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false).charset("UTF-8").escapeMode(Entities.EscapeMode.base);
        return clean.body().html();
    }

    /** Whether cleaning would change nothing. */
    public boolean isClean(String body) {
        return clean(body).equals(body);
    }
}

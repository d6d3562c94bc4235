package dev.waymark.page;

import dev.waymark.catalog.Kind;
import dev.waymark.format.Markup;
import dev.waymark.markdown.ProseCitation;
import dev.waymark.markdown.ProseLink;
import dev.waymark.markdown.Slots;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the slots of a sample in the handbook. Its links look like links, but lead to the chapter on the kind
 * of entry that they name: the entry itself is not part of this site.
 */
final class SampleSlots implements Slots {

    private final PageScope scope;
    private final Map<String, String> figures;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param figures what a figure prints, by its id */
    SampleSlots(PageScope scope, Map<String, String> figures) {
        this.scope = scope;
        this.figures = figures;
    }

    @Override
    public void openLink(ProseLink link, StringBuilder html) {
        String href = link.form() == ProseLink.Form.SAME_PAGE ? "#" + link.fragment().orElse("")
                : scope.href(Handbook.ROOT + "kinds/" + kind(link.target()).word() + "/");
        html.append("<a href=\"").append(Markup.escape(href)).append("\">");
    }

    /** Of {@code skill/id}, of {@code ../skills/id.md}, and else what samples mostly name. */
    private static Kind kind(String target) {
        String[] parts = target.split("/");
        String before = parts.length < 2 ? "" : parts[parts.length - 2];
        return Kind.ofWord(before).or(() -> Kind.ofFolder(before)).orElse(Kind.SKILL);
    }

    @Override
    public void closeLink(ProseLink link, StringBuilder html) {
        html.append("</a>");
        if (figures.containsKey(id(link))) {
            mark(id(link), html);
        }
    }

    @Override
    public void label(ProseLink link, StringBuilder html) {
        String name = link.fragment().orElse(link.target().substring(link.target().lastIndexOf('/') + 1));
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
        html.append(Markup.escape(figures.getOrDefault(id(link), title)));
    }

    private static String id(ProseLink link) {
        return link.target() + link.fragment().map(row -> "#" + row).orElse("");
    }

    @Override
    public void imageSource(ProseLink image, StringBuilder html) {
        html.append(Markup.escape(image.target()));
    }

    @Override
    public void citation(ProseCitation citation, StringBuilder html) {
        mark(citation.source() + citation.section(), html);
    }

    private void mark(String cited, StringBuilder html) {
        int number = numbers.computeIfAbsent(cited, each -> numbers.size() + 1);
        CitationMark.open(html);
        html.append('[').append(number).append(']');
        CitationMark.close(html);
    }

    @Override
    public void word(String key, StringBuilder html) {
        html.append(Markup.escape(scope.words().text("prose." + key)));
    }
}

package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Writes tags of raw HTML that were accepted; its links and pictures follow the rules of Markdown's own. */
final class RawTags {

    private final Scribe scribe;
    private final HtmlOut out;
    private final LinkWriter links;
    private final Deque<LinkWriter.Written> open = new ArrayDeque<>();

    RawTags(Scribe scribe, LinkWriter links) {
        this.scribe = scribe;
        this.out = scribe.out();
        this.links = links;
    }

    /** What is said of an instruction, a declaration or a CDATA section. */
    static RawHtml.Refusal refusalOf(int start, int end) {
        return new RawHtml.Refusal(start, end, "this kind of HTML is not allowed in content", "leave it out");
    }

    void write(RawTag tag) {
        switch (tag.name()) {
            case "a" -> link(tag);
            case "img" -> image(tag);
            default -> other(tag);
        }
    }

    private void link(RawTag tag) {
        if (tag.isEnd()) {
            links.close(open.isEmpty() ? new LinkWriter.Written(LinkWriter.Form.NOTHING, -1) : open.pop());
            return;
        }
        Optional<RawTag.Attribute> target = attribute(tag, "href");
        if (target.isEmpty()) {
            open.push(new LinkWriter.Written(LinkWriter.Form.NOTHING, -1));
            return;
        }
        open.push(links.open(tag.value(target.get()), span(tag, target.get()), value(tag, "title")));
    }

    private void image(RawTag tag) {
        Span whole = scribe.span(tag.position(), tag.offsets().applyAsInt(tag.end() - 1) + 1);
        Optional<RawTag.Attribute> target = attribute(tag, "src");
        StringBuilder more = new StringBuilder();
        for (RawTag.Attribute attribute : tag.attributes()) {
            if (!attribute.name().equals("src") && !attribute.name().equals("alt")
                    && !attribute.name().equals("title")) {
                more.append(' ').append(attribute.name()).append("=\"").append(tag.value(attribute))
                        .append('"');
            }
        }
        links.image(target.map(tag::value).orElse(""), target.map(found -> span(tag, found)).orElse(whole),
                value(tag, "alt"), value(tag, "title"), more.toString(), whole);
    }

    private static Optional<RawTag.Attribute> attribute(RawTag tag, String name) {
        return tag.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    private static String value(RawTag tag, String name) {
        return attribute(tag, name).map(tag::value).orElse("");
    }

    private Span span(RawTag tag, RawTag.Attribute attribute) {
        int start = tag.offsets().applyAsInt(attribute.valueStart());
        boolean isEmpty = attribute.valueEnd() == attribute.valueStart();
        return scribe.span(start, isEmpty ? start : tag.offsets().applyAsInt(attribute.valueEnd() - 1) + 1);
    }

    private void other(RawTag tag) {
        if (tag.isEnd()) {
            out.raw("</").raw(tag.name()).raw(">");
            return;
        }
        out.raw("<").raw(tag.name());
        for (RawTag.Attribute attribute : tag.attributes()) {
            String value = tag.value(attribute);
            if (attribute.name().equals("open") || attribute.name().equals("reversed")) {
                out.raw(" ").raw(attribute.name());
            } else {
                out.attribute(attribute.name(), value);
            }
        }
        out.raw(">");
    }
}

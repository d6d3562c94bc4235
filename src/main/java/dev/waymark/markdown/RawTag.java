package dev.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * A tag of raw HTML, taken apart.
 *
 * @param text    the string that holds it; all offsets are offsets into it
 * @param offsets from there to the source of the text
 */
record RawTag(
        String text, IntUnaryOperator offsets, String name, boolean isEnd, int start, int end,
        List<Attribute> attributes) {

    /** An attribute; its value without quotes, an empty stretch where it has none. */
    record Attribute(String name, int start, int valueStart, int valueEnd) {
    }

    /** Reads a tag whose form is known to be right. */
    static RawTag read(String text, int start, int end, IntUnaryOperator offsets) {
        boolean isEnd = text.charAt(start + 1) == '/';
        int nameStart = start + (isEnd ? 2 : 1);
        int nameEnd = TagScan.name(text, nameStart, end);
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        return new RawTag(text, offsets, name, isEnd, start, end,
                isEnd ? List.of() : attributes(text, nameEnd, end - 1));
    }

    private static List<Attribute> attributes(String text, int from, int end) {
        List<Attribute> attributes = new ArrayList<>();
        int at = TagScan.white(text, from, end);
        while (at < end && text.charAt(at) != '/') {
            int nameEnd = TagScan.attributeName(text, at, end);
            String name = text.substring(at, nameEnd).toLowerCase(Locale.ROOT);
            int equals = TagScan.white(text, nameEnd, end);
            int valueStart = nameEnd;
            int valueEnd = nameEnd;
            int next = nameEnd;
            if (equals < end && text.charAt(equals) == '=') {
                valueStart = TagScan.white(text, equals + 1, end);
                char quote = text.charAt(valueStart);
                if (quote == '"' || quote == '\'') {
                    valueEnd = text.indexOf(quote, ++valueStart);
                    next = valueEnd + 1;
                } else {
                    valueEnd = bareEnd(text, valueStart, end);
                    next = valueEnd;
                }
            }
            attributes.add(new Attribute(name, at, valueStart, valueEnd));
            at = TagScan.white(text, next, end);
        }
        return attributes;
    }

    private static int bareEnd(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) > ' ') {
            i++;
        }
        return i;
    }

    /** The value of an attribute as the reader sees it. */
    String value(Attribute attribute) {
        return Entities.ofHtml(text.substring(attribute.valueStart(), attribute.valueEnd()));
    }

    /** Where it stands in the source of the text. */
    int position() {
        return offsets.applyAsInt(start);
    }
}

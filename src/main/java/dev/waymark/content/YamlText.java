package dev.waymark.content;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of a file that holds YAML, and the way from the parser's marks back to the file: marks count code
 * points from 0 in the stretch, spans count chars in the file.
 */
final class YamlText {

    private final SourceFile file;
    private final int base;
    private final String text;
    /** The places, in code points, of the characters that take two chars; mostly there are none. */
    private final int[] wide;

    YamlText(SourceFile file, int start, int end) {
        this.file = file;
        this.base = start;
        this.text = file.text().substring(start, end);
        this.wide = wide(text);
    }

    private static int[] wide(String text) {
        int[] places = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                if (count == places.length) {
                    places = Arrays.copyOf(places, Math.max(8, count * 2));
                }
                places[count] = i - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(places, count);
    }

    String text() {
        return text;
    }

    Span all() {
        return file.span(base, base + text.length());
    }

    /** The span between two marks. */
    Span span(int start, int end) {
        return file.span(base + chars(start), base + chars(end));
    }

    /** The text of the line on which a span begins. */
    String line(Span span) {
        return file.line(span.from().line());
    }

    /**
     * The first line from a mark on that begins with a percent sign: the parser passes over it at the end.
     */
    Optional<Span> directiveFrom(int mark) {
        int from = chars(mark);
        int at = from < text.length() && text.charAt(from) == '%' && isLineStart(from) ? from
                : text.indexOf("\n%", from) + 1;
        int end = text.indexOf('\n', at);
        return at <= 0 ? Optional.empty()
                : Optional.of(file.span(base + at, base + (end < 0 ? text.length() : end)));
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private int chars(int codePoints) {
        int found = Arrays.binarySearch(wide, codePoints);
        int before = found < 0 ? -found - 1 : found;
        return Math.min(codePoints + before, text.length());
    }

    /** The first char that is invisible, or half of one. */
    Optional<Span> firstInvisible() {
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (isInvisible(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return Optional.of(file.span(base + i, base + i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a code point that takes two chars starts here. */
    static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /**
     * Whether a char shows nothing and changes what others show or mean: control characters, line ends that
     * only some programs know, marks and overrides of the direction of writing.
     */
    static boolean isInvisible(char c) {
        if (c < 0x7f) {
            return c < ' ' && c != '\n' && c != '\t';
        }
        return c <= 0x9f
                || c >= '\u200e' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u061c' || c == '\ufeff' || c >= '\ufff9' && c <= '\ufffb' || c >= '\ufffe';
    }
}

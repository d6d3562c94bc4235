package dev.waymark.check;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Places in a page, best asked for from its start to its end. Whoever holds one holds a line of the page and
 * not the page.
 */
final class PagePlaces {

    private final String file;
    private final byte[] page;
    /** How far it has read, and the line where that is. */
    private int at;
    private int number = 1;
    private int lineStart;
    private Optional<SourceFile> line = Optional.empty();
    /** Chars of the line before {@link #at}. */
    private int column;

    /** @param page in UTF-8 */
    PagePlaces(String file, byte[] page) {
        this.file = file;
        this.page = page;
    }

    /** @param start in bytes, as the end, which is exclusive and stands on the same line */
    Span span(int start, int end) {
        if (start < at) {
            at = 0;
            number = 1;
            startLine();
        }
        goTo(start);
        int from = lineStart + column;
        int chars = new String(page, start, end - start, StandardCharsets.UTF_8).length();
        return line().span(from, from + chars);
    }

    private void goTo(int place) {
        while (at < place) {
            byte b = page[at++];
            if (b == '\n') {
                number++;
                startLine();
            } else if ((b & 0xC0) != 0x80) {
                column += (b & 0xF8) == 0xF0 ? 2 : 1; // Four bytes of UTF-8 are two chars, others one.
            }
        }
    }

    private void startLine() {
        lineStart = at;
        column = 0;
        line = Optional.empty();
    }

    private SourceFile line() {
        if (line.isEmpty()) {
            int end = lineStart;
            while (end < page.length && page[end] != '\n') {
                end++;
            }
            String text = new String(page, lineStart, end - lineStart, StandardCharsets.UTF_8);
            line = Optional.of(SourceFile.lines(file, lineStart, number, text));
        }
        return line.get();
    }
}

package dev.waymark.highlight;

import java.util.List;
import java.util.function.Consumer;

/** Reads a message of HTTP: its first line, its fields, and a body that looks like JSON. */
final class HttpScan {

    private final String code;
    private final List<Piece> found;

    HttpScan(String code, List<Piece> found) {
        this.code = code;
        this.found = found;
    }

    void run() {
        boolean isFirst = true;
        int start = 0;
        while (start < code.length()) {
            int end = Highlighter.lineEnd(code, start);
            if (end > start && (code.charAt(start) == '{' || code.charAt(start) == '[')) {
                Languages.find("json").ifPresent(body(start));
                return;
            }
            boolean isBlank = code.substring(start, end).isBlank();
            if (isFirst && !isBlank) {
                word(start, end, ' ', Piece.Part.KEY);
            } else if (!isBlank) {
                word(start, end, ':', Piece.Part.NAME);
            }
            isFirst = isBlank;
            start = end + 1;
        }
    }

    private Consumer<Language> body(int start) {
        return json -> new CodeScan(json, code, start, found).run();
    }

    /** The word that a line begins with, up to a sign that follows it at once. */
    private void word(int start, int lineEnd, char sign, Piece.Part part) {
        int end = start;
        while (end < lineEnd && code.charAt(end) != sign && code.charAt(end) != ' ') {
            end++;
        }
        if (end > start && end < lineEnd && code.charAt(end) == sign) {
            found.add(new Piece(start, end, part));
        }
    }
}

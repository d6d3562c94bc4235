package dev.waymark.highlight;

import java.util.List;

/** Reads XML and HTML: comments, tags, their attributes, references. */
final class MarkupScan {

    private final String code;
    private final List<Piece> found;
    private int at;

    MarkupScan(String code, List<Piece> found) {
        this.code = code;
        this.found = found;
    }

    void run() {
        while (at < code.length()) {
            if (code.startsWith("<!--", at)) {
                int end = code.indexOf("-->", at);
                take(end < 0 ? code.length() : end + 3, Piece.Part.NOTE);
            } else if (code.charAt(at) == '<' && at + 1 < code.length() && isTagStart(code.charAt(at + 1))) {
                tag();
            } else {
                at++;
            }
        }
    }

    private static boolean isTagStart(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private void tag() {
        int end = at + 2;
        while (end < code.length() && isInName(code.charAt(end))) {
            end++;
        }
        take(end, Piece.Part.KEY);
        while (at < code.length() && code.charAt(at) != '>' && code.charAt(at) != '<') {
            inTag(code.charAt(at));
        }
        if (at < code.length() && code.charAt(at) == '>') {
            take(at + 1, Piece.Part.KEY);
        }
    }

    private void inTag(char c) {
        if (c == '"' || c == '\'') {
            int end = code.indexOf(c, at + 1);
            take(end < 0 ? code.length() : end + 1, Piece.Part.TEXT);
        } else if (isInName(c)) {
            int end = at + 1;
            while (end < code.length() && isInName(code.charAt(end))) {
                end++;
            }
            take(end, Piece.Part.NAME);
        } else {
            at++;
        }
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private void take(int end, Piece.Part part) {
        found.add(new Piece(at, end, part));
        at = end;
    }
}

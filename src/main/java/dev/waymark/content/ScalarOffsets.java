package dev.waymark.content;

import java.util.function.IntUnaryOperator;

/**
 * Maps an offset in the text of a YAML scalar to one in the file. Exact for the chars of the text, however it
 * is written: plain, quoted, over several lines, with escapes, or as a block. A line break or blank that
 * folding made stands where the line ended.
 */
final class ScalarOffsets {

    private final String source;
    private final String text;
    private final int end;
    private int at;

    private ScalarOffsets(String source, String text, int start, int end) {
        this.source = source;
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static IntUnaryOperator of(YamlValue.Scalar scalar) {
        String source = scalar.span().file().text();
        String text = scalar.text();
        int start = scalar.span().start();
        char first = start < source.length() ? source.charAt(start) : ' ';
        boolean isQuoted = first == '"' || first == '\'';
        int from = isQuoted ? start + 1 : start;
        if (source.startsWith(text, from)) {
            return offset -> from + offset;
        }
        ScalarOffsets offsets = new ScalarOffsets(source, text, from, scalar.span().end());
        int[] places = isQuoted ? offsets.quoted(first) : offsets.unquoted(first);
        return offset -> places[Math.max(0, Math.min(offset, text.length()))];
    }

    /** A plain text over several lines, or a block, whose first line says only what it is. */
    private int[] unquoted(char first) {
        if (first == '|' || first == '>') {
            int header = source.indexOf('\n', at);
            at = header < 0 ? end : header + 1;
        }
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                skipBlanks();
            }
            places[i] = place();
            if (at < end && (source.charAt(at) == c || c == ' ' && isBlank(source.charAt(at)))) {
                at++;
            }
            if (c == '\n') {
                skipIndent(i);
            }
        }
        places[text.length()] = place();
        return places;
    }

    /** Passes the blanks that stand in front of a line because of the block, not because of the text. */
    private void skipIndent(int lineBreak) {
        int own = 0;
        while (lineBreak + 1 + own < text.length() && text.charAt(lineBreak + 1 + own) == ' ') {
            own++;
        }
        int all = 0;
        while (at + all < end && source.charAt(at + all) == ' ') {
            all++;
        }
        at += Math.max(0, all - own);
    }

    private int[] quoted(char quote) {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                skipBlanks();
            }
            places[i] = place();
            if (at < end && source.charAt(at) == '\\' && quote == '"') {
                boolean isPair = source.startsWith("U", at + 1) && Character.isHighSurrogate(c);
                at += escapeLength();
                if (isPair) {
                    i++;
                    places[i] = places[i - 1];
                }
            } else if (at + 1 < end && source.charAt(at) == '\'' && quote == '\'') {
                at += 2;
            } else if (at < end && (source.charAt(at) == c || isBlank(c) && isBlank(source.charAt(at)))) {
                at++;
            }
        }
        places[text.length()] = place();
        return places;
    }

    private int escapeLength() {
        return switch (at + 1 < end ? source.charAt(at + 1) : ' ') {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    /** Passes blanks and line breaks, also those that an escape takes out of the text. */
    private void skipBlanks() {
        while (at < end && (isBlank(source.charAt(at)) || source.startsWith("\\\n", at))) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
    }

    private int place() {
        return Math.min(at, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}

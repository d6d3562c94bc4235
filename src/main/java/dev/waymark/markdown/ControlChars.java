package dev.waymark.markdown;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;

/**
 * Finds chars that nobody sees and that change what others show: control chars and overrides of direction.
 */
final class ControlChars {

    private static final int MOST_TOLD = 100;

    private ControlChars() {
    }

    static void check(MarkdownSource source, Diagnostics found) {
        String text = source.text();
        int told = 0;
        for (int i = 0; i < text.length() && told < MOST_TOLD; i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7f && isForbidden(c)) {
                found.add(Code.CONTROL_CHARACTER, source.span(i, i + 1), message(c), "leave it out");
                told++;
            }
        }
    }

    private static String message(int c) {
        return String.format("the text holds the invisible character U+%04X", c);
    }

    /** Whether a char may not stand in a text, by itself or as a character reference. */
    static boolean isForbidden(int c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7f && c <= 0x9f
                || c == 0x2028 || c == 0x2029
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff || c >= 0xfff9 && c <= 0xfffb;
    }
}

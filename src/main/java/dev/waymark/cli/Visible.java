package dev.waymark.cli;

/**
 * Text from content made fit to be printed: what would steer a terminal, turn the direction of writing or
 * start a line is shown as {@code \}{@code u001b}, so that a value can never pass for words of ours.
 */
final class Visible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {
    }

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.append(symbol(point)));
        return out.toString();
    }

    /** The same, cut to a number of code points with an ellipsis. */
    static String text(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text(text);
        }
        return text(text.substring(0, text.offsetByCodePoints(0, limit - 1))) + "…";
    }

    /** One code point as it is shown. */
    static String symbol(int point) {
        if (!steers(point)) {
            return Character.toString(point);
        }
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            out.append(String.format("\\u%04x", (int) unit));
        }
        return out.toString();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            // Joiners stay: emoji and several scripts need them, and they turn nothing round.
            case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** Columns that a text takes on a terminal. */
    static int width(String shown) {
        return shown.codePoints().map(Visible::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(point) ? 2 : 1;
        };
    }

    /** East Asian wide and full-width forms, and pictographs: the blocks of UAX 11, not each code point. */
    private static boolean wide(int point) {
        return point >= 0x1100 && (point <= 0x115F
                || between(point, 0x2E80, 0x303E)
                || between(point, 0x3041, 0x4DBF)
                || between(point, 0x4E00, 0xA4CF)
                || between(point, 0xA960, 0xA97F)
                || between(point, 0xAC00, 0xD7A3)
                || between(point, 0xF900, 0xFAFF)
                || between(point, 0xFE30, 0xFE6F)
                || between(point, 0xFF01, 0xFF60)
                || between(point, 0xFFE0, 0xFFE6)
                || between(point, 0x1F300, 0x1F64F)
                || between(point, 0x1F680, 0x1F6FF)
                || between(point, 0x1F900, 0x1FAFF)
                || between(point, 0x20000, 0x3FFFD));
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}

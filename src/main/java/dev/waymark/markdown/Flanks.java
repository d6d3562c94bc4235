package dev.waymark.markdown;

/**
 * What a run of {@code *}, {@code _} or {@code ~} can do, which depends on the chars on either side of it.
 */
record Flanks(boolean opens, boolean closes) {

    /**
     * @param start where the block or table cell begins
     * @param end   where it ends
     * @param from  where the run begins
     * @param to    where it ends
     */
    static Flanks of(String s, int start, int end, int from, int to) {
        boolean afterSpace = from == start || isSpace(s.charAt(from - 1));
        boolean beforeSpace = to >= end || isSpace(s.charAt(to));
        boolean afterMark = !afterSpace && isMark(s.codePointBefore(from));
        boolean beforeMark = !beforeSpace && isMark(s.codePointAt(to));
        boolean left = !beforeSpace && (!beforeMark || afterSpace || afterMark);
        boolean right = !afterSpace && (!afterMark || beforeSpace || beforeMark);
        return s.charAt(from) == '_'
                ? new Flanks(left && (!right || afterMark), right && (!left || beforeMark))
                : new Flanks(left, right);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r'
                || c >= 128 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation or symbol, as the specification has it since 0.31. */
    private static boolean isMark(int c) {
        if (c < 128) {
            return Scan.isPunctuation((char) c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}

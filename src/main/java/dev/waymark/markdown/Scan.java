package dev.waymark.markdown;

/**
 * Scanners of CommonMark 0.31.2 over a stretch of text. Each takes the text, where to begin and where the
 * block ends, looks at each char once, and returns where the thing ends (exclusive), or -1 where it is none.
 */
final class Scan {

    private Scan() {
    }

    /** Whether a char is one of the ASCII punctuation chars, which are those that a backslash escapes. */
    static boolean isPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Skips spaces, tabs and at most one line end. */
    static int spaces(String s, int at, int end) {
        int i = at;
        boolean line = false;
        while (i < end && isSpace(s.charAt(i))) {
            if (s.charAt(i) == '\n') {
                if (line) {
                    break;
                }
                line = true;
            }
            i++;
        }
        return i;
    }

    /** The target of a link, with its angle brackets if it has them; may be empty. */
    static int destination(String s, int at, int end) {
        int limit = Math.min(end, at + Guard.TARGET_CHARS);
        return at < end && s.charAt(at) == '<' ? angled(s, at, limit) : bare(s, at, limit, end);
    }

    private static int angled(String s, int at, int limit) {
        for (int i = at + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (c == '\\' && i + 1 < limit && isPunctuation(s.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    private static int bare(String s, int at, int limit, int end) {
        int open = 0;
        int i = at;
        while (i < limit) {
            char c = s.charAt(i);
            if (c <= ' ' || c == 0x7f || c == ')' && open == 0) {
                break;
            }
            if (c == '(' && ++open > 32) {
                return -1;
            }
            if (c == ')') {
                open--;
            }
            i += c == '\\' && i + 1 < limit && isPunctuation(s.charAt(i + 1)) ? 2 : 1;
        }
        return open > 0 || i >= limit && limit < end ? -1 : Math.min(i, limit);
    }

    /** The char that ends a title which begins with this one; NUL if none does. */
    static char titleEnd(char open) {
        return switch (open) {
            case '"', '\'' -> open;
            case '(' -> ')';
            default -> '\0';
        };
    }

    /** A title with its quotes. */
    static int title(String s, int at, int end) {
        char open = s.charAt(at);
        char close = titleEnd(open);
        for (int i = at + 1; i < end; i++) {
            char c = s.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
            if (c == '\\' && i + 1 < end && isPunctuation(s.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /** A label with its brackets; it holds at least one char that is not white space. */
    static int label(String s, int at, int end) {
        if (at >= end || s.charAt(at) != '[') {
            return -1;
        }
        int limit = Math.min(end, at + Guard.LABEL_CHARS + 2);
        boolean blank = true;
        for (int i = at + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == ']') {
                return blank ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            blank &= isSpace(c);
            if (c == '\\' && i + 1 < limit && isPunctuation(s.charAt(i + 1))) {
                i++;
            }
        }
        return -1;
    }

    /** An address in angle brackets. */
    static int angledUrl(String s, int at, int end) {
        int colon = scheme(s, at + 1, end);
        if (colon < 0) {
            return -1;
        }
        int limit = Math.min(end, at + Guard.TARGET_CHARS);
        for (int i = colon + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c <= ' ' || c == '<' || c == 0x7f) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the colon of a scheme of 2 to 32 chars stands. */
    private static int scheme(String s, int at, int end) {
        if (at >= end || !isLetter(s.charAt(at))) {
            return -1;
        }
        for (int i = at + 1; i < end && i <= at + 32; i++) {
            char c = s.charAt(i);
            if (c == ':') {
                return i - at >= 2 ? i : -1;
            }
            if (!isLetter(c) && !isDigit(c) && c != '+' && c != '.' && c != '-') {
                return -1;
            }
        }
        return -1;
    }

    /** A mail address in angle brackets. */
    static int angledMail(String s, int at, int end) {
        int limit = Math.min(end, at + 512);
        int i = at + 1;
        while (i < limit && isMailName(s.charAt(i))) {
            i++;
        }
        if (i == at + 1 || i >= limit || s.charAt(i) != '@') {
            return -1;
        }
        do {
            int label = i + 1;
            i = label;
            while (i < limit && (isLetter(s.charAt(i)) || isDigit(s.charAt(i)) || s.charAt(i) == '-')) {
                i++;
            }
            if (i == label || i - label > 63 || s.charAt(label) == '-' || s.charAt(i - 1) == '-') {
                return -1;
            }
        } while (i < limit && s.charAt(i) == '.');
        return i < limit && s.charAt(i) == '>' ? i + 1 : -1;
    }

    private static boolean isMailName(char c) {
        return isLetter(c) || isDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }

    /** A character reference such as {@code &amp;}, {@code &#65;} or {@code &#x41;}, by its form alone. */
    static int entity(CharSequence s, int at, int end) {
        int i = at + 1;
        int from;
        int most;
        boolean hex = false;
        if (i < end && s.charAt(i) == '#') {
            i++;
            hex = i < end && (s.charAt(i) == 'x' || s.charAt(i) == 'X');
            from = hex ? ++i : i;
            most = hex ? 6 : 7;
            while (i < end && i - from < most && Character.digit(s.charAt(i), hex ? 16 : 10) >= 0
                    && s.charAt(i) < 128) {
                i++;
            }
        } else {
            from = i;
            most = 32;
            while (i < end && i - from < most
                    && (isLetter(s.charAt(i)) || i > from && isDigit(s.charAt(i)))) {
                i++;
            }
        }
        return i > from && i < end && s.charAt(i) == ';' ? i + 1 : -1;
    }
}

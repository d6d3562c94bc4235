package dev.waymark.markdown;

import java.util.regex.Pattern;

/**
 * What our own brackets hold, as offsets into the text: {@code [[first|second]]} or {@code [@first#second]}.
 *
 * @param end         where the whole ends; -1 where there is none
 * @param secondStart -1 where there is no second part
 * @param bareBar     where a bar stands without the backslash that it needs in a table; -1 where none does
 */
record OwnBrackets(int end, int firstStart, int firstEnd, int secondStart, int secondEnd, int bareBar) {

    static final OwnBrackets NONE = new OwnBrackets(-1, -1, -1, -1, -1, -1);

    private static final int MOST_CHARS = 1_000;
    /**
     * An id with at least a letter, alone or with a bar or place behind it, and no end before the next
     * bracket. A single {@code ]} is an end where nothing but the id says that a link was meant.
     */
    private static final Pattern UNCLOSED = Pattern.compile(
            "\\[\\[(?=[0-9-]*[a-z])(?:[a-z]+/)?[a-z0-9]+(?:-[a-z0-9]+)*+"
            + "(?:[|#][^\\[\\]`]*+(?!`|\\][\\](\\[])|(?=[\\s.,;:!?]|$)[^\\[\\]`]*+(?![`\\]]))");

    /**
     * Reads {@code [[id]]}; not so where a target follows, which makes it a link with brackets in its words.
     */
    static OwnBrackets idLink(String s, int at, int end) {
        int limit = Math.min(end, at + MOST_CHARS);
        int bar = -1;
        int bareBar = -1;
        int firstEnd = -1;
        int i = at + 2;
        while (i < limit) {
            char c = s.charAt(i);
            if (c == ']') {
                break;
            }
            boolean escapedBar = c == '\\' && i + 1 < limit && s.charAt(i + 1) == '|';
            if (bar < 0 && (c == '|' || escapedBar)) {
                firstEnd = i;
                bar = escapedBar ? i + 1 : i;
            }
            if (c == '|' && bareBar < 0) {
                bareBar = i;
            }
            if (c == '[' || c == '\n' && bar < 0 || c == '`') {
                return NONE;
            }
            i += c == '\\' && i + 1 < limit && Scan.isPunctuation(s.charAt(i + 1)) ? 2 : 1;
        }
        if (i + 1 >= limit || s.charAt(i) != ']' || s.charAt(i + 1) != ']') {
            return NONE;
        }
        int stop = i + 2;
        boolean isLinkText = stop < end && (s.charAt(stop) == '(' || s.charAt(stop) == '[');
        OwnBrackets found = new OwnBrackets(stop, at + 2, bar < 0 ? i : firstEnd, bar < 0 ? -1 : bar + 1,
                bar < 0 ? -1 : i, bareBar)
                .trimmed(s);
        return isLinkText || found.firstStart == found.firstEnd ? NONE : found;
    }

    /** Whether {@code [[} begins a link by id that does not end. */
    static boolean isUnclosed(String s, int at, int end) {
        return s.startsWith("[[", at)
                && UNCLOSED.matcher(s).region(at, Math.min(end, at + MOST_CHARS)).lookingAt();
    }

    /** Reads {@code [@source#section]}, in whose section brackets may nest. */
    static OwnBrackets citation(String s, int at, int end) {
        int limit = Math.min(end, at + MOST_CHARS);
        int i = at + 2;
        while (i < limit && isIdChar(s.charAt(i))) {
            i++;
        }
        int firstEnd = i;
        if (firstEnd == at + 2 || i >= limit) {
            return NONE;
        }
        int second = -1;
        int bareBar = -1;
        if (s.charAt(i) == '#') {
            second = i + 1;
            int open = 0;
            for (i = second; i < limit && (s.charAt(i) != ']' || open > 0); i++) {
                char c = s.charAt(i);
                if (c == '\\' && i + 1 < limit && Scan.isPunctuation(s.charAt(i + 1))) {
                    i++;
                } else if (c == '|' && bareBar < 0) {
                    bareBar = i;
                } else {
                    open += c == '[' ? 1 : c == ']' ? -1 : 0;
                }
            }
        }
        if (i >= limit || s.charAt(i) != ']' || i + 1 < end && s.charAt(i + 1) == '(') {
            return NONE;
        }
        return new OwnBrackets(i + 1, at + 2, firstEnd, second, second < 0 ? -1 : i, bareBar).trimmed(s);
    }

    private static boolean isIdChar(char c) {
        return Scan.isLetter(c) || Scan.isDigit(c) || c == '-' || c == '_' || c == '.' || c == '/';
    }

    private OwnBrackets trimmed(String s) {
        int a = firstStart;
        int b = firstEnd;
        while (a < b && Scan.isSpace(s.charAt(a))) {
            a++;
        }
        while (b > a && Scan.isSpace(s.charAt(b - 1))) {
            b--;
        }
        int c = secondStart;
        int d = secondEnd;
        while (c < d && Scan.isSpace(s.charAt(c))) {
            c++;
        }
        while (d > c && Scan.isSpace(s.charAt(d - 1))) {
            d--;
        }
        boolean hasSecond = c >= 0 && c < d;
        return new OwnBrackets(end, a, b, hasSecond ? c : -1, hasSecond ? d : -1, bareBar);
    }
}

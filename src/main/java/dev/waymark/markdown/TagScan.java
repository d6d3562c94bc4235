package dev.waymark.markdown;

import java.util.Arrays;

/**
 * Scans the six things that CommonMark calls raw HTML, written like {@link Scan}. It remembers which ends do
 * not follow any more in the block, so that a thousand beginnings do not search the rest a thousand times.
 */
final class TagScan {

    private static final int COMMENT = 0;
    private static final int INSTRUCTION = 1;
    private static final int DECLARATION = 2;
    private static final int SECTION = 3;
    private static final int DOUBLE_QUOTE = 4;
    private static final int SINGLE_QUOTE = 5;

    /** For each kind of end, the offset from which on it was searched in vain. */
    private final int[] hopeless = new int[6];

    TagScan() {
        startBlock();
    }

    /** Forgets what was found out about the block before. */
    void startBlock() {
        Arrays.fill(hopeless, Integer.MAX_VALUE);
    }

    /** A tag, comment, instruction, declaration or CDATA section that begins at a {@code <}. */
    int any(String s, int at, int end) {
        if (at + 1 >= end) {
            return -1;
        }
        return switch (s.charAt(at + 1)) {
            case '/' -> closing(s, at, end);
            case '!' -> declaration(s, at, end);
            case '?' -> after("?>", s, at + 2, end, INSTRUCTION);
            default -> opening(s, at, end);
        };
    }

    /** A start tag. */
    int opening(String s, int at, int end) {
        int i = name(s, at + 1, end);
        while (i >= 0) {
            int space = white(s, i, end);
            if (space >= end) {
                return -1;
            }
            char c = s.charAt(space);
            if (c == '>') {
                return space + 1;
            }
            if (c == '/') {
                return space + 1 < end && s.charAt(space + 1) == '>' ? space + 2 : -1;
            }
            i = space == i ? -1 : attribute(s, space, end);
        }
        return -1;
    }

    /** An end tag. */
    static int closing(String s, int at, int end) {
        int i = name(s, at + 2, end);
        if (i < 0) {
            return -1;
        }
        int last = white(s, i, end);
        return last < end && s.charAt(last) == '>' ? last + 1 : -1;
    }

    private int declaration(String s, int at, int end) {
        if (s.startsWith("<!--", at)) {
            if (s.startsWith(">", at + 4) && at + 5 <= end) {
                return at + 5;
            }
            if (s.startsWith("->", at + 4) && at + 6 <= end) {
                return at + 6;
            }
            return after("-->", s, at + 4, end, COMMENT);
        }
        if (s.startsWith("<![CDATA[", at)) {
            return after("]]>", s, at + 9, end, SECTION);
        }
        return at + 2 < end && Scan.isLetter(s.charAt(at + 2)) ? after(">", s, at + 3, end, DECLARATION) : -1;
    }

    private int after(String mark, String s, int at, int end, int kind) {
        if (at >= hopeless[kind]) {
            return -1;
        }
        for (int i = at; i + mark.length() <= end; i++) {
            if (s.charAt(i) == mark.charAt(0) && s.startsWith(mark, i)) {
                return i + mark.length();
            }
        }
        hopeless[kind] = at;
        return -1;
    }

    /** Where a tag name that begins here ends. */
    static int name(String s, int at, int end) {
        if (at >= end || !Scan.isLetter(s.charAt(at))) {
            return -1;
        }
        int i = at + 1;
        while (i < end && (Scan.isLetter(s.charAt(i)) || Scan.isDigit(s.charAt(i)) || s.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    /** Where an attribute that begins here ends, its value included. */
    private int attribute(String s, int at, int end) {
        int i = attributeName(s, at, end);
        if (i < 0) {
            return -1;
        }
        int equals = white(s, i, end);
        if (equals >= end || s.charAt(equals) != '=') {
            return i;
        }
        int value = white(s, equals + 1, end);
        return value < end ? attributeValue(s, value, end) : -1;
    }

    static int attributeName(String s, int at, int end) {
        char first = s.charAt(at);
        if (!Scan.isLetter(first) && first != '_' && first != ':') {
            return -1;
        }
        int i = at + 1;
        while (i < end && (Scan.isLetter(s.charAt(i)) || Scan.isDigit(s.charAt(i))
                || "_:.-".indexOf(s.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int attributeValue(String s, int at, int end) {
        char quote = s.charAt(at);
        if (quote == '"') {
            return after("\"", s, at + 1, end, DOUBLE_QUOTE);
        }
        if (quote == '\'') {
            return after("'", s, at + 1, end, SINGLE_QUOTE);
        }
        int i = at;
        while (i < end && s.charAt(i) > ' ' && "\"'=<>`".indexOf(s.charAt(i)) < 0) {
            i++;
        }
        return i > at ? i : -1;
    }

    static int white(String s, int at, int end) {
        int i = at;
        while (i < end && Scan.isSpace(s.charAt(i))) {
            i++;
        }
        return i;
    }
}

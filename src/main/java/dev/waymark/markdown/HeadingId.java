package dev.waymark.markdown;

import java.util.Optional;

/**
 * The {@code {#id}} that an author put behind the words of a heading.
 *
 * @param wordsEnd where the words end
 */
record HeadingId(String id, int wordsEnd) {

    static Optional<HeadingId> of(String s, int start, int end) {
        int open = end > start && s.charAt(end - 1) == '}' ? s.lastIndexOf("{#", end - 1) : -1;
        boolean isApart = open == start || open > start && Scan.isSpace(s.charAt(open - 1));
        if (!isApart || open + 3 >= end) {
            return Optional.empty();
        }
        for (int i = open + 2; i < end - 1; i++) {
            char c = s.charAt(i);
            if (Scan.isSpace(c) || c == '{' || c == '}') {
                return Optional.empty();
            }
        }
        int wordsEnd = open;
        while (wordsEnd > start && Scan.isSpace(s.charAt(wordsEnd - 1))) {
            wordsEnd--;
        }
        return Optional.of(new HeadingId(s.substring(open + 2, end - 1), wordsEnd));
    }
}

package dev.waymark.markdown;

import java.util.BitSet;

/**
 * What stands behind the opening fence of a block of code: {@code java title="Stack.java" {2,4-6}}.
 *
 * @param language the first word, or the empty text
 * @param title    the name shown above, or the empty text
 * @param marked   numbers of the lines to point out, from 1
 */
record Fence(String language, String title, BitSet marked) {

    private static final int MOST_LINES = 10_000;

    boolean marks(int line) {
        return marked.get(line);
    }

    static Fence of(CharSequence info) {
        String s = Entities.ofMarkdown(info).strip();
        int end = 0;
        while (end < s.length() && !Character.isWhitespace(s.charAt(end))) {
            end++;
        }
        boolean hasLanguage = end > 0 && s.charAt(0) != '{' && !s.startsWith("title=\"");
        String rest = hasLanguage ? s.substring(end) : s;
        return new Fence(hasLanguage ? s.substring(0, end) : "", title(rest), marked(rest));
    }

    private static String title(String s) {
        int start = s.indexOf("title=\"");
        int end = start < 0 ? -1 : s.indexOf('"', start + 7);
        return end < 0 ? "" : s.substring(start + 7, end).strip();
    }

    private static BitSet marked(String s) {
        BitSet lines = new BitSet();
        int afterTitle = s.indexOf('"', s.indexOf("title=\"") + 7);
        int start = s.indexOf('{', s.contains("title=\"{") && afterTitle > 0 ? afterTitle : 0);
        int end = start < 0 ? -1 : s.indexOf('}', start);
        if (end < 0) {
            return lines;
        }
        for (String range : s.substring(start + 1, end).split(",", -1)) {
            String[] ends = range.strip().split("-", 2);
            int from = number(ends[0]);
            int to = ends.length == 2 ? number(ends[1]) : from;
            if (from > 0 && to >= from) {
                lines.set(from, to + 1);
            }
        }
        return lines;
    }

    private static int number(String s) {
        String digits = s.strip();
        boolean isNumber = !digits.isEmpty() && digits.length() <= 5
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.min(Integer.parseInt(digits), MOST_LINES) : 0;
    }
}

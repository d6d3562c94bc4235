package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** The chars behind character references, and text of Markdown or HTML without its escapes. */
final class Entities {

    private Entities() {
    }

    /**
     * The chars that a reference such as {@code &amp;} stands for; empty where there is no such name. What
     * may not stand in a text by itself becomes the replacement character.
     *
     * @param end where it ends, as {@link Scan#entity} found out
     */
    static String decode(CharSequence s, int at, int end) {
        if (s.charAt(at + 1) == '#') {
            boolean hex = s.charAt(at + 2) == 'x' || s.charAt(at + 2) == 'X';
            int code = Integer.parseInt(s.subSequence(at + (hex ? 3 : 2), end - 1).toString(), hex ? 16 : 10);
            boolean isChar = code > 0 && code <= Character.MAX_CODE_POINT
                    && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                    && !ControlChars.isForbidden(code);
            return isChar ? Character.toString(code) : "\uFFFD";
        }
        String reference = s.subSequence(at, end).toString();
        String chars = Html5Entities.entityToString(reference);
        return chars.equals(reference) ? "" : chars;
    }

    /** Markdown text as the reader sees it: without backslashes that escape, references replaced. */
    static String ofMarkdown(CharSequence s) {
        return plain(s, true);
    }

    /** Text or attribute of HTML as the reader sees it. */
    static String ofHtml(CharSequence s) {
        return plain(s, false);
    }

    private static String plain(CharSequence s, boolean backslashes) {
        int length = s.length();
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if (backslashes && c == '\\' && i + 1 < length && Scan.isPunctuation(s.charAt(i + 1))) {
                out.append(s.charAt(++i));
                continue;
            }
            int stop = c == '&' ? Scan.entity(s, i, length) : -1;
            String chars = stop < 0 ? "" : decode(s, i, stop);
            if (chars.isEmpty()) {
                out.append(c);
            } else {
                out.append(chars);
                i = stop - 1;
            }
        }
        return out.toString();
    }
}

package dev.waymark.html;

import java.util.Locale;
import java.util.Set;

/**
 * Finds in one pass over a finished page all ids and all targets of links, and where they stand. It is made
 * for HTML as templates and Markdown write it: it knows quotes, comments and the elements whose content is no
 * markup, and builds no tree.
 */
public final class PageScan {

    /**
     * What a page says; the offsets are those of the value in the page, without quotes, the end exclusive.
     */
    public interface Findings {

        /** An {@code id}, or the {@code name} of an anchor. */
        void id(String id, int start, int end);

        /**
         * A target: {@code href} of {@code a}, {@code area} and {@code link}; {@code src} of {@code img},
         * {@code script}, {@code source} and other elements; each address of a {@code srcset};
         * {@code poster}, {@code data} of {@code object}, {@code href} in SVG.
         *
         * @param element name of the element in lower case
         * @param url     references such as {@code &amp;} replaced, white space around it left out
         */
        void target(String element, String url, int start, int end);
    }

    /** Elements whose content is text up to their end tag. */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int HREF = 2;
    private static final int SRC = 3;
    private static final int SRCSET = 4;
    private static final int POSTER = 5;
    private static final int DATA = 6;
    private static final int XLINK = 7;

    private final String html;
    /** The same, because most of the work looks at single chars. */
    private final char[] chars;
    private final Findings findings;
    /** Kind, start and end of each attribute of the current tag that matters. */
    private final int[] keeps = new int[3 * (XLINK + 1)];
    private int kept;
    private int at;

    private PageScan(String html, Findings findings) {
        this.html = html;
        this.chars = html.toCharArray();
        this.findings = findings;
    }

    /** Tells all ids and targets of a page in the order in which they stand. */
    public static void of(String html, Findings findings) {
        new PageScan(html, findings).scan();
    }

    private void scan() {
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
            at = open + 1;
            if (at >= html.length()) {
                return;
            }
            char c = chars[at];
            if (isLetter(c)) {
                startTag();
            } else if (c == '!') {
                declaration(open);
            } else if (c == '?') {
                skipPast('>');
            } else if (c == '/') {
                endTag();
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private void skipPast(char mark) {
        int found = html.indexOf(mark, at);
        at = found < 0 ? html.length() : found + 1;
    }

    private void declaration(int open) {
        if (!html.startsWith("<!--", open)) {
            skipPast('>');
            return;
        }
        if (html.startsWith(">", open + 4) || html.startsWith("->", open + 4)) {
            at = html.indexOf('>', open) + 1;
            return;
        }
        int plain = html.indexOf("-->", open + 4);
        int odd = html.indexOf("--!>", open + 4);
        if (plain < 0 && odd < 0) {
            at = html.length();
        } else {
            at = odd < 0 || plain >= 0 && plain < odd ? plain + 3 : odd + 4;
        }
    }

    /** An end tag may have attributes too; nobody heeds them. */
    private void endTag() {
        at++;
        if (at < html.length() && !isLetter(chars[at])) {
            skipPast('>');
            return;
        }
        while (at < html.length() && !isNameEnd(chars[at])) {
            at++;
        }
        attributes(at, at, false);
    }

    private static boolean isNameEnd(char c) {
        return isSpace(c) || c == '>' || c == '/';
    }

    private void startTag() {
        int start = at;
        while (at < html.length() && !isNameEnd(chars[at])) {
            at++;
        }
        int end = at;
        attributes(start, end, true);
        if (mayHoldRawText(chars[start])) {
            String element = name(start, end);
            if (RAW_TEXT.contains(element)) {
                skipRawText(element);
            } else if (element.equals("plaintext")) {
                at = html.length();
            }
        }
    }

    /** Whether an element of {@link #RAW_TEXT}, or plaintext, begins with this letter. */
    private static boolean mayHoldRawText(char first) {
        return switch (first) {
            case 's', 't', 'x', 'i', 'n', 'p', 'S', 'T', 'X', 'I', 'N', 'P' -> true;
            default -> false;
        };
    }

    /** A name in lower case; most are already. */
    private String name(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                return html.substring(start, end).toLowerCase(Locale.ROOT);
            }
        }
        return html.substring(start, end);
    }

    private void skipRawText(String element) {
        for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            int after = end + 2 + element.length();
            if (html.regionMatches(true, end + 2, element, 0, element.length())
                    && after < html.length() && isNameEnd(chars[after])) {
                at = end;
                return;
            }
        }
        at = html.length();
    }

    /** Reads attributes up to the end of the tag. */
    private void attributes(int nameStart, int nameEnd, boolean heeded) {
        kept = 0;
        while (at < html.length()) {
            char c = chars[at];
            if (c == '>') {
                at++;
                if (kept > 0) {
                    tellKept(name(nameStart, nameEnd));
                }
                return;
            }
            if (isSpace(c) || c == '/') {
                at++;
            } else {
                attribute(nameStart, nameEnd, heeded);
            }
        }
    }

    private void attribute(int nameStart, int nameEnd, boolean heeded) {
        int start = at;
        at++;
        while (at < html.length() && !isNameEnd(chars[at]) && chars[at] != '=') {
            at++;
        }
        int end = at;
        skipSpace();
        if (at >= html.length() || chars[at] != '=') {
            if (heeded) {
                keep(kind(nameStart, nameEnd, start, end), end, end);
            }
            return;
        }
        at++;
        skipSpace();
        int valueStart = at;
        int valueEnd = value();
        if (valueEnd > valueStart && (chars[valueStart] == '"' || chars[valueStart] == '\'')) {
            valueStart++;
        }
        if (heeded) {
            keep(kind(nameStart, nameEnd, start, end), valueStart, Math.max(valueStart, valueEnd));
        }
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(chars[at])) {
            at++;
        }
    }

    /** Reads a value; returns where it ends, the closing quote left out. */
    private int value() {
        if (at >= html.length()) {
            return at;
        }
        char quote = chars[at];
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, at + 1);
            at = close < 0 ? html.length() : close + 1;
            return close < 0 ? html.length() : close;
        }
        while (at < html.length() && !isSpace(chars[at]) && chars[at] != '>') {
            at++;
        }
        return at;
    }

    /** Keeps what an attribute says until its tag is known to end; of two equal ones the first counts. */
    private void keep(int kind, int start, int end) {
        if (kind < 0) {
            return;
        }
        for (int i = 0; i < kept; i += 3) {
            if (keeps[i] == kind) {
                return;
            }
        }
        keeps[kept] = kind;
        keeps[kept + 1] = start;
        keeps[kept + 2] = end;
        kept += 3;
    }

    /** Which of the attributes that matter this is; -1 for all others. */
    private int kind(int nameStart, int nameEnd, int start, int end) {
        return switch (end - start) {
            case 2 -> is("id", start, end) ? ID : -1;
            case 3 -> is("src", start, end) ? SRC : -1;
            case 4 -> is("href", start, end) ? HREF
                    : isElement("object", nameStart, nameEnd) && is("data", start, end) ? DATA
                    : isElement("a", nameStart, nameEnd) && is("name", start, end) ? NAME : -1;
            case 6 -> is("srcset", start, end) ? SRCSET : is("poster", start, end) ? POSTER : -1;
            case 10 -> is("xlink:href", start, end) ? XLINK : -1;
            default -> -1;
        };
    }

    private void tellKept(String element) {
        for (int i = 0; i < kept; i += 3) {
            int start = keeps[i + 1];
            int end = keeps[i + 2];
            switch (keeps[i]) {
                case ID, NAME -> findings.id(decoded(start, end), start, end);
                case SRCSET -> sourceSet(element, start, end);
                default -> target(element, start, end);
            }
        }
    }

    private boolean is(String name, int start, int end) {
        return html.regionMatches(true, start, name, 0, end - start);
    }

    private boolean isElement(String name, int start, int end) {
        return end - start == name.length() && is(name, start, end);
    }

    private void target(String element, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(chars[start])) {
            start++;
        }
        while (end > start && isSpace(chars[end - 1])) {
            end--;
        }
        findings.target(element, decoded(start, end), start, end);
    }

    /** Candidates are parted by commas, each an address with a width or density behind it. */
    private void sourceSet(String element, int from, int to) {
        int i = from;
        while (i < to) {
            while (i < to && (isSpace(chars[i]) || chars[i] == ',')) {
                i++;
            }
            int start = i;
            while (i < to && !isSpace(chars[i])) {
                i++;
            }
            int end = i;
            while (end > start && chars[end - 1] == ',') {
                end--;
            }
            if (end > start) {
                findings.target(element, decoded(start, end), start, end);
            }
            if (end == i) {
                while (i < to && chars[i] != ',') {
                    i++;
                }
            }
        }
    }

    private String decoded(int start, int end) {
        String value = html.substring(start, end);
        return value.indexOf('&') < 0 ? value : References.decode(value);
    }
}

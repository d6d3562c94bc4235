package dev.waymark.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Finds in one pass over a finished page all ids and all targets of links, and where they stand. It is made
 * for HTML as templates and Markdown write it: it knows quotes, comments and the elements whose content is no
 * markup, and builds no tree.
 */
public final class PageScan {

    /**
     * What a page says; the offsets are those of the value in the page, in bytes, without quotes, the end
     * exclusive.
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

    /** In UTF-8; all that has a meaning in markup is ASCII, a byte each. */
    private final byte[] page;
    private final Findings findings;
    /** Kind, start and end of each attribute of the current tag that matters. */
    private final int[] keeps = new int[3 * (XLINK + 1)];
    private int kept;
    private int at;

    private PageScan(byte[] page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    /**
     * Tells all ids and targets of a page in the order in which they stand.
     *
     * @param page in UTF-8
     */
    public static void of(byte[] page, Findings findings) {
        new PageScan(page, findings).scan();
    }

    private void scan() {
        for (int open = find('<', 0); open + 1 < page.length; open = find('<', at)) {
            at = open + 1;
            byte c = page[at];
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

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    /** Where a byte stands next, or else the end of the page. */
    private int find(int mark, int from) {
        int i = from;
        while (i < page.length && page[i] != mark) {
            i++;
        }
        return i;
    }

    private void skipPast(int mark) {
        at = Math.min(page.length, find(mark, at) + 1);
    }

    private void declaration(int open) {
        if (!startsWith("<!--", open)) {
            skipPast('>');
            return;
        }
        if (startsWith(">", open + 4) || startsWith("->", open + 4)) {
            skipPast('>');
            return;
        }
        int end = find('-', open + 4);
        while (end < page.length && !startsWith("-->", end) && !startsWith("--!>", end)) {
            end = find('-', end + 1);
        }
        at = end;
        skipPast('>');
    }

    /** An end tag may have attributes too; nobody heeds them. */
    private void endTag() {
        at++;
        if (at < page.length && !isLetter(page[at])) {
            skipPast('>');
            return;
        }
        while (at < page.length && !isNameEnd(page[at])) {
            at++;
        }
        attributes(at, at, false);
    }

    private static boolean isNameEnd(byte c) {
        return isSpace(c) || c == '>' || c == '/';
    }

    private void startTag() {
        int start = at;
        while (at < page.length && !isNameEnd(page[at])) {
            at++;
        }
        int end = at;
        attributes(start, end, true);
        if (mayHoldRawText(page[start])) {
            String element = name(start, end);
            if (RAW_TEXT.contains(element)) {
                skipRawText(element);
            } else if (element.equals("plaintext")) {
                at = page.length;
            }
        }
    }

    /** Whether an element of {@link #RAW_TEXT}, or plaintext, begins with this letter. */
    private static boolean mayHoldRawText(byte first) {
        return switch (first) {
            case 's', 't', 'x', 'i', 'n', 'p', 'S', 'T', 'X', 'I', 'N', 'P' -> true;
            default -> false;
        };
    }

    /** A name in lower case; most are already. */
    private String name(int start, int end) {
        String name = text(start, end);
        for (int i = start; i < end; i++) {
            if (page[i] >= 'A' && page[i] <= 'Z') {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    private String text(int start, int end) {
        return new String(page, start, end - start, StandardCharsets.UTF_8);
    }

    private void skipRawText(String element) {
        at = find('<', at);
        while (at < page.length && !endsElement(element)) {
            at = find('<', at + 1);
        }
    }

    /** Whether the end tag of an element begins here. */
    private boolean endsElement(String element) {
        int after = at + 2 + element.length();
        return after < page.length && page[at + 1] == '/' && isNameEnd(page[after])
                && is(element, at + 2, after);
    }

    /** Reads attributes up to the end of the tag. */
    private void attributes(int nameStart, int nameEnd, boolean heeded) {
        kept = 0;
        while (at < page.length) {
            byte c = page[at];
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
        while (at < page.length && !isNameEnd(page[at]) && page[at] != '=') {
            at++;
        }
        int end = at;
        skipSpace();
        if (at >= page.length || page[at] != '=') {
            if (heeded) {
                keep(kind(nameStart, nameEnd, start, end), end, end);
            }
            return;
        }
        at++;
        skipSpace();
        int valueStart = at;
        int valueEnd = value();
        if (valueEnd > valueStart && (page[valueStart] == '"' || page[valueStart] == '\'')) {
            valueStart++;
        }
        if (heeded) {
            keep(kind(nameStart, nameEnd, start, end), valueStart, Math.max(valueStart, valueEnd));
        }
    }

    private void skipSpace() {
        while (at < page.length && isSpace(page[at])) {
            at++;
        }
    }

    /** Reads a value; returns where it ends, the closing quote left out. */
    private int value() {
        if (at >= page.length) {
            return at;
        }
        byte quote = page[at];
        if (quote == '"' || quote == '\'') {
            int close = find(quote, at + 1);
            at = Math.min(page.length, close + 1);
            return close;
        }
        while (at < page.length && !isSpace(page[at]) && page[at] != '>') {
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

    private boolean startsWith(String mark, int start) {
        for (int i = 0; i < mark.length(); i++) {
            if (start + i >= page.length || page[start + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of the page is this name, which is as long and in lower case. */
    private boolean is(String name, int start, int end) {
        for (int i = start; i < end; i++) {
            byte c = page[i];
            if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != name.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private boolean isElement(String name, int start, int end) {
        return end - start == name.length() && is(name, start, end);
    }

    private void target(String element, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(page[start])) {
            start++;
        }
        while (end > start && isSpace(page[end - 1])) {
            end--;
        }
        findings.target(element, decoded(start, end), start, end);
    }

    /** Candidates are parted by commas, each an address with a width or density behind it. */
    private void sourceSet(String element, int from, int to) {
        int i = from;
        while (i < to) {
            while (i < to && (isSpace(page[i]) || page[i] == ',')) {
                i++;
            }
            int start = i;
            while (i < to && !isSpace(page[i])) {
                i++;
            }
            int end = i;
            while (end > start && page[end - 1] == ',') {
                end--;
            }
            if (end > start) {
                findings.target(element, decoded(start, end), start, end);
            }
            if (end == i) {
                while (i < to && page[i] != ',') {
                    i++;
                }
            }
        }
    }

    private String decoded(int start, int end) {
        String value = text(start, end);
        return value.indexOf('&') < 0 ? value : References.decode(value);
    }
}

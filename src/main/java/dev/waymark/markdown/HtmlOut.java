package dev.waymark.markdown;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Limits;

/**
 * The HTML of a text while it grows. Its slots stand in it as a NUL, which no text can contain, a letter for
 * the kind, a number or key, and a semicolon.
 */
final class HtmlOut {

    static final char SLOT = '\0';
    static final char SLOT_END = ';';
    static final char OPEN_LINK = 'o';
    static final char CLOSE_LINK = 'c';
    static final char LABEL = 'l';
    static final char IMAGE = 'i';
    static final char CITATION = 'q';
    static final char WORD = 'w';
    /** Followed by the escaped title that belongs into the start tag before it. */
    static final char TITLE = 't';

    private static final byte PLAIN = 0;
    private static final byte ESCAPED = 1;
    private static final byte MARKUP = 2;
    private static final byte SPACE = 3;
    private static final byte DIGIT = 4;
    private static final byte[] KINDS = new byte[256];

    static {
        KINDS['<'] = ESCAPED;
        KINDS['>'] = ESCAPED;
        KINDS['"'] = ESCAPED;
        KINDS['\u00a0'] = ESCAPED;
        KINDS['&'] = MARKUP;
        KINDS['\\'] = MARKUP;
        KINDS[' '] = SPACE;
        KINDS['\n'] = SPACE;
        KINDS['\t'] = SPACE;
        for (char digit = '0'; digit <= '9'; digit++) {
            KINDS[digit] = DIGIT;
        }
    }

    private final StringBuilder html;
    private final boolean xhtml;
    private int words;
    private boolean inWord;
    private boolean sawDigit;

    /** @param xhtml written as in the examples of CommonMark, with slashes and {@code &quot;} */
    HtmlOut(int capacity, boolean xhtml) {
        this.html = new StringBuilder(capacity);
        this.xhtml = xhtml;
    }

    StringBuilder html() {
        return html;
    }

    int length() {
        return html.length();
    }

    int words() {
        return words;
    }

    void endWord() {
        inWord = false;
    }

    /** Whether a digit was written as Markdown text since this was last asked. */
    boolean sawDigit() {
        boolean saw = sawDigit;
        sawDigit = false;
        return saw;
    }

    /** Gives up where the HTML outgrows a page. */
    void checkSize(int offset) {
        if (html.length() > Limits.PAGE_BYTES) {
            throw new Guard.GivenUp(new Guard.Passed(Code.MARKDOWN_TOO_COMPLEX, offset,
                    "the page of this text grows too large",
                    "at most " + (Limits.PAGE_BYTES >> 20) + " MiB"));
        }
    }

    HtmlOut raw(String markup) {
        html.append(markup);
        return this;
    }

    HtmlOut raw(int number) {
        html.append(number);
        return this;
    }

    /** The end of the start tag of an element that has no end tag. */
    HtmlOut endVoid() {
        return raw(xhtml ? " />" : ">");
    }

    /** Begins a line, if one is not begun already. */
    HtmlOut line() {
        if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    HtmlOut slot(char kind, int number) {
        html.append(SLOT).append(kind).append(number).append(SLOT_END);
        return this;
    }

    HtmlOut word(String key) {
        html.append(SLOT).append(WORD).append(key).append(SLOT_END);
        return this;
    }

    /** The title of a link whose start tag is a slot; the two NULs around it are left out with it. */
    HtmlOut titleSlot(String title) {
        html.append(SLOT).append(TITLE).append(SLOT_END);
        attribute("title", title);
        html.append(SLOT);
        return this;
    }

    HtmlOut attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        escape(value, 0, value.length(), true);
        html.append('"');
        return this;
    }

    /** Text that has neither escapes nor character references. */
    HtmlOut text(CharSequence s, int from, int to) {
        escape(s, from, to, false);
        return this;
    }

    HtmlOut text(String s) {
        return text(s, 0, s.length());
    }

    private void escape(CharSequence s, int from, int to, boolean inAttribute) {
        int clean = from;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c < 256 && (KINDS[c] == ESCAPED || c == '&')) {
                html.append(s, clean, i);
                escape(c, inAttribute);
                clean = i + 1;
            }
        }
        html.append(s, clean, to);
    }

    private void escape(char c, boolean inAttribute) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append(inAttribute || xhtml ? "&quot;" : "\"");
            default -> html.append(xhtml ? "\u00a0" : "&nbsp;");
        }
    }

    /** Markdown text between two offsets: backslashes that escape are left out, references are replaced. */
    void markdown(String s, int from, int to) {
        int clean = from;
        boolean open = inWord;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            byte kind = c < 256 ? KINDS[c] : PLAIN;
            if (kind == SPACE) {
                open = false;
                continue;
            }
            if (!open) {
                open = true;
                words++;
            }
            if (kind == PLAIN) {
                continue;
            }
            if (kind == DIGIT) {
                sawDigit = true;
                continue;
            }
            html.append(s, clean, i);
            i = kind == ESCAPED ? i : markup(s, i, to);
            if (kind == ESCAPED) {
                escape(c, false);
            }
            clean = i + 1;
        }
        html.append(s, clean, to);
        inWord = open;
    }

    /** Writes what a backslash or ampersand begins; returns the offset of its last char. */
    private int markup(String s, int at, int to) {
        if (s.charAt(at) == '\\') {
            if (at + 1 < to && Scan.isPunctuation(s.charAt(at + 1))) {
                text(s, at + 1, at + 2);
                return at + 1;
            }
            html.append('\\');
            return at;
        }
        int stop = Scan.entity(s, at, to);
        String chars = stop < 0 ? "" : Entities.decode(s, at, stop);
        if (chars.isEmpty()) {
            html.append("&amp;");
            return at;
        }
        text(chars);
        return stop - 1;
    }
}

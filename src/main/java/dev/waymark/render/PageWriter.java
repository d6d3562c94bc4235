package dev.waymark.render;

import dev.waymark.diagnostic.Limits;
import java.io.IOException;
import java.io.Writer;

/**
 * Collects a page, and no more of it than shows that it is too large: a template without an end takes no
 * memory without an end. Used by one thread, so nothing is locked as a {@link java.io.StringWriter} would.
 */
final class PageWriter extends Writer {

    private static final int USUAL_CHARS = 24 * 1024;

    private final StringBuilder page = new StringBuilder(USUAL_CHARS);

    /** The page has more chars than it may have bytes. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int c) throws Full {
        page.append((char) c);
        checkRoom();
    }

    @Override
    public void write(char[] chars, int start, int length) throws Full {
        page.append(chars, start, length);
        checkRoom();
    }

    @Override
    public void write(String text) throws Full {
        page.append(text);
        checkRoom();
    }

    @Override
    public void write(String text, int start, int length) throws Full {
        page.append(text, start, start + length);
        checkRoom();
    }

    private void checkRoom() throws Full {
        if (page.length() > Limits.PAGE_BYTES) {
            throw new Full();
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return page.toString();
    }
}

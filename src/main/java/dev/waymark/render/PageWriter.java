package dev.waymark.render;

import java.io.Writer;

/** Collects a page. Used by one thread, so nothing is locked as a {@link java.io.StringWriter} would. */
final class PageWriter extends Writer {

    private static final int USUAL_CHARS = 24 * 1024;

    private final StringBuilder page = new StringBuilder(USUAL_CHARS);

    @Override
    public void write(int c) {
        page.append((char) c);
    }

    @Override
    public void write(char[] chars, int start, int length) {
        page.append(chars, start, length);
    }

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int start, int length) {
        page.append(text, start, start + length);
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

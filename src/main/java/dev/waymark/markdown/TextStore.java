package dev.waymark.markdown;

/**
 * Keeps the HTML of texts between the moment they are read and the moment their page is made: in memory as
 * long as it is little, then in a temporary file, so that memory grows with the catalog and not with the text.
 * Safe for use from several threads.
 */
public final class TextStore implements AutoCloseable {

    /** Where a text lies in its store. */
    record Handle(long position, int bytes) {
    }

    Handle put(String text) {
        throw new IllegalStateException(text);
    }

    String get(Handle handle) {
        throw new IllegalStateException(handle.toString());
    }

    @Override
    public void close() {
    }
}

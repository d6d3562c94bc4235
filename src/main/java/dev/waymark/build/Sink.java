package dev.waymark.build;

import dev.waymark.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where finished files go. Safe for use from several threads. */
interface Sink {

    void add(OutputFile file) throws IOException;

    /**
     * The same for work that may throw nothing else.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    default void handOn(OutputFile file) {
        try {
            add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.waymark.output;

import java.util.Objects;

/**
 * A file of the site before it is written.
 *
 * @param path  relative to the output folder, with {@code /}, such as {@code skills/caching/index.html}; a
 *              path that some file system could not hold, or that leaves the folder, is refused as a mistake
 *              of the caller
 * @param entry the entry it shows as {@code kind/id}, or empty
 * @param bytes its content; not copied, must not be changed by anybody
 */
public record OutputFile(String path, String entry, byte[] bytes) {

    public OutputFile {
        new OutputPath(path);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(bytes);
    }
}

package dev.waymark.output;

import java.util.Objects;

/**
 * A file of the site before it is written.
 *
 * @param path  relative to the output folder, with {@code /}, such as {@code skills/caching/index.html}
 * @param entry the entry it shows as {@code kind/id}, or empty
 * @param bytes its content; not copied, must not be changed by anybody
 */
public record OutputFile(String path, String entry, byte[] bytes) {

    public OutputFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(bytes);
    }
}

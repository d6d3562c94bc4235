package dev.waymark.catalog;

import dev.waymark.diagnostic.Span;
import java.util.Objects;

/** A picture of an entry: its path below the content folder, and what it shows in words. */
public record Picture(String path, String alt, Span span) {

    public Picture {
        Objects.requireNonNull(path);
        Objects.requireNonNull(alt);
        Objects.requireNonNull(span);
    }
}

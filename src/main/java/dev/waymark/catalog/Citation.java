package dev.waymark.catalog;

import java.util.Objects;
import java.util.Optional;

/** Who says so: a source, and the section of it as printed there. */
public record Citation(EntryId source, Optional<String> section) {

    public Citation {
        Objects.requireNonNull(source);
        Objects.requireNonNull(section);
    }
}

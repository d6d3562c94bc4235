package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A book, course, person, event or place to learn from. */
public record Resource(
        Common common,
        String type,
        Optional<String> url,
        Optional<String> author,
        Optional<Boolean> free,
        List<EntryId> about,
        Optional<EntryId> claimOf) implements Entry {

    public Resource {
        Objects.requireNonNull(common);
        Objects.requireNonNull(type);
        Objects.requireNonNull(url);
        Objects.requireNonNull(author);
        Objects.requireNonNull(free);
        about = List.copyOf(about);
        Objects.requireNonNull(claimOf);
    }
}

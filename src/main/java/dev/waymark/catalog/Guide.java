package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An article. */
public record Guide(Common common, Optional<String> series, List<EntryId> about) implements Entry {

    public Guide {
        Objects.requireNonNull(common);
        Objects.requireNonNull(series);
        about = List.copyOf(about);
    }
}

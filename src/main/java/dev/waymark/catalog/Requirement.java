package dev.waymark.catalog;

import java.util.List;

/** Something to know first: one entry, or one of several. Never empty. */
public record Requirement(List<EntryId> oneOf) {

    public Requirement {
        oneOf = List.copyOf(oneOf);
        if (oneOf.isEmpty()) {
            throw new IllegalArgumentException("a requirement names at least one entry");
        }
    }
}

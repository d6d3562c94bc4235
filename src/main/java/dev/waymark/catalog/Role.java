package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A job one can have. */
public record Role(
        Common common,
        Codes codes,
        List<EntryId> related,
        List<EntryId> skills) implements Entry {

    /** Numbers of the role in public classifications of occupations. */
    public record Codes(Optional<String> soc, Optional<String> esco, Optional<String> sfia) {
    }

    public Role {
        Objects.requireNonNull(common);
        Objects.requireNonNull(codes);
        related = List.copyOf(related);
        skills = List.copyOf(skills);
    }
}

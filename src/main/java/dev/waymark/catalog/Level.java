package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A rung of the career ladder; the guide has one ladder, sorted by order. */
public record Level(
        Common common,
        Optional<String> scope,
        List<EntryId> skills,
        List<EntryId> next) implements Entry {

    public Level {
        Objects.requireNonNull(common);
        Objects.requireNonNull(scope);
        skills = List.copyOf(skills);
        next = List.copyOf(next);
    }
}

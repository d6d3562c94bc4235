package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A path to a role, in stages.
 *
 * @param source the document it is taken from; empty for our own
 * @param stages in order; at least one, ids unique
 */
public record Roadmap(
        Common common,
        EntryId role,
        Optional<EntryId> source,
        Optional<Effort> duration,
        Optional<String> audience,
        List<Stage> stages) implements Entry {

    public Roadmap {
        Objects.requireNonNull(common);
        Objects.requireNonNull(role);
        Objects.requireNonNull(source);
        Objects.requireNonNull(duration);
        Objects.requireNonNull(audience);
        stages = List.copyOf(stages);
    }
}

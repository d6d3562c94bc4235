package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;

/** Something to build. */
public record Project(
        Common common,
        String difficulty,
        List<EntryId> needs,
        List<EntryId> proves) implements Entry {

    public Project {
        Objects.requireNonNull(common);
        Objects.requireNonNull(difficulty);
        needs = List.copyOf(needs);
        proves = List.copyOf(proves);
    }
}

package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sources that disagree. */
public record Conflict(
        Common common,
        List<EntryId> about,
        List<Side> sides,
        Type type) implements Entry {

    /** One of the statements: a fact or a salary row, or words of ours with a citation. */
    public record Side(
            Optional<EntryId> of, Optional<String> row, Optional<String> says, List<Citation> cites) {

        public Side {
            Objects.requireNonNull(of);
            Objects.requireNonNull(row);
            Objects.requireNonNull(says);
            cites = List.copyOf(cites);
        }
    }

    /** What they disagree about. */
    public enum Type implements FixedWord {
        FIGURE, DEFINITION, ORDER, NAME, DATE, CONVERSION
    }

    public Conflict {
        Objects.requireNonNull(common);
        about = List.copyOf(about);
        sides = List.copyOf(sides);
        Objects.requireNonNull(type);
    }
}

package dev.waymark.catalog;

import java.util.Objects;
import java.util.Optional;

/** A part of the world that is no country: a continent, a state, an area. */
public record Region(Common common, Type type, Optional<EntryId> within) implements Place {

    /** What sort of region it is. */
    public enum Type implements FixedWord {
        CONTINENT, SUBCONTINENT, STATE, AREA
    }

    public Region {
        Objects.requireNonNull(common);
        Objects.requireNonNull(type);
        Objects.requireNonNull(within);
    }
}

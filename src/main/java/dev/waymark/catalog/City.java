package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A city or town. */
public record City(
        Common common,
        EntryId country,
        Optional<EntryId> region,
        List<String> knownFor) implements Place {

    public City {
        Objects.requireNonNull(common);
        Objects.requireNonNull(country);
        Objects.requireNonNull(region);
        knownFor = List.copyOf(knownFor);
    }
}

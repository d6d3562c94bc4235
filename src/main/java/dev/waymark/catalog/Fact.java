package dev.waymark.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement that a source makes and that may be disputed or reused.
 *
 * @param value    a number in {@code unit}; or {@code min} and {@code max}; or {@code says}, a text in our
 *                 words
 * @param claimOf  the publisher speaks about itself
 */
public record Fact(
        Common common,
        List<EntryId> about,
        Optional<String> measure,
        Optional<BigDecimal> value,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<String> unit,
        Optional<String> says,
        Optional<EntryId> place,
        Optional<String> period,
        Optional<EntryId> supersedes,
        Optional<EntryId> claimOf) implements Entry {

    public Fact {
        Objects.requireNonNull(common);
        about = List.copyOf(about);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(value);
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(says);
        Objects.requireNonNull(place);
        Objects.requireNonNull(period);
        Objects.requireNonNull(supersedes);
        Objects.requireNonNull(claimOf);
    }
}

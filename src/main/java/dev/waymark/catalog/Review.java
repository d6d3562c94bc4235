package dev.waymark.catalog;

import dev.waymark.diagnostic.Span;
import java.util.Objects;

/**
 * That somebody checked an entry.
 *
 * @param place of the date in the entry's file
 */
public record Review(PartialDate date, Span place) {
    public Review {
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
    }
}

package dev.waymark.catalog;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record Country(
        Common common,
        Optional<EntryId> region,
        Currency currency,
        String code,
        List<String> knownFor) implements Place {

    public Country {
        Objects.requireNonNull(common);
        Objects.requireNonNull(region);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(code);
        knownFor = List.copyOf(knownFor);
    }
}

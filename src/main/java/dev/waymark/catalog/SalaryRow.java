package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a salary set.
 *
 * @param place    a country, city or region; empty where the source does not state it
 * @param title    the source's own word for the row
 * @param currency of this row; empty where it is that of the set
 * @param asGiven  the source's spelling of the figure
 */
public record SalaryRow(
        String id,
        Optional<EntryId> place,
        Optional<EntryId> level,
        Optional<String> title,
        Pay pay,
        Optional<Component> component,
        Optional<Years> years,
        Optional<Currency> currency,
        List<Also> also,
        Optional<String> asGiven,
        Prose note,
        List<Citation> cites) {

    /** Which part of the pay an amount is. */
    public enum Component implements FixedWord {
        BASE, ADDITIONAL_CASH, TOTAL
    }

    /** Years of experience: from, up to, or below a number. */
    public record Years(OptionalInt from, OptionalInt to, OptionalInt below) {
    }

    /** The same pay in another currency, as the source itself gives it. */
    public record Also(Currency currency, Pay pay) {
    }

    public SalaryRow {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        Objects.requireNonNull(level);
        Objects.requireNonNull(title);
        Objects.requireNonNull(pay);
        Objects.requireNonNull(component);
        Objects.requireNonNull(years);
        Objects.requireNonNull(currency);
        also = List.copyOf(also);
        Objects.requireNonNull(asGiven);
        Objects.requireNonNull(note);
        cites = List.copyOf(cites);
    }
}

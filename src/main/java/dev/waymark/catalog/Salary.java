package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A set of pay figures that one source gives in one place.
 *
 * @param currency     empty where the source does not state it
 * @param currencyRead a bare sign was read by us as this currency
 * @param year         empty where the source does not state it
 * @param population   whom it counts; empty where the source does not state it
 * @param rows         in the source's order; at least one, ids unique
 */
public record Salary(
        Common common,
        EntryId source,
        Optional<String> section,
        EntryId role,
        Measure measure,
        Period period,
        Optional<Currency> currency,
        boolean currencyRead,
        Optional<PartialDate> year,
        Optional<String> population,
        Optional<String> sample,
        Prose note,
        List<SalaryRow> rows) implements Entry {

    /** What an amount is. */
    public enum Measure implements FixedWord {
        AVERAGE, MEDIAN, RANGE, TYPICAL
    }

    /** What an amount is paid for. */
    public enum Period implements FixedWord {
        YEAR, MONTH, HOUR
    }

    public Salary {
        Objects.requireNonNull(common);
        Objects.requireNonNull(source);
        Objects.requireNonNull(section);
        Objects.requireNonNull(role);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(period);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(year);
        Objects.requireNonNull(population);
        Objects.requireNonNull(sample);
        Objects.requireNonNull(note);
        rows = List.copyOf(rows);
    }
}

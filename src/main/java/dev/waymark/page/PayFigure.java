package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Pay;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One figure of pay: a row in its own currency, or the same pay in another one as the source itself gives it.
 *
 * @param isAlso it is not the row's own currency
 */
record PayFigure(Salary set, SalaryRow row, Optional<Currency> currency, Pay pay, boolean isAlso) {

    /**
     * What figures must share to be drawn along one axis.
     *
     * @param set for a currency that is not stated, since that of another table may be another
     *            one; else empty
     */
    record Axis(Optional<Currency> currency, Salary.Period period, Optional<EntryId> set) {

        /** Fit for an id: {@code nok-year}. */
        String key() {
            return currency.map(Currency::getCurrencyCode).orElseGet(() -> "in-" + set.orElseThrow().slug())
                    .toLowerCase(Locale.ROOT) + "-" + period.word();
        }
    }

    /** The figures of a row, its own first; what is said twice in one currency is one figure. */
    static Stream<PayFigure> of(PayIndex.Entry entry) {
        Optional<Currency> own = PayText.currency(entry);
        return Stream.concat(
                Stream.of(new PayFigure(entry.set(), entry.row(), own, entry.row().pay(), false)),
                entry.row().also().stream().filter(also -> !Optional.of(also.currency()).equals(own))
                        .map(also -> new PayFigure(entry.set(), entry.row(), Optional.of(also.currency()),
                                also.pay(), true)));
    }

    PayIndex.Entry entry() {
        return new PayIndex.Entry(set, row);
    }

    Axis axis() {
        return new Axis(currency, set.period(),
                currency.isPresent() ? Optional.empty() : Optional.of(set.id()));
    }

    /**
     * Names the figure for good: {@code salary/set#row}, with {@code @NOK} behind it for another currency.
     */
    String key() {
        return set.id() + "#" + row.id()
                + (isAlso ? "@" + currency.map(Currency::getCurrencyCode).orElse("") : "");
    }
}

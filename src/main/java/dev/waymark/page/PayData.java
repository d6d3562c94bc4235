package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Pay;
import dev.waymark.catalog.Salary;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure for the script of the explorer, as texts. What is not stated is {@code not-stated} where figures
 * are narrowed by it, and the HTML leaves that out to stay small; numbers that are not there are empty. HTML
 * attributes of the row and of its set are the only data that the script has.
 *
 * @param key    names the figure for good
 * @param places where it is paid and what that lies in, as ids between blanks
 */
public record PayData(String key, String places, String level, String currency, String component,
        String amount, String min, String max, boolean isOpen, OfSet set) {

    static final String NOT_STATED = "not-stated";

    /** What all rows of a set have in common. */
    public record OfSet(String id, String role, String source, String year, String period, String measure) {

        static OfSet of(Salary set) {
            return new OfSet(set.id().toString(), set.role().toString(), set.source().toString(),
                    set.year().map(PartialDate::text).orElse(NOT_STATED),
                    set.period().word(), set.measure().word());
        }
    }

    static PayData of(PayFigure figure, PayPlaces places) {
        Pay pay = figure.pay();
        return new PayData(figure.key(), figure.row().place().map(place -> places.around(place).stream()
                        .map(EntryId::toString).collect(Collectors.joining(" "))).orElse(NOT_STATED),
                figure.row().level().map(EntryId::toString).orElse(NOT_STATED),
                figure.currency().map(Currency::getCurrencyCode).orElse(NOT_STATED),
                figure.row().component().map(FixedWord::word).orElse(NOT_STATED),
                number(pay.amount()), number(pay.min()), number(pay.max()), pay.maxOpen(),
                OfSet.of(figure.set()));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}

package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Pay;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure for the script of the explorer, as texts; what does not apply is empty, what is not stated is
 * {@code not-stated}. Its HTML attributes are the only data that the script has.
 *
 * @param key    names the figure for good
 * @param places where it is paid and what that lies in, as ids between blanks
 */
public record PayData(String key, String set, String role, String places, String level, String source, String year,
        String currency, String period, String measure, String component, String amount, String min, String max,
        boolean isOpen) {

    static final String NOT_STATED = "not-stated";

    static PayData of(PayFigure figure, PayPlaces places) {
        Pay pay = figure.pay();
        return new PayData(figure.key(), figure.set().id().toString(), figure.set().role().toString(),
                figure.row().place().map(place -> places.around(place).stream().map(EntryId::toString)
                        .collect(Collectors.joining(" "))).orElse(NOT_STATED),
                figure.row().level().map(EntryId::toString).orElse(NOT_STATED), figure.set().source().toString(),
                figure.set().year().map(PartialDate::text).orElse(NOT_STATED),
                figure.currency().map(Currency::getCurrencyCode).orElse(NOT_STATED), figure.set().period().word(),
                figure.set().measure().word(), figure.row().component().map(FixedWord::word).orElse(NOT_STATED),
                number(pay.amount()), number(pay.min()), number(pay.max()), pay.maxOpen());
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}

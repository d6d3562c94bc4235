package dev.waymark.export;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Pay;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.catalog.Source;
import dev.waymark.format.Csv;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every salary row as a line of CSV, with all that is known of it. What a source does not state is
 * {@code not-stated}; what does not apply is empty. Amounts are in the currency and for the period of their
 * line, as the source gives them.
 */
final class SalaryTable {

    static final String PATH = "data/salaries.csv";
    private static final String NOT_STATED = "not-stated";
    private static final List<String> HEAD = List.of("set", "row", "source", "publisher", "section", "role",
            "place", "level", "title", "measure", "component", "period", "currency", "currency_read",
            "amount", "min", "max", "max_open", "years_from", "years_to", "years_below", "year", "population",
            "as_given");

    private SalaryTable() {
    }

    static String of(Catalog catalog) {
        Csv csv = new Csv().line(HEAD);
        for (Salary set : catalog.all(Kind.SALARY, Salary.class)) {
            for (SalaryRow row : set.rows()) {
                Optional<Currency> currency = row.currency().or(set::currency);
                csv.line(cells(catalog, set, row, currency, row.pay(), ""));
                row.also().forEach(also -> csv.line(
                        cells(catalog, set, row, Optional.of(also.currency()), also.pay(), "-also")));
            }
        }
        return csv.toString();
    }

    private static List<String> cells(Catalog catalog, Salary set, SalaryRow row, Optional<Currency> currency,
            Pay pay, String suffix) {
        Optional<SalaryRow.Years> years = row.years();
        return List.of(set.id().toString(), row.id() + suffix, set.source().toString(),
                publisher(catalog, set), set.section().orElse(""), set.role().toString(),
                row.place().map(EntryId::toString).orElse(NOT_STATED),
                row.level().map(EntryId::toString).orElse(""), row.title().orElse(""), set.measure().word(),
                row.component().map(FixedWord::word).orElse(""), set.period().word(),
                currency.map(Currency::getCurrencyCode).orElse(NOT_STATED),
                Boolean.toString(set.currencyRead()), number(pay.amount()), number(pay.min()),
                number(pay.max()), Boolean.toString(pay.maxOpen()),
                years.map(known -> number(known.from())).orElse(""),
                years.map(known -> number(known.to())).orElse(""),
                years.map(known -> number(known.below())).orElse(""),
                set.year().map(PartialDate::text).orElse(NOT_STATED), set.population().orElse(NOT_STATED),
                row.asGiven().orElse(""));
    }

    private static String publisher(Catalog catalog, Salary set) {
        return catalog.find(set.source(), Source.class).flatMap(Source::publisher).orElse(NOT_STATED);
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}

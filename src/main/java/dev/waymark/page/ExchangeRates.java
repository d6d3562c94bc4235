package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Pay;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rates of exchange that the guide has facts for: a value with a unit such as {@code NOK/EUR}, which is
 * how many kroner one euro costs, and the date as its period. A figure is converted at a rate of its own
 * year alone; of several the latest counts. Without one, nothing is converted.
 */
final class ExchangeRates {

    private static final Pattern UNIT = Pattern.compile("([A-Z]{3})/([A-Z]{3})");
    /** More would look more exact than a rate of one day is for pay of a year. */
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    /** So much of a currency is one of another, on a date. */
    record Rate(Fact fact, String of, String per, BigDecimal value, PartialDate date) {

        private BigDecimal convert(BigDecimal amount, String from) {
            BigDecimal converted = from.equals(per) ? amount.multiply(value)
                    : amount.divide(value, MathContext.DECIMAL128);
            BigDecimal rounded = converted.round(DIGITS);
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }

        private boolean isBetween(String one, String other) {
            return of.equals(one) && per.equals(other) || of.equals(other) && per.equals(one);
        }

        Pay convert(Pay pay, Currency from) {
            String code = from.getCurrencyCode();
            return new Pay(pay.amount().map(amount -> convert(amount, code)),
                    pay.min().map(amount -> convert(amount, code)),
                    pay.max().map(amount -> convert(amount, code)),
                    pay.maxOpen());
        }
    }

    private final List<Rate> rates;

    ExchangeRates(Catalog catalog) {
        List<Fact> facts = catalog.all(Kind.FACT, Fact.class);
        Set<EntryId> replaced = facts.stream().map(Fact::supersedes).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        rates = facts.stream().filter(fact -> !replaced.contains(fact.id())).flatMap(ExchangeRates::rate)
                .sorted(Comparator.comparing(Rate::date).reversed().thenComparing(rate -> rate.fact().id()))
                .toList();
    }

    private static Stream<Rate> rate(Fact fact) {
        Matcher unit = UNIT.matcher(fact.unit().orElse(""));
        Optional<PartialDate> date = fact.period().flatMap(PartialDate::parse);
        boolean isRate = unit.matches() && date.isPresent()
                && fact.value().filter(value -> value.signum() > 0).isPresent()
                && !fact.common().cites().isEmpty();
        return isRate
                ? Stream.of(new Rate(fact, unit.group(1), unit.group(2), fact.value().get(), date.get()))
                : Stream.empty();
    }

    /** Whether anything could be converted into a currency. */
    boolean leadTo(Currency common) {
        return rates.stream().anyMatch(rate -> rate.of().equals(common.getCurrencyCode())
                || rate.per().equals(common.getCurrencyCode()));
    }

    /** The rate for a figure; none where its currency or year is not stated. */
    Optional<Rate> rate(PayFigure figure, Currency common) {
        if (figure.currency().isEmpty() || figure.set().year().isEmpty()
                || figure.currency().get().equals(common)) {
            return Optional.empty();
        }
        String year = figure.set().year().get().text().substring(0, 4);
        return rates.stream().filter(rate -> rate.date().text().startsWith(year))
                .filter(rate -> rate.isBetween(figure.currency().get().getCurrencyCode(),
                        common.getCurrencyCode()))
                .findFirst();
    }
}

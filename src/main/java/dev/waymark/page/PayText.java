package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.SalaryRow;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Salary rows in words. */
final class PayText {

    private PayText() {
    }

    static Optional<Currency> currency(PayIndex.Entry pay) {
        return pay.row().currency().or(pay.set()::currency);
    }

    /** The figure with its period: {@code USD 120,000 a year}. */
    static String figure(PageScope scope, PayIndex.Entry pay) {
        return scope.amounts().figure(pay.row().pay(), currency(pay)) + " " + period(scope, pay);
    }

    static String figure(PageScope scope, PayFigure pay) {
        return scope.amounts().figure(pay.pay(), pay.currency()) + " " + period(scope, pay.entry());
    }

    /** The figure, and in brackets the same in other currencies as the source itself gives it. */
    static String figureWithOthers(PageScope scope, PayIndex.Entry pay) {
        String others = pay.row().also().stream()
                .filter(also -> !Optional.of(also.currency()).equals(currency(pay)))
                .map(also -> scope.amounts().figure(also.pay(), Optional.of(also.currency())))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? figure(scope, pay) : figure(scope, pay) + " (" + others + ")";
    }

    private static String period(PageScope scope, PayIndex.Entry pay) {
        return scope.words().text("pay.per-" + pay.set().period().word());
    }

    /** Measure, place, level and year, so that no figure stands bare. */
    static String context(PageScope scope, PayIndex.Entry pay) {
        return Stream.of(scope.words().text("measure." + pay.set().measure().word()), component(scope, pay),
                        place(scope, pay),
                        level(scope, pay), year(scope, pay))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Which part of the pay it is; empty where the source does not say. */
    private static String component(PageScope scope, PayIndex.Entry pay) {
        return pay.row().component().map(part -> scope.words().text("component." + part.word())).orElse("");
    }

    /** The place's name; says so where the source does not state it. */
    private static String place(PageScope scope, PayIndex.Entry pay) {
        return scope.link(pay.row().place()).map(Link::title).orElse(scope.words().text("not-stated.place"));
    }

    /** The level's name, else the source's own word; may be empty. */
    private static String level(PageScope scope, PayIndex.Entry pay) {
        Optional<EntryId> level = pay.row().level();
        return scope.link(level).map(Link::title).or(pay.row()::title).orElse("");
    }

    /** The year; says so where the source does not state it. */
    static String year(PageScope scope, PayIndex.Entry pay) {
        return pay.set().year().map(PartialDate::text).orElse(scope.words().text("not-stated.year"));
    }

    /** Years of experience: {@code 4–9 years}; empty where the row has none. */
    static String years(PageScope scope, SalaryRow row) {
        if (row.years().isEmpty()) {
            return "";
        }
        SalaryRow.Years years = row.years().get();
        if (years.below().isPresent()) {
            return scope.words().text("years.below")
                    .replace("{n}", Integer.toString(years.below().getAsInt()));
        }
        if (years.from().isPresent() && years.to().isPresent()) {
            return scope.words().text("years.range")
                    .replace("{from}", Integer.toString(years.from().getAsInt()))
                    .replace("{to}", Integer.toString(years.to().getAsInt()));
        }
        return years.from().isPresent()
                ? scope.words().text("years.from").replace("{n}", Integer.toString(years.from().getAsInt()))
                : scope.words().text("years.to").replace("{n}", Integer.toString(years.to().orElse(0)));
    }
}

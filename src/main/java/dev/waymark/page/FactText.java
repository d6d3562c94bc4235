package dev.waymark.page;

import dev.waymark.catalog.Fact;

/** What a fact says, in a line. */
final class FactText {

    private FactText() {
    }

    /** The number with its unit, or the statement. */
    static String figure(PageScope scope, Fact fact) {
        Amounts amounts = scope.amounts();
        String unit = fact.unit().map(FactText::unit).orElse("");
        if (fact.value().isPresent()) {
            return amounts.number(fact.value().get()) + unit;
        }
        if (fact.min().isPresent() && fact.max().isPresent()) {
            return amounts.range(fact.min().get(), fact.max().get()) + unit;
        }
        return fact.says().orElse(fact.title());
    }

    /** A percent sign stands close to its number, words apart from it. */
    private static String unit(String unit) {
        return unit.equals("%") || unit.equals("percent") ? "%" : " " + unit;
    }

    static FactNote note(PageScope scope, Fact fact) {
        return new FactNote(fact.measure().orElse(fact.title()), scope.href(fact.id()), figure(scope, fact),
                context(scope, fact), fact.claimOf().isPresent(), scope.sources(fact.common().cites()));
    }

    static String context(PageScope scope, Fact fact) {
        String place = scope.link(fact.place()).map(Link::title).orElse("");
        String period = fact.period().orElse("");
        return place.isEmpty() || period.isEmpty() ? place + period : place + ", " + period;
    }
}

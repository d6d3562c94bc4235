package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Pay;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What can be said of two figures side by side. The script {@code pay/compare.js} says the same of rows that
 * a reader picks, with the same words.
 */
final class PayComparison {

    /** What must agree before figures are subtracted. */
    record Terms(EntryId role, EntryId place, Optional<EntryId> level, Salary.Period period,
            Optional<SalaryRow.Component> component, Currency currency) {

        /** The terms of a figure; none where its source does not state the place or the currency. */
        static Optional<Terms> of(PayFigure figure) {
            if (figure.row().place().isEmpty() || figure.currency().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Terms(figure.set().role(), figure.row().place().get(),
                    figure.row().level(), figure.set().period(), figure.row().component(),
                    figure.currency().get()));
        }
    }

    private final PageScope scope;

    PayComparison(PageScope scope) {
        this.scope = scope;
    }

    /** What is said of two figures of the same terms; at least one sentence. */
    List<String> of(PayFigure a, PayFigure b) {
        List<String> said = new ArrayList<>();
        String unit = a.currency().map(Currency::getCurrencyCode).orElse("") + "\u00a0{n}";
        Pay first = a.pay();
        Pay second = b.pay();
        if (first.amount().isPresent() && second.amount().isPresent()) {
            said.add(a.set().measure() == b.set().measure()
                    ? gap(first.amount().get(), second.amount().get(), unit) : word("other-measure"));
        }
        if (first.hasRange() && second.hasRange()) {
            said.add(word("lower-ends").replace("{gap}", ends(first.min(), second.min(), false, unit)));
            said.add(word("upper-ends").replace("{gap}",
                    ends(first.max(), second.max(), first.maxOpen() || second.maxOpen(), unit)));
        } else if (said.isEmpty()) {
            said.add(first.amount().isPresent() ? position(first.amount().get(), second, unit)
                    : position(second.amount().orElseThrow(), first, unit));
        }
        return said;
    }

    private String gap(BigDecimal a, BigDecimal b, String unit) {
        return a.compareTo(b) == 0 ? word("same") : Gaps.text(scope, a, b, unit);
    }

    /** An end that goes on, or that a source does not name, is not subtracted. */
    private String ends(Optional<BigDecimal> a, Optional<BigDecimal> b, boolean isOpen, String unit) {
        return isOpen || a.isEmpty() || b.isEmpty() ? word("open-end") : gap(a.get(), b.get(), unit);
    }

    private String position(BigDecimal amount, Pay range, String unit) {
        if (range.min().isPresent() && amount.compareTo(range.min().get()) < 0) {
            return word("below").replace("{gap}", gap(amount, range.min().get(), unit));
        }
        if (range.max().isPresent() && amount.compareTo(range.max().get()) > 0) {
            return range.maxOpen() ? word("beyond-open")
                    : word("above").replace("{gap}", gap(amount, range.max().get(), unit));
        }
        return word("within");
    }

    private String word(String key) {
        return scope.words().text("script.pay." + key);
    }
}

package dev.waymark.catalog;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What is paid: an amount of the set's measure, or the range that is given with it, or both. In units of the
 * row's currency for the set's period; before tax unless the set says otherwise.
 *
 * @param maxOpen the source states "and more" at the upper end
 */
public record Pay(
        Optional<BigDecimal> amount, Optional<BigDecimal> min, Optional<BigDecimal> max, boolean maxOpen) {

    public Pay {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
    }

    public boolean hasRange() {
        return min.isPresent() || max.isPresent();
    }

    public boolean isEmpty() {
        return amount.isEmpty() && !hasRange();
    }
}

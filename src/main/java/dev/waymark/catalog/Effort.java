package dev.waymark.catalog;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How long something takes.
 *
 * @param min   at least, in {@code unit}
 * @param max   at most, in {@code unit}
 * @param basis who says so
 */
public record Effort(BigDecimal min, BigDecimal max, Unit unit, Basis basis) {

    /** What the numbers count. */
    public enum Unit implements FixedWord {
        HOURS, DAYS, WEEKS, MONTHS, YEARS
    }

    /**
     * Whether a source says it or the editors judge so; the editors' estimates are never exported as fact.
     */
    public enum Basis implements FixedWord {
        EDITORS, SOURCE
    }

    public Effort {
        Objects.requireNonNull(min);
        Objects.requireNonNull(max);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(basis);
    }
}

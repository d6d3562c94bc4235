package dev.waymark.chart;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one row of a chart shows: a point, a range or both. Nothing below zero.
 *
 * @param from   lower end of the range; empty where it is not known
 * @param to     upper end of the range; empty where it is not known
 * @param isOpen the range goes on behind its upper end
 * @param shape  of the point
 */
public record Datum(Optional<BigDecimal> point, Optional<BigDecimal> from, Optional<BigDecimal> to,
        boolean isOpen, Shape shape) {

    /** How a point is drawn: tells what sort of number it is without a colour. */
    public enum Shape {
        CIRCLE, DIAMOND, SQUARE
    }

    public Datum {
        Objects.requireNonNull(point);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(shape);
    }

    /** The numbers that are there. */
    Stream<BigDecimal> numbers() {
        return Stream.of(point, from, to).flatMap(Optional::stream);
    }

    boolean hasRange() {
        return from.isPresent() || to.isPresent();
    }
}

package dev.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The round numbers along an axis that begins at zero: 1, 2 or 5 times a power of ten apart, and so many that
 * the last is not below what is drawn.
 *
 * @param step  above zero
 * @param steps from 1 to {@value #MOST}
 */
public record Ticks(BigDecimal step, int steps) {

    static final int MOST = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

    public Ticks {
        if (step.signum() <= 0 || steps < 1 || steps > MOST) {
            throw new IllegalArgumentException(steps + " steps of " + step);
        }
    }

    /** The ticks for numbers up to the largest; for none above zero, from 0 to 1. */
    static Ticks upTo(BigDecimal largest) {
        if (largest.signum() <= 0) {
            return new Ticks(BigDecimal.ONE, 1);
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(largest.precision() - largest.scale() - 2);
        while (true) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.multiply(power);
                if (step.multiply(BigDecimal.valueOf(MOST)).compareTo(largest) >= 0) {
                    return new Ticks(plain(step),
                            largest.divide(step, 0, RoundingMode.CEILING).intValueExact());
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** From zero to the end. */
    public List<BigDecimal> values() {
        return IntStream.rangeClosed(0, steps).mapToObj(n -> step.multiply(BigDecimal.valueOf(n))).toList();
    }

    /** The number at which the axis ends. */
    public BigDecimal end() {
        return step.multiply(BigDecimal.valueOf(steps));
    }
}

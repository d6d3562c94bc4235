package dev.waymark.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where on an axis from zero a number stands, in hundredths of its length, so that a picture may be as wide
 * as its page lets it be.
 *
 * @param end the number at the end of the axis, above zero
 */
record Scale(BigDecimal end) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Scale {
        if (end.signum() <= 0) {
            throw new IllegalArgumentException("an axis to " + end);
        }
    }

    /** {@code 37.5%}; what lies beyond an end of the axis stands at that end. */
    String at(BigDecimal number) {
        return text(share(number));
    }

    /** The length between two numbers. */
    String between(BigDecimal low, BigDecimal high) {
        return text(share(high).subtract(share(low)));
    }

    private BigDecimal share(BigDecimal number) {
        return number.max(BigDecimal.ZERO).min(end).multiply(HUNDRED).divide(end, 2, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal share) {
        return (share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros()).toPlainString() + "%";
    }
}

package dev.waymark.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far apart two numbers are, in their unit and in hundredths of the lower one. */
final class Gaps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Gaps() {
    }

    /** @param unit as the amount is printed, with {@code {n}} where the number stands */
    static String text(PageScope scope, BigDecimal a, BigDecimal b, String unit) {
        BigDecimal gap = a.subtract(b).abs();
        String amount = unit.replace("{n}", scope.amounts().number(gap));
        BigDecimal low = a.min(b);
        if (low.signum() == 0) {
            return scope.words().text("script.pay.apart-from-zero").replace("{amount}", amount);
        }
        return scope.words().text("script.pay.apart").replace("{amount}", amount)
                .replace("{percent}", percent(gap, low));
    }

    /** A share of the lower number, to the nearest whole hundredth; never nothing where there is a gap. */
    static String percent(BigDecimal gap, BigDecimal low) {
        BigDecimal percent = gap.multiply(HUNDRED).divide(low, 0, RoundingMode.HALF_UP);
        return percent.signum() == 0 && gap.signum() != 0 ? "<1" : percent.toPlainString();
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Effort;
import java.math.BigDecimal;
import java.util.Optional;

/** How long something takes, in words. */
final class Efforts {

    private Efforts() {
    }

    /** {@code 20–40 hours (editors' estimate)}; empty where it is not given. */
    static String text(PageScope scope, Optional<Effort> effort) {
        return effort.map(given -> text(scope, given)).orElse("");
    }

    private static String text(PageScope scope, Effort effort) {
        boolean isOne = effort.max().compareTo(BigDecimal.ONE) == 0;
        return scope.words().text("effort." + effort.unit().word() + (isOne ? "-one" : ""))
                .replace("{n}", scope.amounts().range(effort.min(), effort.max()))
                + " (" + scope.words().text("basis." + effort.basis().word()) + ")";
    }
}

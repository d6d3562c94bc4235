package dev.waymark.page;

import dev.waymark.catalog.Pay;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Prints numbers and money in the words of the theme. */
final class Amounts {

    private final String group;
    private final String point;
    private final Words words;

    Amounts(Words words) {
        this.words = words;
        this.group = words.text("number.group");
        this.point = words.text("number.point");
    }

    /** A number with its thousands grouped: {@code 954,625}. */
    String number(BigDecimal number) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(group);
            }
            grouped.append(whole.charAt(i));
        }
        return dot < 0 ? grouped.toString() : grouped + point + plain.substring(dot + 1);
    }

    /** {@code 3–6}, or one number where both are the same. */
    String range(BigDecimal min, BigDecimal max) {
        return min.compareTo(max) == 0 ? number(min) : number(min) + "–" + number(max);
    }

    /** The amount of a pay with its currency: {@code INR 954,625}; empty where it has none. */
    String amount(Pay pay, Optional<Currency> currency) {
        return pay.amount().map(amount -> unit(currency) + number(amount)).orElse("");
    }

    /** The range of a pay with its currency: {@code USD 150,000–200,000 or more}; empty where it has none. */
    String range(Pay pay, Optional<Currency> currency) {
        if (!pay.hasRange()) {
            return "";
        }
        String numbers = pay.min().isPresent() && pay.max().isPresent()
                ? range(pay.min().get(), pay.max().get())
                : pay.min().map(min -> words.text("pay.min-only") + " " + number(min))
                        .orElseGet(() -> words.text("pay.up-to") + " " + number(pay.max().orElseThrow()));
        return unit(currency) + numbers + (pay.maxOpen() ? " " + words.text("pay.or-more") : "");
    }

    /** The amount, else the range, of a pay. */
    String figure(Pay pay, Optional<Currency> currency) {
        return pay.amount().isPresent() ? amount(pay, currency) : range(pay, currency);
    }

    /** A currency stands before its amount, kept together by a blank that does not break. */
    private static String unit(Optional<Currency> currency) {
        return currency.map(known -> known.getCurrencyCode() + "\u00a0").orElse("");
    }
}

package dev.waymark.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, a month or a day, as exact as it was given: {@code 2024}, {@code 2024-04} or {@code 2024-04-23}.
 * Sorted by text, which is by time.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    /** The date a text gives, if it is one of the three forms and exists in the calendar, which has no year 0. */
    public static Optional<PartialDate> parse(String text) {
        if (text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            switch (text.length()) {
                case 4 -> {
                    return allDigits(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
                }
                case 7 -> YearMonth.parse(text);
                case 10 -> LocalDate.parse(text);
                default -> {
                    return Optional.empty();
                }
            }
            return Optional.of(new PartialDate(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The first day it may mean. */
    public LocalDate firstDay() {
        return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}

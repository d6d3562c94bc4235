package dev.waymark.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A year, a month or a day, as exact as it was given: {@code 2024}, {@code 2024-04} or {@code 2024-04-23}.
 * Sorted by text, which is by time.
 */
public record PartialDate(String text) implements Comparable<PartialDate> {

    /**
     * The date a text gives, if it is one of the three forms and exists in the calendar, which has no year 0.
     */
    public static Optional<PartialDate> parse(String text) {
        return isDate(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
    }

    /** Without the parsers of {@code java.time}, which take longer to start than a guide's dates to read. */
    private static boolean isDate(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10 || !hasForm(text) || text.startsWith("0000")) {
            return false;
        }
        int month = month(text);
        return month >= 1 && month <= 12
                && day(text) >= 1 && day(text) <= YearMonth.of(year(text), month).lengthOfMonth();
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int year(String text) {
        return Integer.parseInt(text, 0, 4, 10);
    }

    private static int month(String text) {
        return text.length() < 7 ? 1 : Integer.parseInt(text, 5, 7, 10);
    }

    private static int day(String text) {
        return text.length() < 10 ? 1 : Integer.parseInt(text, 8, 10, 10);
    }

    /** The first day it may mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year(text), month(text), day(text));
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

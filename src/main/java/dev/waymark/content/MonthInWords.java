package dev.waymark.content;

import dev.waymark.catalog.PartialDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date with the English name of its month, as people write it, and the date that it stands for. */
final class MonthInWords {

    private static final Pattern FORM = Pattern.compile("(?:(?<before>\\d{1,2})(?:st|nd|rd|th)?\\.? )?"
            + "(?<month>[a-z]{3,9})\\.?(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\\d{4})");

    private MonthInWords() {
    }

    /** Such as {@code November 2026}, {@code 23 Nov 2026} or {@code November 23, 2026}. */
    static Optional<PartialDate> read(String text) {
        Matcher found = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> days = Stream.of(found.group("before"), found.group("after"))
                .filter(day -> day != null).toList();
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(found.group("month")))
                .findFirst().filter(month -> days.size() < 2)
                .map(month -> found.group("year") + twoDigits(month.getValue()) + days.stream()
                        .map(day -> twoDigits(Integer.parseInt(day))).findFirst().orElse(""))
                .flatMap(PartialDate::parse);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }
}

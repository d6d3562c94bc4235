package dev.waymark.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table of pay; columns that would be empty in every row are not shown.
 *
 * @param id        unique on the page
 * @param caption   what the table shows
 * @param set       the set that all rows are of; empty where they are of several
 * @param hasOrigin whether each row says set, source, measure and year
 */
public record PayTable(
        String id,
        String caption,
        Optional<Link> set,
        boolean hasPlace,
        boolean hasLevel,
        boolean hasYears,
        boolean hasAlso,
        boolean hasAsGiven,
        boolean hasNotes,
        boolean hasOrigin,
        List<PayLine> lines) {

    public PayTable {
        lines = List.copyOf(lines);
    }

    /** Rows of one set. */
    static PayTable ofSet(String id, String caption, Link set, List<PayLine> lines) {
        return of(id, caption, Optional.of(set), true, lines);
    }

    /** Rows of several sets, each with where it is from. */
    static PayTable mixed(String id, String caption, boolean hasPlace, List<PayLine> lines) {
        return of(id, caption, Optional.empty(), hasPlace, lines);
    }

    private static PayTable of(String id, String caption, Optional<Link> set, boolean hasPlace, List<PayLine> lines) {
        return new PayTable(id, caption, set, hasPlace,
                any(lines, line -> line.level().isPresent() || !line.title().isEmpty()),
                any(lines, line -> !line.years().isEmpty()),
                any(lines, line -> !line.also().isEmpty()),
                any(lines, line -> !line.asGiven().isEmpty()),
                any(lines, line -> !line.note().isEmpty() || !line.marks().isEmpty() || !line.disputes().isEmpty()),
                set.isEmpty(), lines);
    }

    private static boolean any(List<PayLine> lines, Predicate<PayLine> condition) {
        return lines.stream().anyMatch(condition);
    }
}

package dev.waymark.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * A table of pay, by set; columns that would be empty in every row are not shown.
 *
 * @param id       unique on the page
 * @param caption  what the table shows
 * @param columns  how many there are
 * @param hasNotes whether a column of notes tells what the set's own page tells of its rows
 * @param hasSigns whether signs beside figures lead to the disagreements about them
 */
public record PayTable(
        String id,
        String caption,
        int columns,
        boolean hasPlace,
        boolean hasLevel,
        boolean hasYears,
        boolean hasAlso,
        boolean hasAsGiven,
        boolean hasNotes,
        boolean hasSigns,
        List<PayGroup> groups) {

    public PayTable {
        groups = List.copyOf(groups);
    }

    /** The whole of a set, with all that is known of its rows. */
    static PayTable whole(String id, String caption, PayGroup set) {
        List<PayGroup> groups = List.of(set);
        boolean hasNotes = any(groups,
                line -> !line.note().isEmpty() || !line.marks().isEmpty() || !line.disputes().isEmpty());
        return of(id, caption, true, hasNotes, false, groups);
    }

    /**
     * Rows of several sets.
     *
     * @param hasPlace whether they are of several places or of one that the page is about
     */
    static PayTable mixed(String id, String caption, boolean hasPlace, List<PayGroup> groups) {
        return of(id, caption, hasPlace, false, any(groups, line -> !line.disputes().isEmpty()), groups);
    }

    private static PayTable of(String id, String caption, boolean hasPlace, boolean hasNotes,
            boolean hasSigns, List<PayGroup> groups) {
        boolean hasLevel = any(groups, line -> line.level().isPresent() || !line.title().isEmpty());
        boolean hasYears = any(groups, line -> !line.years().isEmpty());
        boolean hasAlso = any(groups, line -> !line.also().isEmpty());
        boolean hasAsGiven = any(groups, line -> !line.asGiven().isEmpty());
        return new PayTable(id, caption,
                1 + count(hasPlace, hasLevel, hasYears, hasAlso, hasAsGiven, hasNotes), hasPlace, hasLevel,
                hasYears, hasAlso, hasAsGiven, hasNotes, hasSigns, groups);
    }

    private static int count(boolean... columns) {
        int count = 0;
        for (boolean isShown : columns) {
            count += isShown ? 1 : 0;
        }
        return count;
    }

    private static boolean any(List<PayGroup> groups, Predicate<PayLine> condition) {
        return groups.stream().flatMap(group -> group.lines().stream()).anyMatch(condition);
    }
}

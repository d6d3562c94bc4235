package dev.waymark.site;

import dev.waymark.catalog.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has changed in the guide, as the history of its files tells.
 *
 * @param last by entry; nothing of entries whose history is not known
 * @param days the days with changes, newest first
 */
public record Changes(Map<EntryId, Last> last, List<Day> days) {

    /** Of a guide without a history. */
    public static final Changes NONE = new Changes(Map.of(), List.of());

    public Changes {
        last = Map.copyOf(last);
        days = List.copyOf(days);
    }

    /**
     * The last change of an entry.
     *
     * @param contributors names, those with most changes first; empty where they are not to be named
     */
    public record Last(LocalDate day, List<String> contributors) {
        public Last {
            Objects.requireNonNull(day);
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * What changed on a day; an entry stands in one list.
     *
     * @param added   entries that are there now and were not before
     * @param changed entries that are there now and said something else before
     * @param gone    ids that are no longer there, under no other name either
     * @param figures in entries that changed, in the order of the entries
     */
    public record Day(LocalDate day, List<EntryId> added, List<EntryId> changed, List<EntryId> gone,
            List<Figure> figures) {
        public Day {
            Objects.requireNonNull(day);
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure that changed.
     *
     * @param of  the fact or the salary
     * @param row of the salary; empty for a fact
     * @param was as it was written before; empty where there was none
     * @param is  as it was written afterwards; empty where it was taken out
     */
    public record Figure(EntryId of, Optional<String> row, Optional<String> was, Optional<String> is) {
        public Figure {
            Objects.requireNonNull(of);
            Objects.requireNonNull(row);
            Objects.requireNonNull(was);
            Objects.requireNonNull(is);
        }
    }
}

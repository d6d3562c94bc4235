package dev.waymark.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of one look at links to other sites, counted by address.
 *
 * @param unsure  whose hosts do not answer programs, or cannot be asked by them
 * @param unasked for which there was no time
 * @param cutOff  whether no other site could be reached at all; then nothing else is known
 */
public record WebSummary(
        LocalDate day, int working, int moved, int failing, int unsure, int unasked, boolean cutOff) {

    static WebSummary none(LocalDate day) {
        return new WebSummary(day, 0, 0, 0, 0, 0, false);
    }

    static WebSummary cutOff(LocalDate day, int addresses) {
        return new WebSummary(day, 0, 0, 0, 0, addresses, true);
    }

    WebSummary with(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return new WebSummary(day, working, moved, failing, unsure, unasked + 1, cutOff);
        } else if (outcome.get() instanceof Outcome.Works) {
            return new WebSummary(day, working + 1, moved, failing, unsure, unasked, cutOff);
        } else if (outcome.get() instanceof Outcome.Moved) {
            return new WebSummary(day, working, moved + 1, failing, unsure, unasked, cutOff);
        } else if (outcome.get() instanceof Outcome.Unsure) {
            return new WebSummary(day, working, moved, failing, unsure + 1, unasked, cutOff);
        }
        return new WebSummary(day, working, moved, failing + 1, unsure, unasked, cutOff);
    }

    /** Such as {@code 12 links to other sites on 2026-06-01: 10 work, 1 has moved, 1 fails}. */
    public String text() {
        int all = working + moved + failing + unsure + unasked;
        List<String> parts = new ArrayList<>();
        add(working, "works", "work", parts);
        add(moved, "has moved", "have moved", parts);
        add(failing, "fails", "fail", parts);
        add(unsure, "cannot be asked by programs", "cannot be asked by programs", parts);
        add(unasked, "was not asked for lack of time", "were not asked for lack of time", parts);
        return all + (all == 1 ? " link" : " links") + " to other sites on " + day
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void add(int count, String one, String more, List<String> parts) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : more));
        }
    }
}

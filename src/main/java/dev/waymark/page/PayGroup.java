package dev.waymark.page;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one set in a table of pay, and where they are from.
 *
 * @param measure key of what an amount is: {@code average} and so on
 * @param year    empty where the source does not state it
 */
public record PayGroup(Link set, Optional<Link> source, String measure, String year, List<PayLine> lines) {

    public PayGroup {
        lines = List.copyOf(lines);
    }
}

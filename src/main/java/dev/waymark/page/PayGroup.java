package dev.waymark.page;

import java.util.List;

/**
 * Rows of one table of pay that belong together, such as those of a country and its cities.
 *
 * @param id where links lead; empty where none do
 */
public record PayGroup(String id, List<PayLine> lines) {

    public PayGroup {
        lines = List.copyOf(lines);
    }
}

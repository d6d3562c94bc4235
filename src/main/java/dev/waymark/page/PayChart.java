package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;

/**
 * Figures of pay in one currency for one period along one axis, as a table whose rows show the figure in
 * words and as a strip; or figures of several, each the only one of its sort, without an axis.
 *
 * @param id       unique on the page
 * @param caption  what the table shows
 * @param unit     what all its rows have in common: {@code NOK a year}; empty where they do not
 * @param currency code, for programs; empty as {@code unit} is
 * @param axis     empty where nothing is drawn
 * @param hasMore  whether a column tells the source's spelling and notes
 */
public record PayChart(String id, String caption, String unit, String currency, Markup axis, boolean hasMore,
        List<PayGroup> groups) {

    public PayChart {
        groups = List.copyOf(groups);
    }

    /** How many rows it has. */
    int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}

package dev.waymark.page;

import java.util.List;

/** A line of the table of contents, with those below it. */
public record TocItem(String id, String text, List<TocItem> items) {

    public TocItem {
        items = List.copyOf(items);
    }
}

package dev.waymark.page;

/**
 * A link with a sentence about where it leads.
 *
 * @param summary may be empty
 * @param note    what tells it from its neighbours in a list, such as the year of a table; may be empty
 */
public record Card(String title, String href, String summary, String note) {
}

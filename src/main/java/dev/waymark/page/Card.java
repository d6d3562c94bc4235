package dev.waymark.page;

/**
 * A link with a sentence about where it leads.
 *
 * @param id      of what can be learnt, under which scripts keep what the reader marks; else empty
 * @param summary may be empty
 * @param note    what tells it from its neighbours in a list, such as the year of a table; may be empty
 */
public record Card(String id, String title, String href, String summary, String note) {
}

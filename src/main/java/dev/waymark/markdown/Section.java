package dev.waymark.markdown;

/**
 * A heading that stands at the top level of its text, as offsets into the stored HTML.
 *
 * @param level as written by the author
 * @param start where its own tag begins
 * @param body  where what it heads begins
 */
record Section(String id, int level, int start, int body) {
}

package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;

/**
 * A heading of a text.
 *
 * @param level 2 to 6 as printed; a page has one h1, its title
 * @param id    unique in its text: given by the author as {@code {#id}}, else made from the words
 * @param text  its words without markup
 */
public record Heading(int level, String id, String text, Span span) {
}

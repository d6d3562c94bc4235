package dev.waymark.page;

/** A link with a sentence about where it leads; the sentence may be empty. */
public record Card(String title, String href, String summary) {
}

package dev.waymark.page;

/** A link as printed: relative to the page it stands on. */
public record Link(String title, String href) {
}

package dev.waymark.catalog;

import java.util.Objects;

/** A plain page; {@code home} is the text of the home page. */
public record Page(Common common) implements Entry {

    public Page {
        Objects.requireNonNull(common);
    }
}

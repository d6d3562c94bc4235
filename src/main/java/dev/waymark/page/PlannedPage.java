package dev.waymark.page;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A page that the site has.
 *
 * @param url    below the root, without a leading slash
 * @param entry  the entry it shows as {@code kind/id}, or empty
 * @param listed whether search engines should know of it
 * @param view   makes what it shows; may be called from any thread, best once
 */
public record PlannedPage(String url, String entry, boolean listed, Supplier<View> view) {

    public PlannedPage {
        Objects.requireNonNull(url);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(view);
    }
}

package dev.waymark.asset;

import java.util.Objects;

/**
 * A file that may be published.
 *
 * @param path  below the content folder
 * @param url   below the root of the site
 * @param bytes checked, and cleaned where the type asks for it
 */
public record Asset(String path, String url, byte[] bytes) {

    public Asset {
        Objects.requireNonNull(path);
        Objects.requireNonNull(url);
        Objects.requireNonNull(bytes);
    }
}

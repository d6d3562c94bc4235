package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;

/**
 * A link to another site, by {@code http} or {@code https}.
 *
 * @param url  as the page has it
 * @param span the address as written
 */
public record OutsideLink(String url, Span span) {

    static boolean isOne(String href) {
        return href.regionMatches(true, 0, "http:", 0, 5) || href.regionMatches(true, 0, "https:", 0, 6);
    }
}

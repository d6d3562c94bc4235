package dev.waymark.page;

import java.util.Map;

/**
 * The words that the theme prints, by dotted keys such as {@code toc.title}; they stand in one file of the
 * templates.
 */
public record Words(Map<String, String> texts) {

    public Words {
        texts = Map.copyOf(texts);
    }

    /** A word; one that the theme does not have is printed as its key, so that it is seen and not lost. */
    public String text(String key) {
        return texts.getOrDefault(key, key);
    }
}

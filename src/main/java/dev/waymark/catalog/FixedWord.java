package dev.waymark.catalog;

import java.util.Locale;

/**
 * One of a closed list of words: the constant of an enum, written in kebab-case wherever it is data, in the
 * content, in exports and in the keys of the theme's words.
 */
public interface FixedWord {

    /** Of the constant in Java. */
    String name();

    /** As written: {@code additional-cash} for {@code ADDITIONAL_CASH}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

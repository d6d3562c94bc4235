package dev.waymark.handbook;

import java.util.Locale;

/** Text for a cell of a table. */
final class Cell {

    private Cell() {
    }

    static String of(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    /** The same with a capital letter in front, unless it begins with code. */
    static String sentence(String text) {
        return of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
}

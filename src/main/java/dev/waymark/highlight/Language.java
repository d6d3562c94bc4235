package dev.waymark.highlight;

import java.util.List;
import java.util.Set;

/**
 * What must be known of a language to see its pieces.
 *
 * @param words      keywords, in lower case where case does not matter
 * @param anyCase    whether keywords may be written in any case
 * @param notes      what begins a comment that ends with its line
 * @param noteOpen   what begins a comment of several lines; empty where there is none
 * @param quotes     chars that begin and end a text within a line
 * @param longQuotes what begins and ends a text of several lines
 * @param head       what the beginning of a line says
 */
record Language(Set<String> words, boolean anyCase, List<String> notes, String noteOpen, String noteClose,
        String quotes, List<String> longQuotes, Head head) {

    /** What the first word of a line is. */
    enum Head {
        /** A word like others. */
        WORD,
        /** A key before a colon. */
        COLON,
        /** A key before a sign of equality. */
        EQUALS,
        /** A command. */
        COMMAND
    }

    boolean isWord(String text) {
        return words.contains(text);
    }
}

package dev.waymark.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters make words, and which writing has no gaps between them. */
final class Letters {

    /** Written without gaps, or with gaps that do not part words as readers search them: indexed in pairs. */
    private static final Set<UnicodeScript> IN_PAIRS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    static final int FIRST_IN_PAIRS = 0xe00;
    private static final int LONG_VOWEL = 0x30fc;

    private Letters() {
    }

    /** Letters, numbers and the marks that belong to them. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Stands inside a word and is not part of it: apostrophes, soft hyphens, marks of direction. */
    static boolean isPassedOver(int c) {
        return c == '\'' || c == '’' || c > 0x7f && Character.getType(c) == Character.FORMAT;
    }

    /** Joins two words to one, as in {@code ci/cd}, {@code node.js} and {@code front-end}. */
    static boolean isJoint(int c) {
        return c == '.' || c == '-' || c == '/' || c == '_' || c == '&' || c == '‑';
    }

    static boolean isInPairs(int c) {
        return c >= FIRST_IN_PAIRS && (c == LONG_VOWEL || IN_PAIRS.contains(UnicodeScript.of(c)));
    }
}

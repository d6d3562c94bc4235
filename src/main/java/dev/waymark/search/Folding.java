package dev.waymark.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two spellings one: case, accents, width, vowel points. The scripts of the theme do the very
 * same, in {@code search/tokens.js}.
 */
final class Folding {

    /** UTF-16 units that are kept of a word. */
    private static final int LONGEST = 40;

    private Folding() {
    }

    /** The folded form of a run of letters, digits and marks; may be empty. */
    static String fold(String run) {
        String folded = isAscii(run) ? run.toLowerCase(Locale.ROOT) : foldAny(run);
        if (folded.length() <= LONGEST) {
            return folded;
        }
        boolean cutsAPair = Character.isHighSurrogate(folded.charAt(LONGEST - 1));
        return folded.substring(0, cutsAPair ? LONGEST - 1 : LONGEST);
    }

    private static boolean isAscii(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String run) {
        String apart = Normalizer.normalize(run, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> Letters.isWord(c) && !isDropped(c)).forEach(c -> append(out, c));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Accents; points of Hebrew; vowel signs and the stretching stroke of Arabic. */
    private static boolean isDropped(int c) {
        return c >= 0x300 && c <= 0x36f || c >= 0x591 && c <= 0x5c7
                || c == 0x640 || c >= 0x64b && c <= 0x65f || c == 0x670;
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 'ß' -> out.append("ss");
            case 'ς' -> out.append('σ');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            case 'ı' -> out.append('i');
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            default -> out.appendCodePoint(c);
        }
    }
}

package dev.waymark.catalog;

import java.nio.charset.StandardCharsets;

/**
 * A short name made from a text that has no id of its own, such as an outcome or a question: what a reader
 * notes about it finds it again wherever it stands in the list. Another text has another key, so notes
 * never pass to it.
 */
public final class TextKey {

    private static final int OFFSET = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private TextKey() {
    }

    /** Up to seven letters and digits: FNV-1a, 32 bits, of the words with one blank between them. */
    public static String of(String text) {
        int hash = OFFSET;
        for (byte b : text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        return Integer.toUnsignedString(hash, 36);
    }
}

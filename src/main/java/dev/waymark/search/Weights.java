package dev.waymark.search;

/**
 * How much a word says about an entry, in four bits: 12 to 15 where it is part of a name, the more the
 * shorter the name; 1 to 11 otherwise, by how often and where it stands. Nothing but the entry itself
 * decides, and the rounded mean length of all: how rare a word is the client weighs.
 */
final class Weights {

    /** A word in these fields counts as often as this. */
    static final int NAME = 8;
    static final int HEADING = 3;
    static final int SUMMARY = 3;
    static final int TAG = 2;
    static final int TEXT = 1;

    private static final int LOWEST_NAME = 12;
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private Weights() {
    }

    /** The weight of a word in a name of so many words. */
    static int inName(int words) {
        return LOWEST_NAME + (words <= 2 ? 3 : words <= 4 ? 2 : words <= 7 ? 1 : 0);
    }

    /**
     * The weight of a word elsewhere.
     *
     * @param uses       how often it counts
     * @param length     words of the entry
     * @param meanLength of all entries, a power of two
     */
    static int inText(int uses, int length, int meanLength) {
        double saturation = SATURATION * (1 - LENGTH + LENGTH * length / meanLength);
        return 1 + (int) (uses / (uses + saturation) * (LOWEST_NAME - 1.01));
    }

    /** The mean as a power of two, so that one entry more or less changes nothing. */
    static int roundedMean(long words, int entries) {
        long mean = Math.max(1, words / Math.max(1, entries));
        return Math.max(16, (int) Long.highestOneBit(mean * 4 / 3));
    }
}

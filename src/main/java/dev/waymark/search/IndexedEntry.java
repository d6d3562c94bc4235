package dev.waymark.search;

/**
 * What the index keeps of an entry until all have been read.
 *
 * @param stems    a number for each stem it holds, with its {@link Weights weight} in the lowest four bits
 * @param sequence numbers of its words in order, {@link #GAP} where a new sentence or field begins
 * @param text     name of the published part with its text; empty where it has none
 */
record IndexedEntry(int[] stems, int[] sequence, String text) {

    static final int GAP = -1;
}

package dev.waymark.search;

import java.util.Arrays;

/**
 * A Huffman code.
 *
 * @param lengths in bits by symbol; 0 for one that is not used
 * @param codes   by symbol, the first bit lowest, as deflate writes them
 */
record Huffman(int[] lengths, int[] codes) {

    /** A code in which no symbol is longer than a limit; what is used at least once has one. */
    static Huffman of(int[] uses, int longest) {
        int[] weights = uses.clone();
        int[] lengths = lengths(weights);
        while (most(lengths) > longest) {
            // Rare symbols that are thought less rare get shorter codes; a few rounds are enough.
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths, codes(lengths));
    }

    private static int most(int[] lengths) {
        int most = 0;
        for (int length : lengths) {
            most = Math.max(most, length);
        }
        return most;
    }

    /** One more than the last symbol that is used. */
    int used() {
        int used = lengths.length;
        while (used > 0 && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /**
     * Two that weigh least are joined until one is left; of equals, the symbol or the older join comes first. Joins
     * come about in the order of their weight, so that a sorted list of symbols and a list of joins are enough.
     */
    private static int[] lengths(int[] weights) {
        long[] symbols = sorted(weights);
        int[] lengths = new int[weights.length];
        if (symbols.length < 2) {
            for (long symbol : symbols) {
                lengths[(int) symbol] = 1;
            }
            return lengths;
        }
        int joins = symbols.length - 1;
        long[] joined = new long[joins];
        int[] above = new int[symbols.length + joins];
        int nextSymbol = 0;
        int nextJoin = 0;
        for (int made = 0; made < joins; made++) {
            for (int side = 0; side < 2; side++) {
                boolean isSymbol = nextSymbol < symbols.length
                        && (nextJoin == made || symbols[nextSymbol] >>> 32 <= joined[nextJoin]);
                joined[made] += isSymbol ? symbols[nextSymbol] >>> 32 : joined[nextJoin];
                above[isSymbol ? nextSymbol++ : symbols.length + nextJoin++] = made;
            }
        }
        int[] depths = new int[joins];
        for (int i = joins - 2; i >= 0; i--) {
            depths[i] = depths[above[symbols.length + i]] + 1;
        }
        for (int i = 0; i < symbols.length; i++) {
            lengths[(int) symbols[i]] = depths[above[i]] + 1;
        }
        return lengths;
    }

    /** What is used, by weight and then by number: the weight above, the symbol below. */
    private static long[] sorted(int[] weights) {
        long[] sorted = new long[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                sorted[count++] = (long) weights[i] << 32 | i;
            }
        }
        Arrays.sort(sorted, 0, count);
        return Arrays.copyOf(sorted, count);
    }

    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    codes[i] = Integer.reverse(code) >>> 32 - length;
                    code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}

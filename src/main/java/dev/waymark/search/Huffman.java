package dev.waymark.search;

import java.util.Arrays;
import java.util.stream.IntStream;

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
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            // Rare symbols that are thought less rare get shorter codes; a few rounds are enough.
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths, codes(lengths));
    }

    /** One more than the last symbol that is used. */
    int used() {
        int used = lengths.length;
        while (used > 0 && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** Two queues, of symbols by weight and of the pairs made of them, give the two lightest each time. */
    private static int[] lengths(int[] weights) {
        long[] leaves = IntStream.range(0, weights.length).filter(i -> weights[i] > 0)
                .mapToLong(i -> (long) weights[i] << 16 | i).sorted().toArray();
        int[] lengths = new int[weights.length];
        if (leaves.length == 1) {
            lengths[(int) leaves[0] & 0xffff] = 1;
            return lengths;
        }
        int pairs = Math.max(0, leaves.length - 1);
        long[] weightOf = new long[pairs];
        int[] parent = new int[leaves.length + pairs];
        int leaf = 0;
        int pair = 0;
        for (int made = 0; made < pairs; made++) {
            for (int half = 0; half < 2; half++) {
                boolean isLeaf = leaf < leaves.length
                        && (pair >= made || leaves[leaf] >>> 16 <= weightOf[pair]);
                weightOf[made] += isLeaf ? leaves[leaf] >>> 16 : weightOf[pair];
                parent[isLeaf ? leaf++ : leaves.length + pair++] = leaves.length + made;
            }
        }
        int[] depths = new int[parent.length];
        for (int i = parent.length - 2; i >= 0; i--) {
            depths[i] = depths[parent[i]] + 1;
        }
        for (int i = 0; i < leaves.length; i++) {
            lengths[(int) leaves[i] & 0xffff] = depths[i];
        }
        return lengths;
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

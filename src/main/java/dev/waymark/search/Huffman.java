package dev.waymark.search;

import java.util.Arrays;
import java.util.PriorityQueue;

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

    private record Node(long weight, int number, int left, int right) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            return weight != other.weight ? Long.compare(weight, other.weight) : Integer.compare(number, other.number);
        }
    }

    private static int[] lengths(int[] weights) {
        int[] lengths = new int[weights.length];
        Node[] nodes = new Node[weights.length * 2];
        PriorityQueue<Node> open = new PriorityQueue<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                nodes[i] = new Node(weights[i], i, -1, -1);
                open.add(nodes[i]);
            }
        }
        if (open.size() == 1) {
            lengths[open.remove().number()] = 1;
            return lengths;
        }
        int number = weights.length;
        while (open.size() > 1) {
            Node one = open.remove();
            Node other = open.remove();
            nodes[number] = new Node(one.weight() + other.weight(), number, one.number(), other.number());
            open.add(nodes[number++]);
        }
        // Nodes were numbered from the leaves up, so each is deeper than those after it.
        int[] depths = new int[nodes.length];
        for (int i = number - 1; i >= weights.length; i--) {
            depths[nodes[i].left()] = depths[i] + 1;
            depths[nodes[i].right()] = depths[i] + 1;
        }
        for (int i = 0; i < weights.length; i++) {
            lengths[i] = weights[i] > 0 ? depths[i] : 0;
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

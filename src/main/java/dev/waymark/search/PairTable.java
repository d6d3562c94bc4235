package dev.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which entries hold which two words side by side, for phrases. Positions would do as well, but those of a
 * common word fill shards of a hundred kilobytes, and a pair of common words is as cheap to fetch as any.
 */
final class PairTable {

    private static final int LEAST_BYTES = 4_000;
    private static final int MOST_BYTES = 10_000;
    private static final int LEAST_PART = 1 << 20;
    private static final int MOST_PARTS = 16;

    private final Vocabulary.Word[] words;
    private final List<IndexedEntry> entries;
    private final int[] ranks;
    private final int wordBits;
    private final int entryBits;

    PairTable(Vocabulary.Word[] words, List<IndexedEntry> entries) {
        this.words = words;
        this.entries = entries;
        this.ranks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            ranks[words[i].number()] = i;
        }
        this.wordBits = Integer.SIZE - Integer.numberOfLeadingZeros(words.length);
        this.entryBits = Integer.SIZE - Integer.numberOfLeadingZeros(entries.size());
    }

    /** Whether a pair and an entry fit into a number. */
    boolean isPossible() {
        return 2 * wordBits + entryBits < Long.SIZE;
    }

    /** Part by part, each with the pairs of some first words, so that few are in memory at once. */
    IndexParts.Directory publish(IndexParts index, Parallel parallel) {
        List<SortedTable.Cut> parts = parts();
        List<IndexParts.Directory> each = parallel.map(parts.size(), i -> part(parts.get(i), index));
        List<String> firsts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            if (!names.isEmpty() && !each.get(i).names().isEmpty()) {
                firsts.add(words[parts.get(i).start()].text());
            }
            firsts.addAll(each.get(i).firsts());
            names.addAll(each.get(i).names());
        }
        return new IndexParts.Directory(firsts, names);
    }

    private List<SortedTable.Cut> parts() {
        int[] uses = new int[words.length];
        long all = 0;
        for (IndexedEntry entry : entries) {
            for (int word : entry.sequence()) {
                if (word != IndexedEntry.GAP) {
                    uses[ranks[word]]++;
                    all++;
                }
            }
        }
        long size = Math.max(LEAST_PART, Long.highestOneBit(Math.max(1, all / MOST_PARTS)));
        List<SortedTable.Cut> parts = new ArrayList<>();
        int start = 0;
        long held = 0;
        for (int i = 0; i < words.length; i++) {
            // Like shards, parts end where a word says so: an edit elsewhere does not move them.
            if (held >= size && (SortedTable.hash(words[i].text()) & 7) == 0) {
                parts.add(new SortedTable.Cut(start, i));
                start = i;
                held = 0;
            }
            held += uses[i];
        }
        if (start < words.length) {
            parts.add(new SortedTable.Cut(start, words.length));
        }
        return parts;
    }

    private IndexParts.Directory part(SortedTable.Cut part, IndexParts index) {
        long[] pairs = sorted(part);
        List<String> keys = new ArrayList<>();
        List<byte[]> payloads = new ArrayList<>();
        for (int i = 0; i < pairs.length;) {
            long pair = pairs[i] >>> entryBits;
            Bytes out = new Bytes(16);
            int before = -1;
            while (i < pairs.length && pairs[i] >>> entryBits == pair) {
                int entry = (int) (pairs[i++] & (1L << entryBits) - 1);
                out.number(entry - before - 1);
                before = entry;
            }
            keys.add(words[(int) (pair >>> wordBits)].text() + " "
                    + words[(int) (pair & (1L << wordBits) - 1)].text());
            payloads.add(out.toArray());
        }
        try {
            return index.table(keys, payloads, LEAST_BYTES, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pairs whose first word stands in a part, each with an entry, without repeats. */
    private long[] sorted(SortedTable.Cut part) {
        long[] pairs = new long[1 << 12];
        int size = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            int[] sequence = entries.get(entry).sequence();
            for (int i = 0; i + 1 < sequence.length; i++) {
                if (sequence[i] == IndexedEntry.GAP || sequence[i + 1] == IndexedEntry.GAP) {
                    continue;
                }
                int first = ranks[sequence[i]];
                if (first >= part.start() && first < part.end()) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                    }
                    pairs[size++] = ((long) first << wordBits | ranks[sequence[i + 1]]) << entryBits | entry;
                }
            }
        }
        Arrays.sort(pairs, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || pairs[i] != pairs[distinct - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }
}

package dev.waymark.search;

import java.util.Arrays;
import java.util.List;

/** Which entries hold which stem: the other side of all {@link IndexedEntry indexed entries}. */
final class Postings {

    private final int[] starts;
    private final int[] entries;

    Postings(List<IndexedEntry> all, int stems) {
        starts = new int[stems + 1];
        for (IndexedEntry entry : all) {
            for (int packed : entry.stems()) {
                starts[(packed >>> 4) + 1]++;
            }
        }
        for (int stem = 0; stem < stems; stem++) {
            starts[stem + 1] += starts[stem];
        }
        entries = new int[starts[stems]];
        int[] next = starts.clone();
        for (int entry = 0; entry < all.size(); entry++) {
            for (int packed : all.get(entry).stems()) {
                entries[next[packed >>> 4]++] = entry << 4 | packed & 15;
            }
        }
    }

    int stems() {
        return starts.length - 1;
    }

    /** How many entries hold a stem. */
    int count(int stem) {
        return starts[stem + 1] - starts[stem];
    }

    /** All entries that hold a stem, in order, each with its weight in the lowest four bits. */
    int[] of(int stem) {
        return Arrays.copyOfRange(entries, starts[stem], starts[stem + 1]);
    }

    /** The entries with the highest weights, in order. */
    static int[] heaviest(int[] postings, int most) {
        int[] uses = new int[16];
        for (int posting : postings) {
            uses[posting & 15]++;
        }
        int least = 15;
        int heavier = 0;
        while (least > 0 && heavier + uses[least] <= most) {
            heavier += uses[least--];
        }
        int ofLeast = most - heavier;
        int[] kept = new int[Math.min(most, postings.length)];
        int size = 0;
        for (int posting : postings) {
            int weight = posting & 15;
            if (weight > least || weight == least && ofLeast-- > 0) {
                kept[size++] = posting;
            }
        }
        return kept;
    }

    /** Distances between entries, then the weights, two in a byte. */
    static void write(int[] postings, Bytes out) {
        int before = -1;
        for (int posting : postings) {
            out.number((posting >>> 4) - before - 1);
            before = posting >>> 4;
        }
        for (int i = 0; i < postings.length; i += 2) {
            out.octet(postings[i] & 15 | (i + 1 < postings.length ? postings[i + 1] & 15 : 0) << 4);
        }
    }
}

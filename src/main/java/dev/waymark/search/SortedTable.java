package dev.waymark.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Sorted keys, each with some bytes, cut into shards where the keys themselves say so: one key more or
 * less moves the cuts near it and no others. In a shard each key names how many bytes it shares with
 * the one before.
 *
 * <p>Keys are sorted by UTF-16 units, as Java and the scripts compare texts.
 */
final class SortedTable {

    /** A run of keys: from one place up to another. */
    record Cut(int start, int end) {
    }

    /** Writes the bytes of a key. */
    interface Payload {
        void write(int key, Bytes out);
    }

    private SortedTable() {
    }

    /**
     * Where a list of keys is cut.
     *
     * @param least bytes of a shard before it may end
     * @param most  bytes at which it ends
     */
    static List<Cut> cut(List<String> keys, ToIntFunction<Integer> size, int least, int most) {
        List<Cut> cuts = new ArrayList<>();
        int start = 0;
        while (start < keys.size()) {
            int end = end(keys, size, start, least, most);
            cuts.add(new Cut(start, end));
            start = end;
        }
        return cuts;
    }

    /** Before the key with the lowest hash among those at which the shard may end. */
    private static int end(List<String> keys, ToIntFunction<Integer> size, int start, int least, int most) {
        long bytes = 0;
        int best = -1;
        int lowest = Integer.MAX_VALUE;
        for (int i = start; i < keys.size(); i++) {
            if (i > start && bytes >= least) {
                int hash = hash(keys.get(i));
                if (best < 0 || hash < lowest) {
                    best = i;
                    lowest = hash;
                }
            }
            bytes += size.applyAsInt(i);
            if (bytes > most && best >= 0) {
                return best;
            }
        }
        return keys.size();
    }

    /** Well mixed, of the text alone. */
    static int hash(String text) {
        int hash = text.hashCode();
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    /** The bytes of one shard. */
    static byte[] shard(List<String> keys, Cut cut, Payload payload) {
        Bytes out = new Bytes(1 << 13).number(cut.end() - cut.start());
        byte[] before = new byte[0];
        for (int i = cut.start(); i < cut.end(); i++) {
            byte[] key = keys.get(i).getBytes(StandardCharsets.UTF_8);
            int shared = 0;
            while (shared < key.length && shared < before.length && key[shared] == before[shared]) {
                shared++;
            }
            Bytes own = new Bytes(64);
            payload.write(i, own);
            out.number(shared).number(key.length - shared).part(key, shared, key.length - shared)
                    .number(own.size()).all(own.toArray());
            before = key;
        }
        return out.toArray();
    }
}

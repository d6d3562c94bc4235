package dev.waymark.search;

import dev.waymark.format.Json;
import dev.waymark.output.Digest;
import dev.waymark.output.OutputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where finished parts of the index go: each under a name that is made of its content, so it never changes. */
final class Shelf {

    static final String FOLDER = "search/index/";

    /** Characters of a name, five bits each. */
    static final int NAME = 9;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private final SearchIndex.Sink sink;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Shelf(SearchIndex.Sink sink) {
        this.sink = sink;
    }

    /** Publishes a part and gives its name. */
    String put(byte[] bytes) throws IOException {
        long digest = Digest.of(bytes).value();
        StringBuilder name = new StringBuilder(NAME);
        for (int i = 0; i < NAME; i++) {
            name.append(DIGITS.charAt((int) (digest >>> 59 - 5 * i) & 31));
        }
        // Two entries may say the same.
        if (taken.add(name.toString())) {
            sink.add(new OutputFile(FOLDER + name + ".bin", "", Gzip.of(bytes)));
        }
        return name.toString();
    }

    /**
     * A family of shards, as the manifest lists it.
     *
     * @param firsts of each shard but the first, the shortest text that is not below the last key before it
     * @param names  of the shards
     */
    record Directory(List<String> firsts, List<String> names) {

        void write(Json json) {
            json.beginObject().key("firsts").beginArray();
            firsts.forEach(json::value);
            json.endArray().field("names", String.join("", names)).endObject();
        }
    }

    /** How the manifest lists the shards of a table that were published. */
    static Directory directory(List<String> keys, List<SortedTable.Cut> cuts, List<String> names) {
        List<String> firsts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            firsts.add(between(keys.get(cuts.get(i).start() - 1), keys.get(cuts.get(i).start())));
        }
        return new Directory(firsts, names);
    }

    /** Publishes a table of which only the bytes of its keys are to be known. */
    Directory table(List<String> keys, List<byte[]> payloads, int least, int most) throws IOException {
        List<SortedTable.Cut> cuts = SortedTable.cut(
                keys, key -> keys.get(key).length() / 2 + 3 + payloads.get(key).length, least, most);
        List<String> names = new ArrayList<>();
        for (SortedTable.Cut cut : cuts) {
            names.add(put(SortedTable.shard(keys, cut, (key, out) -> out.all(payloads.get(key)))));
        }
        return directory(keys, cuts, names);
    }

    /** The shortest beginning of a key that is greater than the one before it. */
    static String between(String before, String key) {
        int length = 1;
        while (length < key.length() && (key.substring(0, length).compareTo(before) <= 0
                || Character.isHighSurrogate(key.charAt(length - 1)))) {
            length++;
        }
        return key.substring(0, length);
    }
}

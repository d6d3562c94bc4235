package dev.waymark.search;

import dev.waymark.format.Json;
import dev.waymark.output.Digest;
import dev.waymark.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where finished parts of the index go: each under a name that is made of its content, so it never changes.
 */
final class IndexParts {

    static final String FOLDER = "search/index/";

    /** Characters of a name, five bits each. */
    static final int NAME = 9;
    private static final int MOST_LISTED = 128;
    private static final int LISTED_IN_PART = 64;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private final SearchIndex.Sink sink;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    IndexParts(SearchIndex.Sink sink) {
        this.sink = sink;
    }

    /** Publishes a part, packed, and gives its name. */
    String put(byte[] bytes) throws IOException {
        String name = name(bytes);
        // Two entries may say the same.
        if (taken.add(name)) {
            sink.add(new OutputFile(FOLDER + name + ".bin", "", Gzip.of(bytes)));
        }
        return name;
    }

    /** Publishes a text as it is, for hosts to pack as they pack pages, and gives its name. */
    String putText(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String name = name(bytes);
        if (taken.add(name)) {
            sink.add(new OutputFile(FOLDER + name + ".json", "", bytes));
        }
        return name;
    }

    private static String name(byte[] bytes) {
        long digest = Digest.of(bytes).value();
        StringBuilder name = new StringBuilder(NAME);
        for (int i = 0; i < NAME; i++) {
            name.append(DIGITS.charAt((int) (digest >>> 59 - 5 * i) & 31));
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

        /** @param from the first shard of those that are written, {@code to} the one after the last */
        private Json write(Json json, int from, int to) {
            json.beginObject().key("firsts").beginArray();
            firsts.subList(from, to - 1).forEach(json::value);
            return json.endArray().field("names", String.join("", names.subList(from, to))).endObject();
        }
    }

    /** Lists a table in the manifest; one of many shards by parts that list some of them each. */
    void list(Directory directory, Json json) throws IOException {
        int size = directory.names().size();
        if (size == 0) {
            json.beginObject().key("firsts").beginArray().endArray().field("names", "").endObject();
            return;
        }
        if (size <= MOST_LISTED) {
            directory.write(json, 0, size);
            return;
        }
        List<String> firsts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int from = 0; from < size; from += LISTED_IN_PART) {
            if (from > 0) {
                firsts.add(directory.firsts().get(from - 1));
            }
            String part = directory.write(new Json(), from, Math.min(size, from + LISTED_IN_PART)).toString();
            names.add(put(part.getBytes(StandardCharsets.UTF_8)));
        }
        json.beginObject().field("parts", true).key("firsts").beginArray();
        firsts.forEach(json::value);
        json.endArray().field("names", String.join("", names)).endObject();
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

package dev.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All words with the entries that hold them. The forms of a word share their entries: in each shard the first
 * form has them, the others say which it is. Of a word that very many entries hold the shard has those it
 * says most of; the rest is a part by itself, fetched when an answer needs it.
 */
final class TermTable {

    private static final int LEAST_BYTES = 2_000;
    private static final int MOST_BYTES = 5_000;
    private static final int LONG = 1_024;
    private static final int KEPT = 512;

    private final Vocabulary.Word[] words;
    private final Postings postings;
    private final IndexParts parts;
    private final Parallel parallel;

    TermTable(Vocabulary.Word[] words, Postings postings, IndexParts parts, Parallel parallel) {
        this.words = words;
        this.postings = postings;
        this.parts = parts;
        this.parallel = parallel;
    }

    IndexParts.Directory publish() throws IOException {
        List<String> keys = Arrays.stream(words).map(Vocabulary.Word::text).toList();
        boolean[] seen = new boolean[postings.stems()];
        List<SortedTable.Cut> cuts = SortedTable.cut(keys, key -> size(key, seen), LEAST_BYTES, MOST_BYTES);
        List<String> names = parallel.map(cuts.size(), i -> shard(keys, cuts.get(i)));
        return IndexParts.directory(keys, cuts, names);
    }

    /** About; to be asked once for each word, in order. */
    private int size(int key, boolean[] seen) {
        Vocabulary.Word word = words[key];
        int count = postings.count(word.stem());
        int entries = seen[word.stem()] ? 0 : count > LONG ? KEPT : count;
        seen[word.stem()] = true;
        return word.text().length() / 2 + 4 + entries * 3 / 2;
    }

    private String shard(List<String> keys, SortedTable.Cut cut) {
        Map<Integer, Integer> firsts = new HashMap<>();
        try {
            Map<Integer, byte[]> rests = new HashMap<>();
            for (int key = cut.start(); key < cut.end(); key++) {
                int stem = words[key].stem();
                if (firsts.putIfAbsent(stem, key) == null && postings.count(stem) > LONG) {
                    Bytes rest = new Bytes(1 << 12).number(postings.count(stem));
                    Postings.write(postings.of(stem), rest);
                    rests.put(stem, parts.put(rest.toArray()).getBytes(StandardCharsets.US_ASCII));
                }
            }
            return parts.put(SortedTable.shard(keys, cut, (key, out) -> {
                int stem = words[key].stem();
                int first = firsts.get(stem);
                if (first != key) {
                    out.number(first - cut.start() + 1);
                    return;
                }
                int count = postings.count(stem);
                int[] kept = count > LONG ? Postings.heaviest(postings.of(stem), KEPT) : postings.of(stem);
                out.number(0).number(count).number(kept.length);
                if (kept.length < count) {
                    out.all(rests.get(stem));
                }
                Postings.write(kept, out);
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.waymark.search;

import dev.waymark.site.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of names with one letter left out, at each place in turn, and what the word is. A query with one
 * typing error shares one of these forms with the word that was meant (symmetric deletion).
 */
final class TypoTable {

    private static final int LEAST_BYTES = 2_000;
    private static final int MOST_BYTES = 5_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int MOST_RUNS = 3;

    private final TreeMap<String, TreeSet<String>> words = new TreeMap<>();

    TypoTable(List<Name> names) {
        Set<String> all = new TreeSet<>();
        for (Name name : names) {
            List<String> runs = Tokenizer.runs(name.text());
            all.addAll(runs);
            if (name.type() != Name.Type.SECTION && runs.size() <= MOST_RUNS) {
                all.add(String.join("", runs));
            }
        }
        all.stream().filter(TypoTable::isTypedByLetters).forEach(this::add);
    }

    /** Words that hold a letter and are neither too short to tell nor written in pairs. */
    private static boolean isTypedByLetters(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLetter)
                && word.codePoints().noneMatch(c -> Letters.isInPairs(c) || c > 0xffff);
    }

    private void add(String word) {
        put(word, word);
        for (int i = 0; i < word.length(); i++) {
            put(word.substring(0, i) + word.substring(i + 1), word);
        }
    }

    private void put(String form, String word) {
        words.computeIfAbsent(form, unknown -> new TreeSet<>()).add(word);
    }

    /** Each form with its words: 0 for itself, or the place from 1 and the letter that is missing there. */
    IndexParts.Directory publish(IndexParts parts) throws IOException {
        List<byte[]> payloads = new ArrayList<>(words.size());
        words.forEach((form, meant) -> {
            Bytes out = new Bytes(16);
            meant.forEach(word -> write(form, word, out));
            payloads.add(out.toArray());
        });
        return parts.table(List.copyOf(words.keySet()), payloads, LEAST_BYTES, MOST_BYTES);
    }

    private static void write(String form, String word, Bytes out) {
        if (form.length() == word.length()) {
            out.number(0);
            return;
        }
        int at = 0;
        while (at < form.length() && form.charAt(at) == word.charAt(at)) {
            at++;
        }
        out.number(at + 1).all(word.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
    }
}

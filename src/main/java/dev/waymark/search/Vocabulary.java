package dev.waymark.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The words of a guide. Each has a number, and so has each stem, in the order in which they were met, which
 * is not the same in every run: nothing that is published depends on it. Safe for use from several threads.
 */
final class Vocabulary {

    /** A word with its number and that of its stem. */
    record Word(String text, int number, int stem) {
    }

    private final ConcurrentHashMap<String, Word> words = new ConcurrentHashMap<>(1 << 12);
    private final ConcurrentHashMap<String, Integer> stems = new ConcurrentHashMap<>(1 << 12);
    private final AtomicInteger nextWord = new AtomicInteger();
    private final AtomicInteger nextStem = new AtomicInteger();
    private final Stemmer stemmer;

    Vocabulary(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    Word word(String text) {
        Word known = words.get(text);
        return known != null ? known : words.computeIfAbsent(text, unknown -> new Word(unknown,
                nextWord.getAndIncrement(),
                stems.computeIfAbsent(stemmer.stem(unknown), stem -> nextStem.getAndIncrement())));
    }

    int size() {
        return nextWord.get();
    }

    int stems() {
        return nextStem.get();
    }

    /** All words in the order of their text. To be called when no more are added. */
    Word[] sorted() {
        Word[] sorted = words.values().toArray(Word[]::new);
        Arrays.sort(sorted, Comparator.comparing(Word::text));
        return sorted;
    }
}

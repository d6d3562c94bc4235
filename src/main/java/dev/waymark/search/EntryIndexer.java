package dev.waymark.search;

import dev.waymark.catalog.Entry;
import dev.waymark.format.Json;
import dev.waymark.site.Site;
import java.io.IOException;
import java.util.Arrays;

/** Reads entries for the index, one after the other. Used by one thread. */
final class EntryIndexer {

    /** UTF-16 units of an entry's text that are kept to show where a word was found. */
    private static final int MOST_TEXT = 40_000;

    private final Site site;
    private final Vocabulary vocabulary;
    private final IndexParts parts;
    private final boolean whole;
    private final int meanLength;
    /** By stem: how often it counts in the entry, and its weight where it is in a name. */
    private int[] uses = new int[1 << 12];
    private byte[] inName = new byte[1 << 12];
    private int[] met = new int[1 << 10];
    private int metCount;
    private int[] sequence = new int[1 << 12];
    private int length;
    private int words;

    /** @param whole whether all texts are read, not names, tags and summaries alone */
    EntryIndexer(Site site, Vocabulary vocabulary, IndexParts parts, boolean whole, int meanLength) {
        this.site = site;
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.whole = whole;
        this.meanLength = meanLength;
    }

    IndexedEntry index(Entry entry) throws IOException {
        metCount = 0;
        length = 0;
        words = 0;
        SearchText text = whole ? SearchText.of(site, entry) : SearchText.outline(entry);
        text.names().forEach(this::name);
        text.headings().forEach(heading -> read(heading, Weights.HEADING - Weights.TEXT));
        text.tags().forEach(tag -> read(tag, Weights.TAG));
        read(text.summary(), Weights.SUMMARY);
        text.facts().forEach(fact -> read(fact, Weights.TEXT));
        for (SearchText.Part part : text.body()) {
            read(part.heading(), Weights.TEXT);
            part.text().lines().forEach(line -> read(line, Weights.TEXT));
        }
        return new IndexedEntry(stems(), Arrays.copyOf(sequence, length), published(text));
    }

    private void name(String name) {
        int weight = Weights.inName(Tokenizer.words(name).size());
        Tokenizer.tokens(name, (word, joined) -> {
            Vocabulary.Word known = vocabulary.word(word);
            count(known.stem(), Weights.NAME);
            inName[known.stem()] = (byte) Math.max(inName[known.stem()], weight);
        });
        read(name, 0);
    }

    private void read(String text, int counts) {
        Tokenizer.tokens(text, (word, joined) -> {
            Vocabulary.Word known = vocabulary.word(word);
            if (counts > 0) {
                count(known.stem(), counts);
            }
            if (!joined) {
                words++;
                follow(known.number());
            }
        });
        if (length > 0 && sequence[length - 1] != IndexedEntry.GAP) {
            follow(IndexedEntry.GAP);
        }
    }

    private void follow(int word) {
        if (length == sequence.length) {
            sequence = Arrays.copyOf(sequence, length * 2);
        }
        sequence[length++] = word;
    }

    private void count(int stem, int counts) {
        if (stem >= uses.length) {
            int size = Math.max(stem + 1, uses.length * 2);
            uses = Arrays.copyOf(uses, size);
            inName = Arrays.copyOf(inName, size);
        }
        if (uses[stem] == 0) {
            if (metCount == met.length) {
                met = Arrays.copyOf(met, metCount * 2);
            }
            met[metCount++] = stem;
        }
        uses[stem] += counts;
    }

    /** The weights, and all counts back to nothing. */
    private int[] stems() {
        int[] stems = new int[metCount];
        for (int i = 0; i < metCount; i++) {
            int stem = met[i];
            int weight = inName[stem] > 0 ? inName[stem] : Weights.inText(uses[stem], words, meanLength);
            stems[i] = stem << 4 | weight;
            uses[stem] = 0;
            inName[stem] = 0;
        }
        return stems;
    }

    private String published(SearchText text) throws IOException {
        Json json = new Json().beginArray();
        int rest = MOST_TEXT;
        for (SearchText.Part part : text.body()) {
            String shown = part.text().substring(0, Math.min(part.text().length(), rest));
            rest -= shown.length();
            if (!shown.isEmpty()) {
                json.value(part.anchor()).value(part.heading()).value(shown);
            }
        }
        return rest == MOST_TEXT ? "" : parts.putText(json.endArray().toString());
    }
}

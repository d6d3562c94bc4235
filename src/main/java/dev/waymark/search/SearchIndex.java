package dev.waymark.search;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.format.Json;
import dev.waymark.output.OutputFile;
import dev.waymark.site.Name;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The index of a site, in parts that a browser fetches as it needs them. Which there are the manifest says,
 * the only file that keeps its name; docs/decisions/0009-search.md describes all of them.
 */
public final class SearchIndex {

    /** The path of the manifest below the root. */
    public static final String MANIFEST = "search/index.json";
    /** The folder below the root that holds all other parts. */
    public static final String FOLDER = IndexParts.FOLDER;

    private static final int VERSION = 1;
    private static final int CHUNK = 32;
    private static final int BLOCK = 16;
    private static final int MOST_COMMON = 64;

    /** Where finished files go; called from several threads. */
    public interface Sink {
        void add(OutputFile file) throws IOException;
    }

    /** What all entries of a kind are called, and one of them. */
    public record Label(String all, String one) {
    }

    private final Site site;
    private final Function<Kind, Label> labels;
    private final Parallel parallel;
    private final IndexParts parts;
    private final List<Entry> entries;

    private SearchIndex(Site site, Function<Kind, Label> labels, Parallel parallel, Sink sink) {
        this.site = site;
        this.labels = labels;
        this.parallel = parallel;
        this.parts = new IndexParts(sink);
        this.entries = site.catalog().entries();
    }

    /**
     * Makes the index of a site.
     *
     * @param labels what the kinds are called
     */
    public static void write(Site site, Function<Kind, Label> labels, Parallel parallel, Sink sink)
            throws IOException {
        try {
            String manifest = new SearchIndex(site, labels, parallel, sink).publish();
            sink.add(new OutputFile(MANIFEST, "", manifest.getBytes(StandardCharsets.UTF_8)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String publish() throws IOException {
        Vocabulary vocabulary = new Vocabulary(Stemmer.of(site.settings().language()));
        List<IndexedEntry> indexed = indexed(vocabulary);
        Vocabulary.Word[] words = vocabulary.sorted();
        Postings postings = new Postings(indexed, vocabulary.stems());
        List<Name> names = site.names();
        Json json = new Json().beginObject().field("version", VERSION).field("entries", entries.size());
        kinds(json);
        json.key("common").beginArray();
        common(words, postings).forEach(json::value);
        json.endArray().key("terms");
        parts.list(new TermTable(words, postings, parts, parallel).publish(), json);
        json.key("names");
        parts.list(new NameTable(names, numbers(), known()).publish(parts), json);
        json.key("typos");
        parts.list(new TypoTable(names).publish(parts), json);
        json.field("blocks", String.join("", blocks(indexed)));
        PairTable pairs = new PairTable(words, indexed);
        if (pairs.isPossible()) {
            json.key("pairs");
            parts.list(pairs.publish(parts, parallel), json);
        }
        PlaceList places = new PlaceList(site.catalog());
        if (!places.isEmpty()) {
            json.field("places", parts.put(places.json().getBytes(StandardCharsets.UTF_8)));
        }
        return json.endObject().toString();
    }

    private List<IndexedEntry> indexed(Vocabulary vocabulary) {
        long words = entries.stream().mapToLong(entry -> entry.common().body().words()).sum();
        int mean = Weights.roundedMean(words, entries.size());
        boolean whole = site.settings().search() == Settings.Searched.TEXTS;
        int chunks = (entries.size() + CHUNK - 1) / CHUNK;
        return parallel.map(chunks, chunk -> {
            EntryIndexer indexer = new EntryIndexer(site, vocabulary, parts, whole, mean);
            List<IndexedEntry> read = new ArrayList<>(CHUNK);
            int end = Math.min(entries.size(), (chunk + 1) * CHUNK);
            for (Entry entry : entries.subList(chunk * CHUNK, end)) {
                try {
                    read.add(indexer.index(entry));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return read;
        }).stream().flatMap(List::stream).toList();
    }

    /** Entries are numbered by kind, so each kind is told by its first number. */
    private void kinds(Json json) {
        json.key("kinds").beginArray();
        int first = 0;
        for (Kind kind : Kind.values()) {
            int count = site.catalog().ofKind(kind).size();
            if (count > 0) {
                Label label = labels.apply(kind);
                json.beginArray().value(kind.word()).value(label.all())
                        .value(first).value(label.one()).endArray();
                first += count;
            }
        }
        json.endArray();
    }

    /** Words that stand in so many entries that they tell little beside others; sorted. */
    private List<String> common(Vocabulary.Word[] words, Postings postings) {
        return Arrays.stream(words).filter(word -> postings.count(word.stem()) * 5L > entries.size() * 2L)
                .sorted(Comparator.comparingInt((Vocabulary.Word word) -> -postings.count(word.stem()))
                        .thenComparing(Vocabulary.Word::text))
                .limit(MOST_COMMON).map(Vocabulary.Word::text).sorted().toList();
    }

    private Map<Object, Integer> numbers() {
        Map<Object, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i), i);
        }
        return numbers;
    }

    private int[] known() {
        return entries.stream().mapToInt(entry -> site.backlinks().to(entry.id()).size()).toArray();
    }

    /**
     * What is shown of entries, some in a part: title, address, summary, aliases, and the part with the text.
     */
    private List<String> blocks(List<IndexedEntry> indexed) throws IOException {
        List<String> names = new ArrayList<>();
        for (int start = 0; start < entries.size(); start += BLOCK) {
            Json json = new Json().beginArray();
            for (int i = start; i < Math.min(entries.size(), start + BLOCK); i++) {
                Entry entry = entries.get(i);
                json.beginArray().value(Name.of(entry)).value(Routes.of(entry.id())).value(entry.summary())
                        .value(indexed.get(i).text());
                entry.common().aliases().forEach(json::value);
                json.endArray();
            }
            names.add(parts.put(json.endArray().toString().getBytes(StandardCharsets.UTF_8)));
        }
        return names;
    }
}

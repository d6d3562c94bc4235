package dev.waymark.build;

import dev.waymark.content.ContentListing;
import dev.waymark.content.ContentReader;
import dev.waymark.content.EntryFile;
import dev.waymark.content.ReadSettings;
import dev.waymark.catalog.EntryId;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Settings.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entries that were read, each kept while all that its reading can see is the same: its text, the word
 * lists of the settings and, where something was found, the names of all entries. Immutable.
 */
final class EntryCache {

    /** Texts in one store: it goes when the last of its entries does. */
    private static final int TEXTS_A_STORE = 64;

    static final EntryCache NOTHING = new EntryCache(Map.of(), true, Set.of(), Map.of());

    private final Map<String, Map<String, Word>> words;
    private final boolean allLists;
    private final Set<EntryId> names;
    /** By the path of their file. */
    private final Map<String, Kept> entries;

    private EntryCache(Map<String, Map<String, Word>> words, boolean allLists, Set<EntryId> names,
            Map<String, Kept> entries) {
        this.words = words;
        this.allLists = allLists;
        this.names = names;
        this.entries = entries;
    }

    /** A file as text, or nothing and the reason. */
    record Text(Optional<SourceFile> file, Diagnostics found) {
    }

    private record Kept(Text text, Guide.Read read) {
    }

    /**
     * Reads what has changed.
     *
     * @param texts of the listed entries, in their order; the same object as before where nothing has changed
     * @throws Workers.TooSlow with the place in the listing
     */
    EntryCache with(ContentListing listing, List<Text> texts, ReadSettings settings, Workers workers)
            throws Workers.TooSlow {
        List<EntryFile> files = listing.entries();
        Set<EntryId> allNames = files.stream().map(EntryFile::id).collect(Collectors.toSet());
        boolean sameWords = words.equals(settings.settings().words()) && allLists == settings.clean();
        boolean sameNames = names.equals(allNames);
        Map<String, Kept> next = new HashMap<>(files.size() * 2);
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Kept before = sameWords ? entries.get(files.get(i).path()) : null;
            if (before != null && before.text() == texts.get(i)
                    && (sameNames || before.read().found().isEmpty())) {
                next.put(files.get(i).path(), before);
            } else {
                stale.add(i);
            }
        }
        List<Guide.Read> reads = read(stale, listing, texts, settings, workers);
        for (int i = 0; i < reads.size(); i++) {
            next.put(files.get(stale.get(i)).path(), new Kept(texts.get(stale.get(i)), reads.get(i)));
        }
        return new EntryCache(settings.settings().words(), settings.clean(), allNames, next);
    }

    private static List<Guide.Read> read(List<Integer> stale, ContentListing listing, List<Text> texts,
            ReadSettings settings, Workers workers) throws Workers.TooSlow {
        if (stale.isEmpty()) {
            return List.of();
        }
        ContentReader first = new ContentReader(listing, settings, new MarkdownReader(TextStore.inMemory()));
        List<ContentReader> readers = new ArrayList<>(List.of(first));
        while (readers.size() * TEXTS_A_STORE < stale.size()) {
            readers.add(first.with(new MarkdownReader(TextStore.inMemory())));
        }
        try {
            return workers.map(stale.size(), i -> read(listing.entries().get(stale.get(i)),
                    texts.get(stale.get(i)), readers.get(i / TEXTS_A_STORE)));
        } catch (Workers.TooSlow e) {
            throw new Workers.TooSlow(stale.get(e.item()));
        }
    }

    private static Guide.Read read(EntryFile file, Text text, ContentReader reader) {
        return Guide.Read.of(own -> {
            own.addAll(text.found());
            return text.file().map(source -> reader.read(file, source, own))
                    .orElseGet(() -> reader.unread(file));
        });
    }

    /** What each file gave, in the order of the listing. */
    List<Guide.Read> reads(ContentListing listing) {
        return listing.entries().stream().map(file -> entries.get(file.path()).read()).toList();
    }
}

package dev.waymark.build;

import dev.waymark.asset.Asset;
import dev.waymark.asset.AssetReader;
import dev.waymark.catalog.Catalog;
import dev.waymark.chart.Drawings;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.EditorFiles;
import dev.waymark.content.EntryFile;
import dev.waymark.content.ReadSettings;
import dev.waymark.content.SettingsReader;
import dev.waymark.content.TextFile;
import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.history.History;
import dev.waymark.history.HistoryReader;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.output.OutputFile;
import dev.waymark.page.AssetUrls;
import dev.waymark.page.Words;
import dev.waymark.render.Renderer;
import dev.waymark.render.ThemeFiles;
import dev.waymark.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes edition after edition of a guide that is being written, each from what has changed since the one before and
 * with the very bytes of a clean build. Nothing is written. Used by one thread at a time.
 */
public final class Preview {

    private static final String ASSETS = "assets/";
    private static final String WORDS = "words.yaml";
    private static final int TRIES = 5;

    private final BuildOptions options;
    private final Clock clock;
    private final Predicate<String> passing;
    private final Workers workers;
    private final HistoryReader past;
    private final Drawings drawings;
    private State state = State.empty();

    /** Overlooks what editors put beside the real files for a while. */
    public Preview(BuildOptions options, Clock clock) {
        this(options, clock, Preview::isPassing);
    }

    /** @param passing names of files that are overlooked */
    Preview(BuildOptions options, Clock clock, Predicate<String> passing) {
        this.options = options;
        this.clock = clock;
        this.passing = passing;
        this.workers = new Workers(options.jobs());
        this.past = new HistoryReader(options.content());
        this.drawings = new Drawings(LayoutStore.inMemory());
    }

    /** Whether a file with a name is an editor's own, so that its coming and going changes nothing. */
    public static boolean isPassing(String name) {
        return EditorFiles.isOne(name);
    }

    /** The folders whose files make the editions. */
    public List<Path> folders() {
        return List.of(options.content(), options.templates());
    }

    /** What is remembered from one edition to the next. */
    private record State(FileCache<EntryCache.Text> entries, FileCache<EntryCache.Text> settings, FileCache<Picture> assets,
            FileCache<byte[]> theme, EntryCache cache, Optional<Content> content, Optional<Theme> templates,
            Optional<Edition> edition) {

        static State empty() {
            return new State(FileCache.empty(), FileCache.empty(), FileCache.empty(), FileCache.empty(), EntryCache.NOTHING,
                    Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** An asset that was read, or nothing and the reason. */
    private record Picture(Optional<Asset> asset, Diagnostics found) {
    }

    /** All that was read of the content folder. What has not changed is the same object. */
    private record Sources(ContentListing listing, List<Diagnostic> told, List<EntryCache.Text> settings,
            List<EntryCache.Text> entries, List<Picture> assets, LocalDate today, History history) {

        boolean isSame(Sources other) {
            return listing.equals(other.listing) && told.equals(other.told) && today.equals(other.today)
                    && history.key().equals(other.history.key())
                    && isSame(settings, other.settings) && isSame(entries, other.entries)
                    && isSame(assets, other.assets);
        }

        private static boolean isSame(List<?> some, List<?> others) {
            if (some.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < some.size(); i++) {
                if (some.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The content and the site that it makes. */
    private record Content(Sources sources, Optional<Site> site, Diagnostics found) {
    }

    /** All files of the templates folder by their path in it. */
    private record Theme(Map<String, byte[]> files) {

        /** What has changed; a file that has not is the same object. */
        Optional<Edition.Change> changeTo(Theme next) {
            boolean others = Stream.concat(files.keySet().stream(), next.files.keySet().stream())
                    .anyMatch(path -> files.get(path) != next.files.get(path)
                            && !(isStyle(path) && files.containsKey(path) && next.files.containsKey(path)));
            if (others) {
                return Optional.of(Edition.Change.PAGES);
            }
            return files.keySet().stream().anyMatch(path -> files.get(path) != next.files.get(path))
                    ? Optional.of(Edition.Change.STYLES) : Optional.empty();
        }

        static boolean isStyle(String path) {
            return path.startsWith(ASSETS) && path.endsWith(".css");
        }

        Map<String, byte[]> assets() {
            return files.keySet().stream().filter(path -> path.startsWith(ASSETS))
                    .collect(Collectors.toMap(path -> path.substring(ASSETS.length()), files::get));
        }

        Map<String, String> templates() {
            return files.keySet().stream().filter(path -> path.endsWith(".ftlh"))
                    .collect(Collectors.toMap(path -> path, path -> new String(files.get(path), StandardCharsets.UTF_8)));
        }
    }

    /**
     * The edition of this moment: the one before where nothing has changed.
     *
     * @throws IOException if a folder is not there or cannot be read; what is remembered stays
     */
    public Edition next(Suspects suspects) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(suspects);
            } catch (NoSuchFileException e) {
                // Something went between being listed and being read: the list is out of date.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Edition attempt(Suspects suspects) throws IOException {
        Diagnostics found = new Diagnostics();
        try {
            State read = readTheme(readContent(suspects, found), suspects);
            Optional<Edition.Change> change = change(read);
            if (change.isEmpty()) {
                state = read;
                return read.edition().orElseThrow();
            }
            State linked = sameContent(read) ? read : link(read);
            Edition edition = edition(linked, change.get());
            state = new State(linked.entries(), linked.settings(), linked.assets(), linked.theme(), linked.cache(),
                    linked.content(), linked.templates(), Optional.of(edition));
            return edition;
        } catch (Workers.TooSlow e) {
            throw new IOException("reading a file took longer than " + Limits.PAGE_SECONDS + " s");
        }
    }

    private boolean sameContent(State read) {
        return state.content().isPresent()
                && state.content().get().sources().isSame(read.content().orElseThrow().sources());
    }

    private Optional<Edition.Change> change(State read) {
        if (state.edition().isEmpty() || !sameContent(read)) {
            return Optional.of(Edition.Change.PAGES);
        }
        return state.templates().orElseThrow().changeTo(read.templates().orElseThrow());
    }

    // ---- Reading: the disk, and nothing but what has changed on it

    private State readContent(Suspects suspects, Diagnostics found) throws IOException, Workers.TooSlow {
        ContentListing listing = ContentFolder.list(
                options.content(), passing, options.shown(options.content()), found);
        List<Path> settingsFile = listing.settings().stream().toList();
        List<Path> entryFiles = listing.entries().stream().map(EntryFile::location).toList();
        List<Path> assetFiles = listing.assets().stream().map(AssetFile::location).toList();
        FileCache<EntryCache.Text> settings = state.settings().with(settingsFile, suspects::contains,
                Limits.SOURCE_BYTES + 1, workers, (i, bytes) -> text(bytes, listing.shown("site.yaml")));
        FileCache<EntryCache.Text> entries = state.entries().with(entryFiles, suspects::contains, Limits.SOURCE_BYTES + 1,
                workers, (i, bytes) -> text(bytes, listing.shown(listing.entries().get(i).path())));
        FileCache<Picture> assets = state.assets().with(assetFiles, suspects::contains, Limits.ASSET_BYTES + 1, workers,
                (i, bytes) -> picture(bytes, listing.assets().get(i).path(), listing));
        Sources sources = new Sources(listing, found.sorted(), settings.values(settingsFile), entries.values(entryFiles),
                assets.values(assetFiles), LocalDate.ofInstant(clock.instant(), clock.getZone()), past.read());
        Content content = state.content().filter(before -> before.sources().isSame(sources))
                .orElseGet(() -> new Content(sources, Optional.empty(), new Diagnostics()));
        return new State(entries, settings, assets, state.theme(), state.cache(), Optional.of(content),
                state.templates(), state.edition());
    }

    private static EntryCache.Text text(Optional<byte[]> bytes, String shown) {
        Diagnostics own = new Diagnostics();
        return new EntryCache.Text(TextFile.of(bytes, shown, own), own);
    }

    private static Picture picture(Optional<byte[]> bytes, String path, ContentListing listing) {
        Diagnostics own = new Diagnostics();
        return new Picture(AssetReader.of(bytes, path, listing.shown(path), own), own);
    }

    private State readTheme(State read, Suspects suspects) throws IOException, Workers.TooSlow {
        Path root = options.templates().toRealPath();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !passing.test(path.getFileName().toString())).sorted().toList();
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        FileCache<byte[]> theme = state.theme().with(files, suspects::contains, Integer.MAX_VALUE, workers,
                (i, bytes) -> bytes.orElseGet(() -> new byte[0]));
        List<byte[]> contents = theme.values(files);
        Map<String, byte[]> byPath = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            byPath.put(root.relativize(files.get(i)).toString().replace('\\', '/'), contents.get(i));
        }
        return new State(read.entries(), read.settings(), read.assets(), theme, read.cache(), read.content(),
                Optional.of(new Theme(byPath)), read.edition());
    }

    // ---- Linking: from here on everything is made of values

    private State link(State read) {
        Sources sources = read.content().orElseThrow().sources();
        Diagnostics found = new Diagnostics();
        sources.told().forEach(found::add);
        ReadSettings settings = settings(sources, found);
        EntryCache cache = read.cache();
        Optional<Site> site = Optional.empty();
        try {
            cache = cache.with(sources.listing(), sources.entries(), settings, workers);
            Catalog catalog = Guide.catalog(sources.listing(), cache.reads(sources.listing()),
                    options.drafts(), found);
            Site linked = Guide.link(sources.listing(), settings.settings(), catalog, sources.today(), found);
            // Without settings the last pages are better ones.
            site = settings.whole().map(whole -> linked.with(
                    ChangeLog.of(catalog, sources.history(), past.texts(), whole.history())));
            sources.assets().forEach(picture -> found.addAll(picture.found()));
        } catch (Workers.TooSlow e) {
            Guide.tellTooSlow(sources.listing(), sources.listing().entries().get(e.item()), found);
        }
        return new State(read.entries(), read.settings(), read.assets(), read.theme(), cache,
                Optional.of(new Content(sources, site, found)), read.templates(), read.edition());
    }

    private ReadSettings settings(Sources sources, Diagnostics found) {
        sources.settings().forEach(text -> found.addAll(text.found()));
        return sources.settings().stream().map(EntryCache.Text::file).flatMap(Optional::stream).findFirst()
                .map(file -> SettingsReader.read(
                        file, sources.listing(), new MarkdownReader(TextStore.inMemory()), found))
                .orElseGet(SettingsReader::unread).map(options::withBaseUrl);
    }

    // ---- Planning

    private Edition edition(State linked, Edition.Change change) {
        Content content = linked.content().orElseThrow();
        Theme theme = linked.templates().orElseThrow();
        String shown = options.shown(options.templates());
        Diagnostics found = new Diagnostics();
        found.addAll(content.found());
        Diagnostics aboutWords = new Diagnostics();
        Words words = new Words(words(theme, shown, aboutWords));
        ThemeFiles themeFiles = ThemeFiles.of(theme.assets(), words, ThemeFiles.Manner.SERVED, shown,
                content.site().isPresent() && aboutWords.isEmpty() ? found : new Diagnostics());
        if (content.site().isPresent()) {
            found.addAll(aboutWords);
        }
        Map<String, String> styles = new TreeMap<>(themeFiles.urls());
        styles.keySet().removeIf(path -> !Theme.isStyle(ASSETS + path));
        Edition.Parts parts = new Edition.Parts(state.edition().map(Edition::number).orElse(0) + 1, change,
                content.sources().listing().files(), content.site().map(site -> site.catalog().size()).orElse(0),
                content.site().map(site -> URI.create(site.settings().baseUrl()).getRawPath()).orElse("/"),
                words.texts(), Map.copyOf(styles), found);
        if (content.site().isEmpty()) {
            return new Edition(parts);
        }
        List<Asset> assets = content.sources().assets().stream()
                .map(Picture::asset).flatMap(Optional::stream).toList();
        Map<String, String> urls = new HashMap<>();
        assets.forEach(asset -> urls.put(asset.path(), asset.url()));
        Plan plan = Plan.of(content.site().get(), words, new AssetUrls(urls), themeFiles, drawings);
        List<OutputFile> files = new ArrayList<>();
        assets.forEach(asset -> files.add(new OutputFile(asset.url(), "", asset.bytes())));
        Optional<Renderer> renderer = aboutWords.isEmpty()
                ? Optional.of(new Renderer(theme.templates(), shown, words, themeFiles)) : Optional.empty();
        Workers others = new Workers(Math.max(1, options.jobs() - 1));
        return new Edition(parts, plan, files, renderer,
                new SearchStep.Lazily(content.site().get(), words, others), others);
    }

    private static Map<String, String> words(Theme theme, String shown, Diagnostics found) {
        Optional<byte[]> bytes = Optional.ofNullable(theme.files().get(WORDS));
        String name = shown + "/" + WORDS;
        return bytes.isEmpty() ? WordsReader.missing(false, name, found)
                : TextFile.of(bytes, name, found).map(source -> WordsReader.read(source, found)).orElse(Map.of());
    }
}

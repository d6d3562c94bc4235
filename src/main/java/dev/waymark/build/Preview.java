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
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.history.History;
import dev.waymark.history.HistoryReader;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.output.OutputFile;
import dev.waymark.page.AssetUrls;
import dev.waymark.render.Renderer;
import dev.waymark.site.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes edition after edition of a guide that is being written, each from what has changed since the one
 * before and with the very bytes of a clean build. Nothing is written. Used by one thread at a time.
 */
public final class Preview {

    private static final int TRIES = 5;

    private final BuildOptions options;
    private final Clock clock;
    private final Predicate<String> passing;
    private final Workers workers;
    private final HistoryReader past;
    private final Theme theme;
    private final LayoutStore layouts = LayoutStore.inMemory();
    private FileCache<EntryCache.Text> entries = FileCache.empty();
    private FileCache<EntryCache.Text> settings = FileCache.empty();
    private FileCache<Picture> assets = FileCache.empty();
    private EntryCache read = EntryCache.NOTHING;
    private Optional<Shown> shown = Optional.empty();

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
        this.theme = new Theme(options, passing, workers);
    }

    /** Whether a file with a name is an editor's own, so that its coming and going changes nothing. */
    public static boolean isPassing(String name) {
        return EditorFiles.isOne(name);
    }

    /** The folders whose files make the editions. */
    public List<Path> folders() {
        return List.of(options.content(), options.templates());
    }

    /** The last edition, and what it was made of. */
    private record Shown(Content content, Theme.Sources theme, Look look, Edition edition) {
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

    /** The content and the site that it makes, which is empty where there is none to be made. */
    private record Content(Sources sources, Optional<Site> site, Diagnostics found) {
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
        Sources sources = readContent(suspects);
        Theme.Sources files = theme.read(suspects);
        Optional<Content> sameContent = shown.map(Shown::content)
                .filter(content -> content.sources().isSame(sources));
        Optional<Edition.Change> themeChange = shown.isEmpty() ? Optional.of(Edition.Change.PAGES)
                : shown.get().theme().changeTo(files);
        if (sameContent.isPresent() && themeChange.isEmpty()) {
            return shown.orElseThrow().edition();
        }
        Content content = sameContent.isPresent() ? sameContent.get() : link(sources);
        Look look = themeChange.isPresent() ? theme.look(files) : shown.orElseThrow().look();
        Edition edition = edition(content, look,
                sameContent.isPresent() ? themeChange.orElseThrow() : Edition.Change.PAGES);
        shown = Optional.of(new Shown(content, files, look, edition));
        return edition;
    }

    // ---- Reading: the disk, and nothing but what has changed on it

    private Sources readContent(Suspects suspects) throws IOException {
        Diagnostics found = new Diagnostics();
        ContentListing listing = ContentFolder.list(
                options.content(), passing, options.shown(options.content()), found);
        List<Path> settingsFile = listing.settings().stream().toList();
        List<Path> entryFiles = listing.entries().stream().map(EntryFile::location).toList();
        List<Path> assetFiles = listing.assets().stream().map(AssetFile::location).toList();
        settings = settings.with(settingsFile, suspects::contains, Limits.SOURCE_BYTES + 1, workers,
                (i, bytes) -> text(bytes, listing.shown("site.yaml")));
        entries = entries.with(entryFiles, suspects::contains, Limits.SOURCE_BYTES + 1, workers,
                (i, bytes) -> text(bytes, listing.shown(listing.entries().get(i).path())));
        assets = assets.with(assetFiles, suspects::contains, Limits.ASSET_BYTES + 1, workers,
                (i, bytes) -> picture(bytes, listing.assets().get(i).path(), listing));
        return new Sources(listing, found.sorted(), settings.values(settingsFile), entries.values(entryFiles),
                assets.values(assetFiles), LocalDate.ofInstant(clock.instant(), clock.getZone()),
                past.read());
    }

    private static EntryCache.Text text(Optional<byte[]> bytes, String shown) {
        Diagnostics own = new Diagnostics();
        return new EntryCache.Text(TextFile.of(bytes, shown, own), own);
    }

    private static Picture picture(Optional<byte[]> bytes, String path, ContentListing listing) {
        Diagnostics own = new Diagnostics();
        return new Picture(AssetReader.of(bytes, path, listing.shown(path), own), own);
    }

    // ---- Linking: from here on everything is made of values

    private Content link(Sources sources) {
        Diagnostics found = new Diagnostics();
        sources.told().forEach(found::add);
        ReadSettings configured = settings(sources, found);
        Optional<Site> site = Optional.empty();
        try {
            read = read.with(sources.listing(), sources.entries(), configured, workers);
            Catalog catalog = Guide.catalog(sources.listing(), read.reads(sources.listing()),
                    options.drafts(), found);
            Site linked = Guide.link(sources.listing(), configured.settings(), catalog,
                    sources.today(), found);
            // Without settings the last pages are better ones.
            site = configured.whole().map(whole -> linked.with(
                    ChangeLog.of(catalog, sources.history(), past.texts(), whole.history())));
            sources.assets().forEach(picture -> found.addAll(picture.found()));
        } catch (Workers.TooSlow e) {
            Guide.tellTooSlow(sources.listing(), sources.listing().entries().get(e.item()), found);
        }
        return new Content(sources, site, found);
    }

    private ReadSettings settings(Sources sources, Diagnostics found) {
        sources.settings().forEach(text -> found.addAll(text.found()));
        return sources.settings().stream().map(EntryCache.Text::file).flatMap(Optional::stream).findFirst()
                .map(file -> SettingsReader.read(
                        file, sources.listing(), new MarkdownReader(TextStore.inMemory()), found))
                .orElseGet(SettingsReader::unread).map(options::withBaseUrl);
    }

    // ---- Planning

    private Edition edition(Content content, Look look, Edition.Change change) {
        Diagnostics found = new Diagnostics();
        found.addAll(content.found());
        if (content.site().isPresent()) {
            found.addAll(look.found());
        }
        Edition.Parts parts = new Edition.Parts(shown.map(Shown::edition).map(Edition::number).orElse(0) + 1,
                change, content.sources().listing().files(),
                content.site().map(site -> site.catalog().size()).orElse(0),
                content.site().map(site -> URI.create(site.settings().baseUrl()).getRawPath()).orElse("/"),
                look.words().texts(), look.styles(), found);
        return content.site().map(site -> edition(parts, site, content.sources(), look))
                .orElseGet(() -> new Edition(parts));
    }

    private Edition edition(Edition.Parts parts, Site site, Sources sources, Look look) {
        List<Asset> pictures = sources.assets().stream().map(Picture::asset)
                .flatMap(Optional::stream).toList();
        Map<String, String> urls = new HashMap<>();
        pictures.forEach(asset -> urls.put(asset.path(), asset.url()));
        // Layouts are the same for all editions; what could not be drawn is the affair of each.
        Plan plan = Plan.of(site, look.words(), new AssetUrls(urls), look.made(), new Drawings(layouts));
        List<OutputFile> files = pictures.stream()
                .map(asset -> new OutputFile(asset.url(), "", asset.bytes())).toList();
        Workers others = new Workers(Math.max(1, options.jobs() - 1));
        Optional<SearchStep.Lazily> search = site.isSearched()
                ? Optional.of(new SearchStep.Lazily(site, look.words(), others)) : Optional.empty();
        return new Edition(parts, plan, files, look.renderer().map(Renderer::afresh), search, others);
    }
}

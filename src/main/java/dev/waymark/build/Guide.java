package dev.waymark.build;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fragment;
import dev.waymark.check.SiteRule;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.ContentReader;
import dev.waymark.content.EntryFile;
import dev.waymark.content.ReadEntry;
import dev.waymark.content.ReadSettings;
import dev.waymark.content.SettingsReader;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.history.History;
import dev.waymark.history.HistoryReader;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The first half of a build: content to a checked site.
 *
 * @param site       empty where the entries could not all be read in time
 * @param configured whether all required settings could be read
 */
record Guide(ContentListing listing, Optional<Site> site, boolean configured) {

    /** Reads, parses, binds, links and checks the content. */
    static Guide read(BuildOptions options, Workers workers, TextStore texts,
            LocalDate today, Diagnostics found) throws IOException {
        HistoryReader past = new HistoryReader(options.content());
        Beside<History> history = Beside.begin("history", past::read);
        ContentListing listing = ContentFolder.list(options.content(), options.shown(options.content()),
                found);
        MarkdownReader markdown = new MarkdownReader(texts);
        ReadSettings read = new SettingsReader().read(listing, markdown, found).map(options::withBaseUrl);
        Settings settings = read.settings();
        ContentReader reader = new ContentReader(listing, read, markdown);
        Optional<Catalog> catalog = entries(listing, reader, workers, options.drafts(), found);
        if (catalog.isEmpty()) {
            return new Guide(listing, Optional.empty(), read.complete());
        }
        Site site = link(listing, settings, catalog.get(), today, found).with(
                ChangeLog.of(catalog.get(), history.result(), past.texts(), settings.history()));
        return new Guide(listing, Optional.of(site), read.complete());
    }

    /** Links entries to a site and checks it. */
    static Site link(ContentListing listing, Settings settings, Catalog catalog, LocalDate today,
            Diagnostics found) {
        Set<String> assets = listing.assets().stream().map(AssetFile::path).collect(Collectors.toSet());
        Site site = Site.assemble(settings, catalog, assets, found);
        SiteRule.all(today, listing.shown()).forEach(rule -> rule.check(site, found));
        return site;
    }

    /** What one file gave, and what was found. */
    record Read(ReadEntry made, Diagnostics found) {

        static Read of(Function<Diagnostics, ReadEntry> reader) {
            Diagnostics own = new Diagnostics();
            return new Read(reader.apply(own), own);
        }
    }

    private static Optional<Catalog> entries(ContentListing listing, ContentReader reader, Workers workers,
            boolean drafts, Diagnostics found) {
        List<EntryFile> files = listing.entries();
        List<Read> reads;
        try {
            reads = workers.map(files.size(), i -> Read.of(own -> reader.read(files.get(i), own)));
        } catch (Workers.TooSlow e) {
            tellTooSlow(listing, files.get(e.item()), found);
            return Optional.empty();
        }
        return Optional.of(catalog(listing, reads, drafts, found));
    }

    static void tellTooSlow(ContentListing listing, EntryFile file, Diagnostics found) {
        found.add(Code.PAGE_TOO_SLOW, SourceFile.of(listing.shown(file.path()), "").whole(),
                "this takes longer than " + Limits.PAGE_SECONDS + " s to read",
                "split it, or simplify its Markdown");
    }

    /** All entries that were read; what reading them found is merged in the order of the files. */
    static Catalog catalog(ContentListing listing, List<Read> reads, boolean drafts, Diagnostics found) {
        List<Entry> published = new ArrayList<>();
        List<Entry> hidden = new ArrayList<>();
        List<Fragment> broken = new ArrayList<>();
        for (Read read : reads) {
            found.addAll(read.found());
            if (read.made() instanceof ReadEntry.Broken rest) {
                broken.add(rest.fragment(drafts));
            } else if (read.made() instanceof ReadEntry.Whole whole) {
                (whole.draft() && !drafts ? hidden : published).add(whole.entry());
            }
        }
        return new Catalog(published, hidden, broken, listing.unread());
    }
}

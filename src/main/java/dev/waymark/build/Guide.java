package dev.waymark.build;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.check.SiteRule;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.ContentReader;
import dev.waymark.content.EntryFile;
import dev.waymark.content.SettingsReader;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first half of a build: content to a checked site.
 *
 * @param site empty where the settings could not be read
 */
record Guide(ContentListing listing, Optional<Site> site) {

    /** Reads, parses, binds, links and checks the content. */
    static Guide read(BuildOptions options, Workers workers, TextStore texts, LocalDate today, Diagnostics found)
            throws IOException {
        ContentListing listing = ContentFolder.list(options.content(), options.shown(options.content()), found);
        MarkdownReader markdown = new MarkdownReader(texts);
        Optional<Settings> settings = new SettingsReader().read(listing, markdown, found)
                .map(read -> options.baseUrl().map(read::withBaseUrl).orElse(read));
        if (settings.isEmpty()) {
            return new Guide(listing, Optional.empty());
        }
        ContentReader reader = new ContentReader(listing, settings.get(), markdown);
        Optional<Catalog> catalog = entries(listing, reader, workers, options.drafts(), found);
        if (catalog.isEmpty()) {
            return new Guide(listing, Optional.empty());
        }
        Set<String> assets = listing.assets().stream().map(AssetFile::path).collect(Collectors.toSet());
        Site site = Site.assemble(settings.get(), catalog.get(), assets, found);
        SiteRule.all(today, listing.shown()).forEach(rule -> rule.check(site, found));
        return new Guide(listing, Optional.of(site));
    }

    /** What one file gave: an entry or nothing, and what was found. */
    private record Read(Optional<Entry> entry, Diagnostics found) {
    }

    private static Optional<Catalog> entries(ContentListing listing, ContentReader reader, Workers workers,
            boolean drafts, Diagnostics found) {
        List<EntryFile> files = listing.entries();
        List<Read> reads;
        try {
            reads = workers.map(files.size(), i -> {
                Diagnostics own = new Diagnostics();
                return new Read(reader.read(files.get(i), own), own);
            });
        } catch (Workers.TooSlow e) {
            EntryFile file = files.get(e.item());
            found.add(Code.PAGE_TOO_SLOW, SourceFile.of(listing.shown(file.path()), "").whole(),
                    "this takes longer than " + Limits.PAGE_SECONDS + " s to read", "split it, or simplify its Markdown");
            return Optional.empty();
        }
        List<Entry> published = new ArrayList<>();
        List<Entry> hidden = new ArrayList<>();
        Set<EntryId> broken = new HashSet<>();
        for (int i = 0; i < reads.size(); i++) {
            found.addAll(reads.get(i).found());
            Optional<Entry> entry = reads.get(i).entry();
            if (entry.isEmpty()) {
                broken.add(files.get(i).id());
            } else if (entry.get().common().draft() && !drafts) {
                hidden.add(entry.get());
            } else {
                published.add(entry.get());
            }
        }
        return Optional.of(new Catalog(published, hidden, listing.unread().with(broken)));
    }
}

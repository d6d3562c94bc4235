package dev.waymark.edit;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Unread;
import dev.waymark.catalog.Reference;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.ContentReader;
import dev.waymark.content.EntryFile;
import dev.waymark.content.ReadEntry;
import dev.waymark.content.ReadSettings;
import dev.waymark.content.SettingsReader;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A guide that is going to be changed, read and linked, its drafts as if they were finished.
 *
 * @param site     empty where the settings cannot be read
 * @param settings references that stand in the settings
 * @param reading  what was found in single files, sorted
 * @param linking  what was found between them, sorted
 */
public record Contents(ContentListing listing, Optional<Site> site, List<Reference> settings,
        List<Diagnostic> reading, List<Diagnostic> linking) {

    public Contents {
        settings = List.copyOf(settings);
        reading = List.copyOf(reading);
        linking = List.copyOf(linking);
    }

    /** Reads a content folder; {@code shown} is how it is named in diagnostics. */
    public static Contents read(Path folder, String shown) throws IOException {
        Diagnostics found = new Diagnostics();
        return read(ContentFolder.list(folder, shown, found), Optional.empty(), found);
    }

    /** A file that is not there yet. */
    record Planned(EntryFile file, SourceFile text) {
    }

    /** The same guide with one more file. */
    Contents with(Planned more) {
        List<EntryFile> entries = new ArrayList<>(listing.entries());
        entries.add(more.file());
        entries.sort(Comparator.comparing(EntryFile::path));
        return read(new ContentListing(listing.shown(), listing.settings(), entries, listing.assets(),
                        listing.unread()),
                Optional.of(more), new Diagnostics());
    }

    private static Contents read(ContentListing listing, Optional<Planned> more, Diagnostics reading) {
        try (TextStore texts = new TextStore()) {
            MarkdownReader markdown = new MarkdownReader(texts);
            ReadSettings settings = new SettingsReader().read(listing, markdown, reading);
            Diagnostics linking = new Diagnostics();
            Optional<Site> site = settings.whole().map(read -> {
                Catalog catalog = catalog(listing, new ContentReader(listing, settings, markdown),
                        more, reading);
                Set<String> assets =
                        listing.assets().stream().map(AssetFile::path).collect(Collectors.toSet());
                return Site.assemble(read, catalog, assets, linking);
            });
            return new Contents(listing, site, new SettingsReader().references(listing, markdown),
                    reading.sorted(), linking.sorted());
        }
    }

    private static Catalog catalog(
            ContentListing listing, ContentReader reader, Optional<Planned> more, Diagnostics found) {
        List<Entry> entries = new ArrayList<>();
        List<Fragment> broken = new ArrayList<>();
        for (EntryFile file : listing.entries()) {
            Optional<Planned> planned = more.filter(plan -> plan.file().equals(file));
            ReadEntry made = planned.isPresent()
                    ? reader.read(file, planned.get().text(), found) : reader.read(file, found);
            if (made instanceof ReadEntry.Broken rest) {
                broken.add(rest.fragment(true));
            } else if (made instanceof ReadEntry.Whole whole) {
                entries.add(whole.entry());
            }
        }
        return new Catalog(entries, List.of(), broken, Unread.NOTHING);
    }

    /** What makes it impossible to know all references. */
    public List<Diagnostic> unreadable() {
        return reading.stream().filter(found -> found.severity() == Severity.ERROR).toList();
    }

    /** Where each file lies, by the name that diagnostics give it. */
    Map<String, Path> locations() {
        Map<String, Path> locations = new HashMap<>();
        listing.entries().forEach(file -> locations.put(listing.shown(file.path()), file.location()));
        listing.settings().ifPresent(file -> locations.put(listing.shown("site.yaml"), file));
        return locations;
    }

    /** The file of an entry, if there is one. */
    Optional<EntryFile> file(EntryId id) {
        return listing.entries().stream().filter(file -> file.id().equals(id)).findFirst();
    }
}

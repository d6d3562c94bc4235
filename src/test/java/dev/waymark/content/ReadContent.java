package dev.waymark.content;

import dev.waymark.asset.AssetReader;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fragment;
import dev.waymark.check.SiteRule;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A content folder as the first half of a build reads it, on one thread. */
public record ReadContent(Optional<Site> site, List<Diagnostic> diagnostics) {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** Reads a folder, which diagnostics call {@code content}; its texts stay at hand. */
    public static ReadContent of(Path folder) {
        Diagnostics found = new Diagnostics();
        TextStore texts = new TextStore();
        try {
            ContentListing listing = ContentFolder.list(folder, "content", found);
            MarkdownReader markdown = new MarkdownReader(texts);
            ReadSettings settings = new SettingsReader().read(listing, markdown, found);
            Site site = site(listing, settings, markdown, found);
            return new ReadContent(settings.whole().map(whole -> site), found.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site site(ContentListing listing, ReadSettings settings, MarkdownReader markdown,
            Diagnostics found) {
        ContentReader reader = new ContentReader(listing, settings, markdown);
        List<Entry> published = new ArrayList<>();
        List<Entry> drafts = new ArrayList<>();
        List<Fragment> broken = new ArrayList<>();
        for (EntryFile file : listing.entries()) {
            ReadEntry read = reader.read(file, found);
            if (read instanceof ReadEntry.Whole whole) {
                (whole.draft() ? drafts : published).add(whole.entry());
            } else if (read instanceof ReadEntry.Broken rest) {
                broken.add(rest.fragment(false));
            }
        }
        listing.assets().forEach(asset -> AssetReader.read(
                asset.location(), asset.path(), asset.size(), listing.shown(asset.path()), found));
        Set<String> assets = listing.assets().stream().map(AssetFile::path).collect(Collectors.toSet());
        Catalog catalog = new Catalog(published, drafts, broken, listing.unread());
        Site site = Site.assemble(settings.settings(), catalog, assets, found);
        SiteRule.all(TODAY, listing.shown()).forEach(rule -> rule.check(site, found));
        return site;
    }

    /** The site, where it could be made. */
    public Site made() {
        return site.orElseThrow(() -> new AssertionError(told().toString()));
    }

    /** Each diagnostic in one line: place, code, message, help. */
    public List<String> told() {
        return diagnostics.stream().map(found -> found.span() + " " + found.code().id() + ": "
                + found.message() + " | " + String.join(" | ", found.help())).toList();
    }

    /** The folder of test resources with a name. */
    public static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ReadContent.class.getResource("/" + name), name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a file, and the folders above it. */
    public static Path write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

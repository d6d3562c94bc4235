package dev.waymark.content;

import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Reference;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code site.yaml}. */
public final class SettingsReader {

    /** What could be read of the settings; what could not was told. */
    public ReadSettings read(ContentListing listing, MarkdownReader markdown, Diagnostics found) {
        return listing.settings()
                .flatMap(path -> TextFile.read(path, listing.shown(FileNames.SETTINGS), found))
                .map(file -> read(file, listing, markdown, found)).orElseGet(SettingsReader::unread);
    }

    /** What there is where the file is not there, or is no text: nothing. */
    public static ReadSettings unread() {
        Values nothing = new Values(Map.of(), false, false);
        return new ReadSettings(new SettingsFields(Set.of()).settings(nothing), false, false);
    }

    /** The entries that the settings name, with their places. */
    public List<Reference> references(ContentListing listing, MarkdownReader markdown) {
        Diagnostics unheard = new Diagnostics();
        Optional<SourceFile> file = listing.settings()
                .flatMap(path -> TextFile.read(path, listing.shown(FileNames.SETTINGS), unheard));
        if (file.isEmpty()) {
            return List.of();
        }
        Binding binding = binding(file.get(), listing, markdown, unheard);
        read(file.get(), listing, binding, unheard);
        return List.copyOf(binding.references());
    }

    /** The same from a text. */
    public static ReadSettings read(
            SourceFile file, ContentListing listing, MarkdownReader markdown, Diagnostics found) {
        return read(file, listing, binding(file, listing, markdown, found), found);
    }

    private static Binding binding(
            SourceFile file, ContentListing listing, MarkdownReader markdown, Diagnostics found) {
        KnownEntries known = KnownEntries.of(listing);
        Binding.Vocabulary vocabulary = new Binding.Vocabulary(Map.of(), true, known, markdown);
        return new Binding(file, Optional.empty(), vocabulary, found);
    }

    private static ReadSettings read(SourceFile file, ContentListing listing, Binding binding,
            Diagnostics found) {
        Set<Kind> kinds =
                listing.entries().stream().map(entry -> entry.id().kind()).collect(Collectors.toSet());
        SettingsFields settings = new SettingsFields(kinds);
        int before = found.size();
        Optional<Values> values = YamlReader.read(file, 0, file.text().length(), found)
                .map(mapping -> settings.fields().read(mapping, file.span(0, 0), binding));
        boolean isFine = found.size() == before;
        return values.map(read -> new ReadSettings(settings.settings(read), read.isComplete(), isFine))
                .orElseGet(SettingsReader::unread);
    }
}

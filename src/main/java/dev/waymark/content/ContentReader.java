package dev.waymark.content;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Settings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of a listing. Safe for use from several threads. */
public final class ContentReader {

    static final List<Function<Fields, EntryReader>> READERS = List.of(
            RoleReader::new, RoadmapReader::new, SkillReader::new, TechnologyReader::new, LevelReader::new,
            SalaryReader::new, EmployerReader::new, CityReader::new, CountryReader::new, RegionReader::new,
            GuideReader::new, PageReader::new, FaqReader::new, ProjectReader::new, ResourceReader::new,
            FactReader::new, ConflictReader::new, SourceReader::new);

    private final ContentListing listing;
    private final Settings settings;
    private final Binding.Vocabulary vocabulary;
    private final Map<Kind, CommonFields> kinds = new EnumMap<>(Kind.class);

    /**
     * @param settings from {@link SettingsReader}
     * @param markdown keeps the texts that are read
     */
    public ContentReader(ContentListing listing, Settings settings, MarkdownReader markdown) {
        this.listing = listing;
        this.settings = settings;
        this.vocabulary = new Binding.Vocabulary(settings.words(), KnownEntries.of(listing), markdown);
        for (Function<Fields, EntryReader> reader : READERS) {
            CommonFields fields = new CommonFields(reader);
            kinds.put(fields.kind(), fields);
        }
    }

    private ContentReader(ContentReader other, MarkdownReader markdown) {
        this.listing = other.listing;
        this.settings = other.settings;
        this.vocabulary = new Binding.Vocabulary(other.vocabulary.words(), other.vocabulary.known(), markdown);
        this.kinds.putAll(other.kinds);
    }

    /** The same, but that another keeps the texts. */
    public ContentReader with(MarkdownReader markdown) {
        return new ContentReader(this, markdown);
    }

    /** The fields that entries of a kind may have. */
    static Fields fieldsOf(Kind kind) {
        return READERS.stream().map(CommonFields::new).filter(fields -> fields.kind() == kind)
                .map(CommonFields::fields).findFirst().orElseThrow();
    }

    public Settings settings() {
        return settings;
    }

    /** Reads one entry; empty, after a diagnostic, where the file or a required field is broken. */
    public Optional<Entry> read(EntryFile file, Diagnostics found) {
        return TextFile.read(file.location(), listing.shown(file.path()), found)
                .flatMap(source -> read(file, source, found));
    }

    /**
     * Reads one entry from a text that stands in its file, or is going to. The outcome depends on the text, on the
     * word lists of the settings and, only where something is found, on the names of the other entries.
     */
    public Optional<Entry> read(EntryFile file, SourceFile source, Diagnostics found) {
        int length = source.text().length();
        FrontMatter yaml = new FrontMatter(0, length, length);
        if (file.isMarkdown()) {
            Optional<FrontMatter> front = FrontMatter.of(source, found);
            if (front.isEmpty()) {
                return Optional.empty();
            }
            yaml = front.get();
        }
        Binding binding = new Binding(source, Optional.of(file.id()), vocabulary, found);
        CommonFields fields = kinds.get(file.id().kind());
        Optional<YamlValue.Mapping> mapping = YamlReader.read(source, yaml.start(), yaml.end(), found);
        Prose body = yaml.body() < length
                ? binding.prose(MarkdownSource.bodyOf(source, yaml.body())) : Prose.EMPTY;
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        YamlValue.Mapping all = mapping.get();
        Span missing = file.isMarkdown() ? source.span(0, 3) : source.span(0, 0);
        Optional<Values> values = fields.fields().read(all, missing, binding);
        values.filter(Values::isClean).ifPresent(read -> fields.check(read, all, file.isMarkdown(), binding));
        return values.map(read -> fields.entry(read, fields.read(file, source, read, body, binding)));
    }
}

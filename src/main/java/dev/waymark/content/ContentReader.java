package dev.waymark.content;

import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Picture;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.Prose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the files of a listing. Safe for use from several threads. */
public final class ContentReader {

    static final List<Function<Fields, EntryReader>> READERS = List.of(
            RoleReader::new, RoadmapReader::new, SkillReader::new, TechnologyReader::new, LevelReader::new,
            SalaryReader::new, EmployerReader::new, CityReader::new, CountryReader::new, RegionReader::new,
            GuideReader::new, PageReader::new, FaqReader::new, ProjectReader::new, ResourceReader::new,
            FactReader::new, ConflictReader::new, SourceReader::new);

    /** What a draft says of itself, where its front matter makes no sense. */
    private static final Pattern DRAFT = Pattern.compile("(?m)^draft:[ \\t]+true\\b");

    private final ContentListing listing;
    private final Binding.Vocabulary vocabulary;
    private final Map<Kind, CommonFields> kinds = new EnumMap<>(Kind.class);

    /**
     * @param settings from {@link SettingsReader}
     * @param markdown keeps the texts that are read
     */
    public ContentReader(ContentListing listing, ReadSettings settings, MarkdownReader markdown) {
        this.listing = listing;
        this.vocabulary = new Binding.Vocabulary(
                settings.settings().words(), settings.clean(), KnownEntries.of(listing), markdown);
        for (Function<Fields, EntryReader> reader : READERS) {
            CommonFields fields = new CommonFields(reader);
            kinds.put(fields.kind(), fields);
        }
    }

    private ContentReader(ContentReader other, MarkdownReader markdown) {
        this.listing = other.listing;
        Binding.Vocabulary theirs = other.vocabulary;
        this.vocabulary = new Binding.Vocabulary(theirs.words(), theirs.allLists(), theirs.known(), markdown);
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

    /** Reads one entry. */
    public ReadEntry read(EntryFile file, Diagnostics found) {
        return TextFile.read(file.location(), listing.shown(file.path()), found)
                .map(source -> read(file, source, found)).orElseGet(() -> unread(file));
    }

    /** What is known of a file that is no text. */
    public ReadEntry unread(EntryFile file) {
        SourceFile nothing = SourceFile.of(listing.shown(file.path()), "");
        return new ReadEntry.Broken(Fragment.named(file.id(), nothing, file.path()), false);
    }

    /**
     * Reads one entry from a text that stands in its file, or is going to. The outcome depends on the
     * text, on the word lists of the settings and, only where something is found, on the names of the
     * other entries.
     */
    public ReadEntry read(EntryFile file, SourceFile source, Diagnostics found) {
        int length = source.text().length();
        FrontMatter yaml = new FrontMatter(0, length, length);
        if (file.isMarkdown()) {
            Optional<FrontMatter> front = FrontMatter.of(source, found);
            if (front.isEmpty()) {
                return new ReadEntry.Broken(Fragment.named(file.id(), source, file.path()), false);
            }
            yaml = front.get();
        }
        Binding binding = new Binding(source, Optional.of(file.id()), vocabulary, found);
        CommonFields fields = kinds.get(file.id().kind());
        Optional<YamlValue.Mapping> mapping = YamlReader.read(source, yaml.start(), yaml.end(), found);
        Prose body = yaml.body() < length
                ? binding.prose(MarkdownSource.bodyOf(source, yaml.body())) : Prose.EMPTY;
        if (mapping.isEmpty()) {
            boolean isDraft = DRAFT.matcher(source.text()).region(yaml.start(), yaml.end()).find();
            return new ReadEntry.Broken(fragment(file, binding, Optional.empty()), isDraft);
        }
        YamlValue.Mapping all = mapping.get();
        Span missing = file.isMarkdown() ? source.span(0, 3) : source.span(0, 0);
        Values values = fields.fields().read(all, missing, binding);
        if (!values.isComplete()) {
            return new ReadEntry.Broken(fragment(file, binding, fields.image(values)),
                    fields.isDraft(values));
        }
        if (values.isClean()) {
            fields.check(values, all, file.isMarkdown(), binding);
        }
        return new ReadEntry.Whole(fields.entry(values, fields.read(file, source, values, body, binding)));
    }

    private static Fragment fragment(EntryFile file, Binding binding, Optional<Picture> image) {
        return new Fragment(file.id(), binding.file(), file.path(), image,
                binding.texts(), binding.references());
    }
}

package dev.waymark.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.ContentReader;
import dev.waymark.content.Declared;
import dev.waymark.content.EntryFile;
import dev.waymark.content.ReadEntry;
import dev.waymark.content.ReadSettings;
import dev.waymark.content.SettingsReader;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.site.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final Path KEEPERS = Path.of("src/test/resources/keepers");
    private static final Path OWN = Path.of("content");
    /**
     * A field at the beginning of a line of block YAML; its indentation, its name, and what stands behind it.
     */
    private static final Pattern FIELD = Pattern.compile("(?m)^((?: |- )*)([a-z][a-z-]*):(.*)$");

    /** A guide, its schemas, and its own reader to compare them with. */
    private static final class Guide implements AutoCloseable {
        private final Diagnostics found = new Diagnostics();
        private final TextStore texts = new TextStore();
        private final ContentListing listing;
        private final Settings settings;
        private final ContentReader reader;
        private final Map<String, JsonSchema> schemas;
        private final Set<EntryId> ids;
        private final Set<String> assets;

        private Guide(Path folder) throws IOException {
            listing = ContentFolder.list(folder, folder.toString(), found);
            MarkdownReader markdown = new MarkdownReader(texts);
            ReadSettings read = new SettingsReader().read(listing, markdown, found);
            settings = read.whole().orElseThrow();
            reader = new ContentReader(listing, read, markdown);
            schemas = Schemas.of(listing, settings).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey,
                            schema -> JsonSchema.parse(schema.getValue())));
            assets = listing.assets().stream().map(AssetFile::path).collect(Collectors.toSet());
            ids = listing.entries().stream().map(EntryFile::id).collect(Collectors.toSet());
        }

        private JsonSchema schema(EntryFile file) {
            return schemas.get(file.id().kind().word() + ".schema.json");
        }

        /** Whether the reader is content with a text, and all that it refers to exists. */
        private boolean isRead(EntryFile file, String text) {
            Diagnostics own = new Diagnostics();
            return reader.read(file, SourceFile.of(file.path(), text), own) instanceof ReadEntry.Whole read
                    && !own.hasErrors() && leadsSomewhere(read.entry().common());
        }

        private boolean leadsSomewhere(Common common) {
            return common.references().stream().allMatch(reference -> ids.contains(reference.target()))
                    && common.image().stream().allMatch(picture -> assets.contains(picture.path()));
        }

        @Override
        public void close() {
            texts.close();
        }
    }

    private static String fields(String text) {
        return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---", 3) + 1) : text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/keepers", "src/test/resources/complete", "content"})
    void everyEntryThatIsReadFitsItsSchema(String folder) throws IOException {
        try (Guide guide = new Guide(Path.of(folder))) {
            assertEquals(List.of(), guide.found.sorted());
            List<String> mistakes = new ArrayList<>();
            for (EntryFile file : guide.listing.entries()) {
                String text = Files.readString(file.location());
                assertTrue(guide.isRead(file, text), file.path());
                guide.schema(file).mistake(fields(text)).ifPresent(
                        wrong -> mistakes.add(file.path() + ": " + wrong));
            }
            assertEquals(List.of(), mistakes);
            assertEquals(Optional.empty(), guide.schemas.get("site.schema.json")
                    .mistake(Files.readString(guide.listing.settings().orElseThrow())));
        }
    }

    /**
     * Every field of every file is broken in several ways, one at a time; one of the guides has every field.
     */
    @ParameterizedTest
    @CsvSource({"keepers,misspelt", "keepers,a mapping", "keepers,a nested list", "keepers,empty",
        "keepers,senseless", "keepers,gone", "complete,misspelt", "complete,a mapping",
        "complete,a nested list", "complete,empty", "complete,senseless", "complete,gone"})
    void whatTheSchemaRefusesTheReaderRefusesTooAndTheOtherWayRound(String name, String breakage)
            throws IOException {
        try (Guide guide = new Guide(KEEPERS.resolveSibling(name))) {
            List<String> disagreements = new ArrayList<>();
            int broken = 0;
            for (EntryFile file : guide.listing.entries()) {
                String whole = Files.readString(file.location());
                String fields = fields(whole);
                int start = whole.indexOf(fields);
                Matcher field = FIELD.matcher(fields);
                while (field.find()) {
                    String mended = broken(breakage, fields, field, file.id().kind());
                    boolean fits = guide.schema(file).mistake(mended).isEmpty();
                    boolean isRead = guide.isRead(file, whole.substring(0, start) + mended
                            + whole.substring(start + fields.length()));
                    broken += isRead ? 0 : 1;
                    if (fits != isRead) {
                        disagreements.add(file.path() + " " + field.group(2) + ": "
                                + (fits ? "only the reader refuses" : "only the schema refuses"));
                    }
                }
            }
            assertEquals(List.of(), disagreements);
            assertTrue(broken > 50, "only " + broken + " were refused");
        }
    }

    private static String broken(String breakage, String text, Matcher field, Kind kind) {
        String key = field.group(1) + field.group(2);
        int end = endOfValue(text, field);
        String value = switch (breakage) {
            case "misspelt" -> key + "x:" + text.substring(field.start(3), end);
            case "a mapping" -> key + ": {oil: lamp}\n";
            case "a nested list" -> key + ": [[oil]]\n";
            case "empty" -> key + ": \"\"\n";
            case "senseless" -> key + ": Oil! and lamps?\n";
            case "gone" -> isRequired(field, kind) ? "" : text.substring(field.start(), end);
            default -> throw new IllegalArgumentException(breakage);
        };
        return text.substring(0, field.start()) + value + text.substring(end);
    }

    /** Fields of fields are left alone: what remains of their list would have to be mended too. */
    private static boolean isRequired(Matcher field, Kind kind) {
        return field.group(1).isEmpty() && Declared.fields(kind).stream()
                .anyMatch(form -> form.required() && form.key().equals(field.group(2)));
    }

    /** The start of the first line that is not part of the field's value. */
    private static int endOfValue(String text, Matcher field) {
        int indent = field.group(1).length();
        int line = text.indexOf('\n', field.end()) + 1;
        while (line < text.length()) {
            String rest = text.substring(line);
            int blanks = rest.length() - rest.stripLeading().length();
            boolean isListOfIt = blanks == indent && rest.startsWith("- ", blanks)
                    && field.group(3).isBlank();
            if (blanks <= indent && !isListOfIt && !rest.startsWith("\n")) {
                return line;
            }
            int next = rest.indexOf('\n');
            line = next < 0 ? text.length() : line + next + 1;
        }
        return text.length();
    }

    @Test
    void anEditorCanShowWhatAFieldIsForAndWhichIdsThereAre() throws IOException {
        try (Guide guide = new Guide(KEEPERS)) {
            JsonSchema skill = guide.schemas.get("skill.schema.json");
            assertEquals("What to know first. Takes a list; each item `skill/<id>` or `technology/<id>`,"
                    + " or `one-of: […]`.",
                    skill.description("requires"));
            String start = "title: Lamp\nsummary: A lamp.\ncategory: lamps\nrequires: ";
            assertEquals(Optional.empty(),
                    skill.mistake(start + "[skill/lens-care, one-of: [technology/paraffin]]"));
            assertEquals(Optional.of("$.requires[0] fits none of its alternatives"),
                    skill.mistake(start + "[skill/lens-caer]"));
            assertEquals(Optional.of("$.requires[0] fits none of its alternatives"),
                    skill.mistake(start + "[role/lens-care]"));
            assertEquals(Optional.of("$.category is none of its words: lampps"),
                    skill.mistake("title: Lamp\nsummary: A lamp.\ncategory: lampps"));
        }
    }

    @Test
    void theSettingsHaveASchemaToo() throws IOException {
        try (Guide guide = new Guide(KEEPERS)) {
            JsonSchema site = guide.schemas.get("site.schema.json");
            String text = Files.readString(KEEPERS.resolve("site.yaml"));
            assertEquals(Optional.of("$.navigaton is unknown"), site.mistake(text + "navigaton: [skills]\n"));
            assertEquals(Optional.of("$ lacks title"),
                    site.mistake(text.replaceFirst("(?m)^title:.*\n", "")));
        }
    }

    @Test
    void theSameContentGivesTheSameSchemas() throws IOException {
        Diagnostics found = new Diagnostics();
        try (TextStore texts = new TextStore()) {
            MarkdownReader markdown = new MarkdownReader(texts);
            ContentListing first = ContentFolder.list(OWN, "content", found);
            ContentListing second = ContentFolder.list(OWN.toAbsolutePath(), "elsewhere", found);
            assertEquals(Schemas.of(first, new SettingsReader().read(first, markdown, found).settings()),
                    Schemas.of(second, new SettingsReader().read(second, markdown, found).settings()));
        }
    }
}

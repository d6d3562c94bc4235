package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The guide of {@code complete} has an entry of each kind with all its fields; what was read of it stands in
 * {@code complete-read}, a file for each kind. Written anew with {@code -Dgolden.update=true}.
 */
class CompleteEntriesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/complete-read");

    private final ReadContent read = ReadContent.of(ReadContent.resource("complete"));

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadAsItWasWritten(Kind kind) throws IOException {
        String found = read.made().catalog().ofKind(kind).stream().sorted(Comparator.comparing(Entry::id))
                .map(entry -> EntryText.of((Record) entry)).collect(Collectors.joining("\n"));
        Path golden = GOLDEN.resolve(kind.word() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found);
    }

    @ParameterizedTest
    @EnumSource
    void everyDeclaredFieldStandsInASample(Kind kind) throws IOException {
        CommonFields declared = ContentReader.READERS.stream().map(CommonFields::new)
                .filter(fields -> fields.kind() == kind).findFirst().orElseThrow();
        Set<String> missing = new TreeSet<>();
        declare("", declared.fields(), missing);
        try (Stream<Path> files = Files.walk(ReadContent.resource("complete").resolve(kind.folder()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                collect("", fields(file), missing);
            }
        }
        missing.remove(kind.ending().allowed().contains(".yaml") ? "" : "body");
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKindHasOneReader() {
        Set<Kind> kinds = ContentReader.READERS.stream().map(CommonFields::new).map(CommonFields::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        assertEquals(EnumSet.allOf(Kind.class), kinds);
        assertEquals(Kind.values().length, ContentReader.READERS.size());
    }

    @Test
    void settingsAreReadAsTheyWereWritten() throws IOException {
        String found = EntryText.of(read.made().settings());
        Path golden = GOLDEN.resolve("settings.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, found);
        }
        assertEquals(Files.readString(golden), found);
    }

    @Test
    void whatIsNotStatedIsEmptyAndNothingElse() {
        EntryId letter = new EntryId(Kind.SOURCE, "harbour-letter");
        assertTrue(EntryText.of((Record) read.made().catalog().find(letter).orElseThrow())
                .contains("\npublisher: -\n"));
    }

    private static YamlValue.Mapping fields(Path path) throws IOException {
        Diagnostics found = new Diagnostics();
        SourceFile file = SourceFile.of(path.toString(), Files.readString(path));
        FrontMatter yaml = path.toString().endsWith(".md") ? FrontMatter.of(file, found).orElseThrow()
                : new FrontMatter(0, file.text().length(), file.text().length());
        return YamlReader.read(file, yaml.start(), yaml.end(), found).orElseThrow();
    }

    private static void collect(String prefix, YamlValue value, Set<String> missing) {
        if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> collect(prefix, item, missing));
        } else if (value instanceof YamlValue.Mapping mapping) {
            for (YamlValue.Pair pair : mapping.pairs()) {
                missing.remove(prefix + pair.key().text());
                collect(prefix + pair.key().text() + ".", pair.value(), missing);
            }
        }
    }

    private static void declare(String prefix, Fields fields, Set<String> paths) {
        for (Field<?> field : fields.declared()) {
            paths.add(prefix + field.key());
            below(field.type()).ifPresent(inner -> declare(prefix + field.key() + ".", inner, paths));
        }
    }

    /** The fields that the items or parts of a type have. */
    private static Optional<Fields> below(FieldType<?> type) {
        if (type instanceof ComposedType.ObjectOf<?> object) {
            return Optional.of(object.fields());
        }
        if (type instanceof CheckedType<?> checked) {
            return below(checked.type());
        }
        if (type instanceof ComposedType.ListOf<?> list) {
            return below(list.item());
        }
        if (type instanceof ComposedType.Numbered<?> list) {
            return below(list.item());
        }
        if (type instanceof ComposedType.Stated<?> stated) {
            return below(stated.type());
        }
        return type instanceof ComposedType.RequirementOf requirement
                ? below(requirement.several()) : Optional.empty();
    }

    @Test
    void theSamplesOfWhatWasReadAreAllOfToday() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> wanted = Stream.concat(Stream.of("settings.txt"), List.of(Kind.values()).stream()
                    .map(kind -> kind.word() + ".txt")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, names);
        }
    }
}

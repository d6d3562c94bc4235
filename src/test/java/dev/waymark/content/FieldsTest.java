package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields fields = new Fields();
    private final Field<String> name = fields.required("name", Shapes.TEXT, "what it is called");
    private final Field<Optional<String>> rock = fields.optional("rock", Shapes.TEXT, "what it stands on");
    private final Field<List<String>> ships = fields.oneOrMore("ships", Shapes.TEXT, "what passes");
    private final Diagnostics found = new Diagnostics();

    private Optional<Values> read(String yaml) {
        SourceFile file = SourceFile.of("towers/one.yaml", yaml);
        Binding.Vocabulary vocabulary = new Binding.Vocabulary(
                Map.of(), true, new KnownEntries(Set.of()), new MarkdownReader(new TextStore()));
        Binding binding = new Binding(file, Optional.empty(), vocabulary, found);
        return YamlReader.read(file, 0, file.text().length(), found)
                .map(mapping -> fields.read(mapping, file.span(0, 0), binding)).filter(Values::isComplete);
    }

    private List<String> told() {
        return found.sorted().stream().map(one -> one.span() + " " + one.code().id() + ": " + one.message()
                + " | " + String.join(" | ", one.help())).toList();
    }

    @Test
    void valuesAreReadAndWhatIsAbsentIsWhatTheFieldSays() {
        Values values = read("name: Skerry\nships: one\n").orElseThrow();
        assertEquals("Skerry", values.get(name));
        assertEquals(Optional.empty(), values.get(rock));
        assertEquals(List.of("one"), values.get(ships));
        assertTrue(values.isClean() && found.isEmpty());
    }

    @Test
    void misspeltRequiredFieldIsNotAlsoMissing() {
        assertTrue(read("nmae: Skerry\n").isEmpty());
        assertEquals(List.of("towers/one.yaml:1:1 unknown-field: there is no field `nmae` here"
                + " | did you mean `name`?"), told());
    }

    @Test
    void unknownFieldBesideTheRightOneLeavesTheRest() {
        assertEquals("Skerry", read("name: Skerry\nnmae: Other\n").orElseThrow().get(name));
        assertEquals(1, told().size());
    }

    @Test
    void fieldsThatShouldStandFurtherInAreToldWhereTheyBelong() {
        fields.optional("light", new ComposedType.ObjectOf<>("a light", inner(), values -> "lit"),
                "its light");
        read("name: Skerry\nlight:\nflash: 5\n");
        assertEquals("towers/one.yaml:3:1 unknown-field: there is no field `flash` here"
                + " | it is a field of `light`: indent it by two blanks more than `light:`", told().get(1));
    }

    private static Fields inner() {
        Fields inner = new Fields();
        inner.optional("flash", Shapes.TEXT, "how long it is");
        return inner;
    }

    @Test
    void fieldsThatStandTooFarInAreToldSo() {
        read("name: Skerry\n  rock: granite\n");
        assertEquals(List.of("towers/one.yaml:2:7 yaml-syntax: this field stands further in than the one"
                + " above it | begin its line with as many blanks as the line above has"), told());
    }

    @Test
    void aTextWithASecondColonIsStillToldToBeQuoted() {
        read("name: Skerry: the light\n");
        assertTrue(told().get(0).contains("a second `: ` cannot stand here"), told()::toString);
    }

    @Test
    void whatStandsBelowAHyphenIsToldToBeOutsideOfTheItem() {
        read("name: Skerry\nships:\n  - one: 1\n  two: 2\n");
        assertEquals(List.of("towers/one.yaml:4:3 yaml-syntax: this stands below the hyphen of the item"
                + " above it, and so outside of that item"
                + " | indent it by two blanks more if it belongs to the item;"
                + " if not, begin it with `- `"), told());
    }

    @Test
    void missingFieldIsToldWithWhatToWrite() {
        assertTrue(read("rock: granite\n").isEmpty());
        assertEquals(List.of("towers/one.yaml:1:1 missing-field: `name` is missing"
                + " | add `name: …`: what it is called"), told());
    }

    @Test
    void whatLooksLikeAnotherTypeStaysWhatWasWritten() {
        for (String text : List.of("no", "NO", "yes", "1.10", "12:30", "010", "0x1F", "1e400", "~", "null",
                "2024-02-30", ".inf", "true")) {
            assertEquals(text, read("name: " + text + "\n").orElseThrow().get(name));
        }
        assertEquals(List.of(), told());
    }

    @Test
    void linesOfATextAreOneParagraph() {
        assertEquals("one two three", read("name: |\n  one \n   two\n\n  three\n").orElseThrow().get(name));
    }

    @Test
    void noFieldIsDeclaredTwice() {
        assertThrows(IllegalArgumentException.class, () -> fields.required("rock", Shapes.TEXT, "again"));
    }
}

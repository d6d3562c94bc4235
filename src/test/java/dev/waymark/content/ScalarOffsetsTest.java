package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample has the word {@code LAMP} once; its place in the text must lead to its place in the file. */
class ScalarOffsetsTest {

    private static YamlValue.Scalar note(SourceFile file) {
        Diagnostics found = new Diagnostics();
        return YamlReader.read(file, 0, file.text().length(), found).orElseThrow(() ->
                new AssertionError(found.sorted().toString())).scalar("note").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "note: the LAMP burns",
        "note: \"the LAMP burns\"",
        "note: 'the LAMP burns'",
        "note: 'it''s the ''LAMP'' that burns'",
        "note: \"say \\\"the LAMP\\\" burns\"",
        "note: \"a\\tb\\n\\u00e9\\x41 \\U0001F9F9 LAMP\"",
        "note: \"\\ud83e\\uddf9 LAMP\"",
        "note: the oil\n  and the\n  LAMP burn",
        "note: the oil\n\n\n  and the LAMP",
        "note: \"the oil\n  and the\n\n  LAMP burn\"",
        "note: \"the oil \\\n    and the LAMP\"",
        "note: 'the oil\n  and the ''LAMP'' burn'",
        "note: |\n  the oil\n  and the LAMP\n  burn",
        "note: |-\n    the oil\n\n    and the LAMP",
        "note: |+ # why\n  oil\n    more oil, LAMP\n\n",
        "note: |2\n    oil\n  LAMP",
        "note: |\n\n  oil\n  LAMP",
        "note: >\n  the oil\n  and the\n  LAMP burn\n",
        "note: >-\n  oil\n\n  wick\n    code LAMP\n  end",
        "title: 🧹\nnote: 🧹 the LAMP",
        "note: |\n  🧹 oil\n  🧹 LAMP 🧹",
        "a: 1\nnote:\n  the oil\n  the LAMP"})
    void wordInTheTextLeadsToTheWordInTheFile(String yaml) {
        SourceFile file = SourceFile.of("facts/x.yaml", yaml);
        YamlValue.Scalar scalar = note(file);
        IntUnaryOperator offsets = ScalarOffsets.of(scalar);
        int at = scalar.text().indexOf("LAMP");
        int from = offsets.applyAsInt(at);
        assertEquals(yaml.indexOf("LAMP"), from, () -> yaml + " gives " + scalar.text());
        assertEquals("LAMP", yaml.substring(from, offsets.applyAsInt(at + 3) + 1));
    }

    @Test
    void endOfTheTextIsNotBehindTheScalar() {
        SourceFile file = SourceFile.of("facts/x.yaml", "note: >\n  oil\n  lamp\n\nother: 1\n");
        YamlValue.Scalar scalar = note(file);
        int end = ScalarOffsets.of(scalar).applyAsInt(scalar.text().length());
        assertEquals(true, end >= file.text().indexOf("lamp") + 4 && end <= file.text().indexOf("other"));
    }
}

package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    private static final EntryId LAMP = new EntryId(Kind.SKILL, "lamp");
    private static final EntryId OIL = new EntryId(Kind.SKILL, "oil");

    private static Span span(String text) {
        return SourceFile.of("skills/tower.md", text).span(0, text.length());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            lamp                  | oil                  | skill/oil
            skill/lamp            | skill/oil            | skill/oil
            "lamp"                | "oil"                | "skill/oil"
            'skill/lamp'          | 'skill/oil'          | 'skill/oil'
            lamp#lamp and lamp    | oil#lamp and lamp    | skill/oil#lamp and lamp
            "lamp#a \\"lamp\\""   | "oil#a \\"lamp\\""   | "skill/oil#a \\"lamp\\""
            lamp-care             | ~~                   | ~~
            lamp\\x2d             | oil\\x2d             | skill/oil\\x2d
            technology/lamp       | ~~                   | ~~
            the lamp              | ~~                   | ~~
            """)
    void anIdIsReplacedWhereItStands(String written, String bare, String named) {
        assertEquals(optional(bare), Written.withId(span(written), LAMP, OIL, false));
        assertEquals(optional(named), Written.withId(span(written), LAMP, OIL, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../skills/lamp.md        | ../skills/oil.md
            <../skills/lamp.md>      | <../skills/oil.md>
            ../skills/lamp.md#wick   | ../skills/oil.md#wick
            <../skills/lamp.md#wick> | <../skills/oil.md#wick>
            """)
    void aPathIsReplacedAndItsPlaceStays(String written, String expected) {
        assertEquals(Optional.of(expected), Written.withFile(span(written), "../skills/oil.md"));
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

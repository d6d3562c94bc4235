package dev.waymark.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a block of code is a keyword, a name, a text, a number, a comment. */
class HighlighterTest {

    private static final String LANGUAGES =
            "java js ts python go rust c cpp csharp kotlin php ruby swift sql bash yaml"
            + " toml properties json xml html http diff dockerfile nginx graphql hcl proto css";

    private static String told(String language, String code) {
        return Highlighter.pieces(language, code).stream()
                .map(piece -> piece.part().name().toLowerCase(Locale.ROOT) + " "
                        + code.substring(piece.start(), piece.end()))
                .collect(Collectors.joining(" | ")).replace("\n", "~");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            java       @ final Lamp a = light("x\\"y", 1.5f); // on   @ key final | name Lamp | name light \
            | text "x\\"y" | number 1.5f | note // on
            Java       @ /* a ~ b */ return                           @ note /* a ~ b */ | key return
            java       @ /* never closed ~ x                          @ note /* never closed ~ x
            java       @ "never closed ~ return                       @ text "never closed  | key return
            typescript @ const a: string = `x ~ ${y}`                 \
            @ key const | key string | text `x ~ ${y}`
            sql        @ SELECT name FROM lamps WHERE id = 'a' -- all \
            @ key SELECT | key FROM | key WHERE | text 'a' | note -- all
            json       @ {"lit": true, "n": [1]}                      \
            @ name "lit" | key true | name "n" | number 1
            yaml       @ lamp: on ~- name: it's ~  at: "x" # note     @ name lamp | key on | name name \
            | name at | text "x" | note # note
            yaml       @ - https://a.example/#b                       @
            bash       @ $ curl -X GET "$URL" # ask~A=1 ls            \
            @ key curl | text "$URL" | note # ask | name A | number 1
            python     @ def light(): ~  \"\"\"a ~ b\"\"\"               \
            @ key def | name light | text \"\"\"a ~ b\"\"\"
            properties @ lamp.on=true ~! off                          @ name lamp.on | key true | note ! off
            dockerfile @ FROM lamp:1 AS base                          @ key FROM | number 1
            http       @ GET /lamp HTTP/1.1 ~Host: a.example ~~{"a":1} \
            @ key GET | name Host | name "a" | number 1
            html       @ <!-- a --><p class="x">b</p>                 \
            @ note <!-- a --> | key <p | name class | text "x" | key > | key </p | key >
            diff       @ +a~-b~ c                                     @ text +a | number -b
            wickscript @ final 1                                      @
            """)
    void piecesAreSeen(String language, String code, String pieces) {
        assertEquals(pieces == null ? "" : pieces, told(language, code.replace("~", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "`", "/*", "<!--", "<a b=\"", "- ", "a ", "\n", "key: ", "$ ", "1",
        "\\", "\"\"\""})
    void timeGrowsWithLengthAlone(String hostile) {
        String code = hostile.repeat(49_000 / hostile.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String language : LANGUAGES.split(" ")) {
                Highlighter.pieces(language, code);
            }
        });
    }

    @Test
    void piecesAreInOrderAndApartWhateverTheCode() {
        Random random = new Random(7);
        String chars = "ab1 \n\t\"'`#/*-<>!={}[]:$@\\._\u00e9\ud83d\ude00";
        for (int round = 0; round < 3000; round++) {
            String code = random.ints(random.nextInt(60), 0, chars.length())
                    .mapToObj(i -> chars.substring(i, i + 1)).collect(Collectors.joining());
            for (String language : LANGUAGES.split(" ")) {
                int at = 0;
                for (Piece piece : Highlighter.pieces(language, code)) {
                    assertTrue(piece.start() >= at && piece.end() <= code.length(), language + ": " + code);
                    at = piece.end();
                }
            }
        }
    }

    @Test
    void whatIsTooLongToReadStaysPlain() {
        assertEquals(List.of(), Highlighter.pieces("java", "int ".repeat(20_000)));
    }
}

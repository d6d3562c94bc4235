package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a script prints stands in the file of words, in the part that the script reads. */
class ScriptWordsTest {

    private static final Path SCRIPTS = Keepers.TEMPLATES.resolve("assets/js");
    private static final Pattern IMPORT = Pattern.compile("import words from \"[./]*/words/([a-z-]+)\\.js\"");
    private static final Pattern USE = Pattern.compile(
            "\\bwords(?:\\.([a-z]+)|\\[\"([a-z-]+)\"\\])|counted\\(words, \"([a-z-]+)\"");

    /** A mark as a whole text or between gaps, a bracket before a gap, a quotation mark beside one. */
    private static final Pattern MARK = Pattern.compile(
            "(?<=[(\\[]|[,:?=] )\"[,.:;] \"|\\}[,.:;] [$`]|(?<!])\\(\\$\\{|"
            + "\\\\u201[c-e]\\$\\{|\\}\\\\u201[c-e]|[\u201c-\u201e\u00ab]\\$\\{|\\}[\u201c-\u201e\u00bb]");

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> walk = Files.walk(SCRIPTS)) {
            return walk.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }

    @Test
    void noScriptHasSeparatorsBracketsOrQuotationMarksOfItsOwn() throws IOException {
        List<String> marks = new ArrayList<>();
        for (Path file : scripts()) {
            Files.readString(file).lines().map(String::strip)
                    .filter(line -> !line.startsWith("/**") && !line.contains("Error("))
                    .filter(line -> MARK.matcher(line).find())
                    .forEach(line -> marks.add(SCRIPTS.relativize(file) + ": " + line));
        }
        assertEquals("", String.join("\n", marks));
    }

    @Test
    void everyKeyInTheScriptsHasItsWord() throws IOException {
        Set<String> known = WordsReader.read(
                Keepers.TEMPLATES.resolve("words.yaml"), "words.yaml", new Diagnostics()).keySet();
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path file : scripts()) {
            String text = Files.readString(file);
            Matcher part = IMPORT.matcher(text);
            for (Matcher use = USE.matcher(text); part.find(0) && use.find();) {
                String key = Stream.of(1, 2, 3).map(use::group).filter(group -> group != null)
                        .findFirst().orElseThrow();
                Stream.of(key, use.group(3) == null ? key : key + "-one")
                        .map(word -> "script." + part.group(1) + "." + word)
                        .filter(word -> !known.contains(word)).forEach(missing::add);
                found++;
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(found > 100, found + " words");
    }
}

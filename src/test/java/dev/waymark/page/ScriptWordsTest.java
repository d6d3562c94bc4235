package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void everyKeyInTheScriptsHasItsWord() throws IOException {
        Set<String> known = WordsReader.read(
                Keepers.TEMPLATES.resolve("words.yaml"), "words.yaml", new Diagnostics()).keySet();
        Set<String> missing = new TreeSet<>();
        int found = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SCRIPTS)) {
            files = walk.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
        for (Path file : files) {
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

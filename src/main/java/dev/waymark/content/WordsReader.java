package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads the file of words that a theme prints: nested mappings of texts. */
public final class WordsReader {

    private WordsReader() {
    }

    /** The words by their dotted keys; empty after a diagnostic. */
    public static Map<String, String> read(Path location, String shown, Diagnostics found) {
        if (!Files.isRegularFile(location, LinkOption.NOFOLLOW_LINKS)) {
            boolean exists = Files.exists(location, LinkOption.NOFOLLOW_LINKS);
            return missing(exists, shown, found);
        }
        return TextFile.read(location, shown, found).map(source -> read(source, found))
                .orElseGet(TreeMap::new);
    }

    /** No words, after a diagnostic. */
    public static Map<String, String> missing(boolean exists, String shown, Diagnostics found) {
        found.add(exists ? Code.SPECIAL_FILE : Code.MISSING_TEMPLATE, SourceFile.of(shown, "").whole(),
                exists ? "this is not a regular file" : "there is no file of words that the templates print",
                exists ? "put the file itself here" : "add it to the templates folder");
        return Map.of();
    }

    /** The words of a text by their dotted keys; empty after a diagnostic. */
    public static Map<String, String> read(SourceFile source, Diagnostics found) {
        Map<String, String> words = new TreeMap<>();
        YamlReader.read(source, 0, source.text().length(), found)
                .ifPresent(mapping -> collect("", mapping, words, found));
        return words;
    }

    private static void collect(String prefix, YamlValue.Mapping mapping, Map<String, String> words,
            Diagnostics found) {
        for (YamlValue.Pair pair : mapping.pairs()) {
            String key = prefix + pair.key().text();
            if (pair.value() instanceof YamlValue.Scalar scalar) {
                words.put(key, scalar.text());
            } else if (pair.value() instanceof YamlValue.Mapping below) {
                collect(key + ".", below, words, found);
            } else {
                found.add(Code.WRONG_TYPE, pair.value().span().first(1), "a word of the theme is a text",
                        "write `" + pair.key().text() + ": text`");
            }
        }
    }
}

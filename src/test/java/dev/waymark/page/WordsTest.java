package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Faq;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.catalog.Stage;
import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a page prints stands in the file of words. */
class WordsTest {

    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:text|section)\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)*)\"\\s*[,)]");
    private static final Pattern PART_IN_JAVA = Pattern.compile("part\\(\"[^\"]*\", \"([a-z.-]+)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile(
            "words((?:\\.[a-z]+|\\[\"[a-z-]+\"])+)(?![a-z\\[.(])");

    private final Set<String> known = words().keySet();

    private static Map<String, String> words() {
        return WordsReader.read(Keepers.TEMPLATES.resolve("words.yaml"), "words.yaml", new Diagnostics());
    }

    private static List<String> missing(Stream<String> keys, Set<String> known) {
        return new TreeSet<>(keys.toList()).stream().filter(key -> !known.contains(key)).toList();
    }

    private static Stream<String> constants(UnaryOperator<String> key, FixedWord... constants) {
        return Arrays.stream(constants).map(FixedWord::word).map(key);
    }

    @Test
    void everyConstantThatIsPrintedHasItsWord() {
        Stream<String> keys = Stream.of(
                Stream.of(Kind.values()).flatMap(kind -> Stream.of(
                        "kind." + kind.word(), "kinds." + kind.word(), "kinds-about." + kind.word())),
                Stream.of(Relation.values()).map(relation -> "relations." + relation.word()),
                constants(key -> "measure." + key, Salary.Measure.values()),
                constants(key -> "pay.per-" + key, Salary.Period.values()),
                constants(key -> "component." + key, SalaryRow.Component.values()),
                constants(key -> "effort." + key, Effort.Unit.values()),
                constants(key -> "effort." + key + "-one", Effort.Unit.values()),
                constants(key -> "basis." + key, Effort.Basis.values()),
                constants(key -> "need." + key, Stage.Pick.values()),
                constants(key -> "conflict-is." + key, Conflict.Type.values()),
                constants(key -> "conflict-type." + key, Conflict.Type.values()),
                constants(key -> "region-is." + key, Region.Type.values()),
                constants(key -> "region-type." + key, Region.Type.values()),
                constants(key -> "question-by." + key, Faq.QuestionBy.values())).flatMap(part -> part);
        assertEquals(List.of(), missing(keys, known));
    }

    @Test
    void everyKeyInTheViewsHasItsWord() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java/dev/waymark/page"))) {
            String text = Files.readString(file);
            keys.addAll(found(IN_JAVA, text));
            keys.addAll(found(PART_IN_JAVA, text));
        }
        assertEquals(List.of(), missing(keys.stream(), known));
        assertEquals(true, keys.containsAll(List.of("home", "learn.steps", "pay.of-role", "not-stated.year")),
                () -> "" + keys);
    }

    @Test
    void everyKeyInTheTemplatesHasItsWord() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : files(Keepers.TEMPLATES)) {
            if (file.toString().endsWith(".ftlh")) {
                found(IN_TEMPLATE, Files.readString(file)).stream()
                        .map(path -> path.replace("[\"", ".").replace("\"]", "").substring(1))
                        .forEach(keys::add);
            }
        }
        List<String> groups = missing(keys.stream(), known).stream()
                .filter(key -> known.stream().noneMatch(word -> word.startsWith(key + "."))).toList();
        assertEquals(List.of(), groups);
        assertEquals(true, keys.containsAll(List.of("skip", "role.pay", "place.known-for")), () -> "" + keys);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}

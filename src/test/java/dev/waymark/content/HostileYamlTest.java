package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML made to hurt: as much of it as a file may hold. */
class HostileYamlTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private record Reading(Optional<YamlValue.Mapping> mapping, Diagnostics found) {

        static Reading of(String text) {
            Diagnostics found = new Diagnostics();
            SourceFile file = SourceFile.of("content/sources/bomb.yaml", text);
            return new Reading(YamlReader.read(file, 0, file.text().length(), found), found);
        }

        Code code() {
            assertEquals(1, found.size(), () -> found.sorted().toString());
            return found.sorted().get(0).code();
        }
    }

    private static String fill(String unit) {
        int bytes = unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return unit.repeat(Limits.SOURCE_BYTES / bytes);
    }

    static Stream<Arguments> bombs() {
        String laughs = IntStream.range(1, 30).mapToObj(i -> "l" + i + ": &l" + i + " ["
                + "*l%d, ".formatted(i - 1).repeat(9) + "]\n").collect(Collectors.joining());
        return Stream.of(
                Arguments.of("laughs", "l0: &l0 [ha]\n" + laughs, Code.YAML_FEATURE),
                Arguments.of("aliases of a scalar",
                        "a: &a " + "ha".repeat(5000) + "\nb: [" + "*a, ".repeat(50_000) + "]",
                        Code.YAML_FEATURE),
                Arguments.of("open brackets", fill("["), Code.NESTED_TOO_DEEPLY),
                Arguments.of("brackets as a value", "a: " + "[".repeat(500_000) + "]".repeat(500_000),
                        Code.NESTED_TOO_DEEPLY),
                Arguments.of("braces", "a: " + "{a: ".repeat(200_000), Code.NESTED_TOO_DEEPLY),
                Arguments.of("hyphens", "a:\n" + fill("- ").substring(8), Code.NESTED_TOO_DEEPLY),
                Arguments.of("question marks", fill("? "), Code.NESTED_TOO_DEEPLY),
                Arguments.of("tags", fill("!a "), Code.YAML_FEATURE),
                Arguments.of("quotes", fill("\"a\" "), Code.YAML_SYNTAX),
                Arguments.of("never closed", "a: \"" + "b ".repeat(500_000), Code.YAML_SYNTAX),
                Arguments.of("documents", fill("---\n"), Code.YAML_FEATURE),
                Arguments.of("directives", fill("%TAG !a! tag:a,2000:\n"), Code.YAML_SYNTAX),
                Arguments.of("one long key", "k".repeat(1_000_000) + ": 1", Code.YAML_SYNTAX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void bombsAreRefusedOnceAndSoon(String name, String text, Code code) {
        assertTimeoutPreemptively(LIMIT, () -> {
            Reading reading = Reading.of(text);
            assertEquals(Optional.empty(), reading.mapping());
            assertEquals(code, reading.code());
        });
    }

    @Test
    void hugeTextsAreReadAsTheyAre() {
        assertTimeoutPreemptively(LIMIT, () -> {
            String huge = "a".repeat(1_000_000);
            YamlValue.Mapping mapping = Reading.of("title: " + huge).mapping().orElseThrow();
            assertEquals(huge, mapping.scalar("title").orElseThrow().text());
        });
    }

    @Test
    void manyTextsAfterAnEmojiAreReadInLinearTime() {
        assertTimeoutPreemptively(LIMIT, () -> {
            YamlValue.Mapping mapping = Reading.of("title: 🧹\ntags:\n" + "- 🧹\n".repeat(140_000))
                    .mapping().orElseThrow();
            YamlValue.Sequence tags = (YamlValue.Sequence) mapping.pair("tags").orElseThrow().value();
            YamlValue last = tags.items().get(139_999);
            assertEquals(140_000, tags.items().size());
            assertEquals(2, last.span().end() - last.span().start());
        });
    }

    @Test
    void manyFieldsAreReadInLinearTime() {
        assertTimeoutPreemptively(LIMIT, () -> {
            String fields = IntStream.range(0, 60_000).mapToObj(i -> "k%d: %d\n".formatted(i, i))
                    .collect(Collectors.joining());
            assertEquals(60_000, Reading.of(fields).mapping().orElseThrow().pairs().size());
        });
    }

    @Test
    void randomTextsGiveAMappingOrADiagnosticInsideTheFile() {
        String[] parts = {"a", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a ",
            "*a", "!", "#", "%", "@", "---", "...", "? ", "<<", "\t", "🧹", "\\", "\u202e", "title: x\n",
            "\u0085", "~", "\uD800"};
        long seed = 20260101;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(1, 25), 0, parts.length).mapToObj(i -> parts[i])
                    .collect(Collectors.joining());
            Reading reading = Reading.of(text);
            if (reading.mapping().isEmpty()) {
                assertEquals(1, reading.found().sorted().stream()
                        .filter(one -> one.code() != Code.DUPLICATE_KEY).count(),
                        () -> "seed " + seed + ": " + text);
            }
            reading.found().sorted().forEach(found -> {
                assertFalse(found.help().isEmpty(), text);
                assertFalse(found.span().start() < 0 || found.span().end() > text.length(),
                        () -> text + found);
            });
        }
    }
}

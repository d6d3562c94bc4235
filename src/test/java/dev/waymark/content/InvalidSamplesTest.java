package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the samples of {@code invalid}: each folder there is laid over the guide of {@code complete}, which
 * has no mistake. A comment says what is expected: {@code expect: code} of the next line,
 * {@code expect: code@12} of its column 12 too, {@code expect-file: code} of the file as such,
 * {@code expect-line-3: code} of line 3, where no comment can stand above it. Several codes are parted by
 * commas. Nothing else may be told.
 */
class InvalidSamplesTest {

    /** Folders that mean nothing cannot say so themselves. */
    private static final Map<String, List<String>> OF_FOLDERS = Map.of("names",
            List.of("content/skils:0 unknown-folder", "content/nonsense:0 unknown-folder",
                    "content/skills/Wet Weather:0 bad-id"));

    private static final Pattern EXPECTATION = Pattern.compile(
            "(?:#|<!--) expect(?<place>-file|-line-\\d+)?: (?<codes>[a-z0-9@, -]+?)(?: -->)?$",
            Pattern.MULTILINE);

    /**
     * Told of what is no text, or is too large to lie here: see {@link BadFilesTest}; or of
     * templates and pages.
     */
    private static final Set<Code> ELSEWHERE = EnumSet.of(
            Code.NOT_UTF8, Code.SPECIAL_FILE, Code.UNREADABLE_FILE,
            Code.FILE_TOO_LARGE, Code.EMPTY_CONTENT, Code.MISSING_SETTINGS, Code.MARKDOWN_TOO_COMPLEX,
            Code.TEMPLATE_SYNTAX, Code.TEMPLATE_FAILURE, Code.MISSING_TEMPLATE, Code.PAGE_LINK,
            Code.PAGE_ANCHOR, Code.PAGE_DUPLICATE_ID, Code.PAGE_CLASH, Code.PAGE_TOO_LARGE,
            Code.PAGE_TOO_SLOW, Code.DEAD_LINK, Code.MOVED_LINK, Code.VANISHED_PAGE, Code.NOT_DRAWN);

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ReadContent.resource("invalid"))) {
            return folders.sorted().toList();
        }
    }

    private static List<String> topics() throws IOException {
        return folders().stream().map(folder -> folder.getFileName().toString()).toList();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void eachMistakeIsToldOnceAtItsPlace(String topic, @TempDir Path content) throws IOException {
        Path folder = ReadContent.resource("invalid").resolve(topic);
        List<String> expected = expected(folder);
        assertFalse(expected.isEmpty(), "no sample of " + topic + " says what it expects");

        ReadContent read = laidOver(folder, content);

        Set<String> columns = new TreeSet<>(expected.stream().filter(line -> line.contains("@")).toList());
        List<String> found = read.diagnostics().stream()
                .map(diagnostic -> place(diagnostic, columns.contains(place(diagnostic, true))))
                .sorted().toList();
        assertEquals(List.of(), without(expected, found),
                () -> "not told; told were\n" + String.join("\n", read.told()));
        assertEquals(List.of(), without(found, expected), "told, but not expected");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void eachDiagnosticSaysInOneLineWhatToDo(String topic, @TempDir Path content) throws IOException {
        ReadContent read = laidOver(ReadContent.resource("invalid").resolve(topic), content);
        for (Diagnostic found : read.diagnostics()) {
            assertFalse(found.help().isEmpty(), found::toString);
            assertTrue(Stream.concat(Stream.of(found.message()), found.help().stream())
                    .noneMatch(line -> line.isBlank() || line.contains("\n")), found::toString);
        }
    }

    @Test
    void everyCodeHasASample() throws IOException {
        Set<String> missing = new TreeSet<>();
        EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)).forEach(code -> missing.add(code.id()));
        for (Path folder : folders()) {
            expected(folder).forEach(line -> missing.remove(
                    line.substring(line.lastIndexOf(' ') + 1).replaceFirst("@.*", "")));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theGuideBelowTheSamplesHasNoMistake() {
        assertEquals(List.of(), ReadContent.of(ReadContent.resource("complete")).told());
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private static ReadContent laidOver(Path folder, Path content) throws IOException {
        Folders.copy(ReadContent.resource("complete"), content);
        Folders.copy(folder, content);
        return ReadContent.of(content);
    }

    private static String place(Diagnostic found, boolean withColumn) {
        int line = found.span().isWholeFile() ? 0 : found.span().from().line();
        return found.span().file().path() + ":" + line + " " + found.code().id()
                + (withColumn ? "@" + found.span().from().column() : "");
    }

    private static List<String> expected(Path folder) throws IOException {
        String topic = folder.getFileName().toString();
        List<String> expected = new ArrayList<>(OF_FOLDERS.getOrDefault(topic, List.of()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = "content/" + folder.relativize(file).toString().replace('\\', '/');
                collect(path, Files.readString(file), expected);
            }
        }
        return expected.stream().sorted().toList();
    }

    private static void collect(String path, String text, List<String> expected) {
        Matcher comment = EXPECTATION.matcher(text);
        while (comment.find()) {
            int here = (int) text.substring(0, comment.start()).lines().count()
                    + (comment.start() == 0 || text.charAt(comment.start() - 1) == '\n' ? 1 : 0);
            String place = comment.group("place");
            int line = place == null ? here + 1
                    : place.equals("-file") ? 0 : Integer.parseInt(place.substring(6));
            for (String code : comment.group("codes").split(", ")) {
                expected.add(path + ":" + line + " " + code);
            }
        }
    }
}

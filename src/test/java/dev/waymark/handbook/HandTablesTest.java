package dev.waymark.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.diagnostic.Severity;
import dev.waymark.site.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tables that are written by hand, because they say what a declaration cannot, name what the program knows.
 */
class HandTablesTest {

    /** The words of the first column of the table whose head begins so. */
    private static List<String> firstColumn(String chapter, String head) {
        return ChapterText.of(chapter).lines().dropWhile(line -> !line.startsWith(head)).skip(2)
                .takeWhile(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[1].strip().replace("`", "")).toList();
    }

    private static List<String> words(FixedWord... words) {
        return Stream.of(words).map(FixedWord::word).toList();
    }

    @Test
    void conflictsHaveTheTypesThatThereAre() {
        assertEquals(words(Conflict.Type.values()), firstColumn("conflicts", "| `type` |"));
    }

    @Test
    void payHasTheMeasuresAndComponentsThatThereAre() {
        String text = ChapterText.of("pay");
        String measures = text.lines().filter(line -> line.contains("`measure`: ")).findFirst().orElseThrow();
        String components = text.lines().filter(line -> line.contains("`component`: "))
                .findFirst().orElseThrow();
        assertEquals(words(Salary.Measure.values()),
                codes(measures).subList(1, 1 + Salary.Measure.values().length));
        assertEquals(words(SalaryRow.Component.values()),
                codes(components).subList(1, 1 + SalaryRow.Component.values().length));
    }

    private static List<String> codes(String line) {
        return Pattern.compile("`([^`]+)`").matcher(line).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whatIsMadeForThePageIsAnnouncedInTheFileAndNotOnThePage() throws IOException {
        Path handbook = Path.of("src/main/resources/handbook");
        Pattern made = Pattern.compile("^<!-- (?!expect|commands)[^>]* -->\n(.*)\n", Pattern.MULTILINE);
        String note = "made when the site is built";
        int found = 0;
        for (Path file : files(handbook)) {
            String path = handbook.relativize(file).toString().replace('\\', '/').replaceFirst("\\.md$", "");
            for (Matcher place = made.matcher(Files.readString(file)); place.find(); found++) {
                String line = place.group(1);
                assertTrue(line.contains(note) && line.contains("`/handbook/" + path + "/`"),
                        path + ": " + line);
                assertFalse(ChapterText.of(path).contains(note), path);
            }
        }
        assertTrue(found > Kind.values().length, found + " tables");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void severitiesAreThoseThatThereAre() {
        assertEquals(Stream.of(Severity.values()).map(Severity::label).toList(),
                firstColumn("diagnostics", "| severity |"));
    }

    @Test
    void theNavigationMayNameAllThatTheProgramKnows() {
        List<String> rows = ChapterText.of("settings").lines()
                .dropWhile(line -> !line.startsWith("| `navigation` names"))
                .takeWhile(line -> line.startsWith("|")).toList();
        List<String> named = rows.stream().flatMap(row -> codes(row).stream()).toList();
        Stream.concat(Stream.of(Kind.values()).filter(kind -> kind != Kind.PAGE).map(Kind::folder),
                Routes.sections().stream()).forEach(section -> assertTrue(named.contains(section), section));
    }

    @Test
    void whatMustBeInstalledIsWhatTheBuildAsksFor() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String chapter = ChapterText.of("first-preview");
        assertTrue(chapter.contains(
                "| a Java development kit | " + asked("requireJavaVersion", pom) + " or newer |"));
        assertTrue(chapter.contains("| Maven | " + asked("requireMavenVersion", pom) + " or newer |"));
    }

    private static String asked(String rule, String pom) {
        Matcher version = Pattern.compile("<" + rule + ">\\s*<version>\\[([0-9.]+),\\)").matcher(pom);
        assertTrue(version.find(), rule);
        return version.group(1);
    }
}

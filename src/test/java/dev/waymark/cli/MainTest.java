package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {

    @TempDir
    private Path here;

    private void guide() throws IOException {
        Files.createDirectories(here.resolve("content"));
        Files.createDirectories(here.resolve("templates"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            bild                 | there is no command "bild"                     \
            | did you mean waymark build?
            lighthouse           | there is no command "lighthouse"               \
            | there are build, check, serve, init, new, rename, schema, stats, diff, explain
            --formt json build   | "--formt" is not an option                     | did you mean --format?
            build --contnt x     | "--contnt" is not an option of waymark build   | did you mean --content?
            check --strct=yes    | "--strct=yes" is not an option of waymark check | did you mean --strict?
            check -x             | "-x" is not an option of waymark check         \
            | waymark check --help says what there is
            build tower          | waymark build does not take "tower"            \
            | waymark build --help says what there is
            build --format jsno  | --format does not know "jsno"                  \
            | did you mean --format json?
            build --color pink   | --color does not know "pink"                   \
            | it knows auto, always, never
            build --jobs 0       | --jobs "0" is not a number from 1 to 256       | ''
            build --jobs many    | --jobs "many" is not a number from 1 to 256    | ''
            build --jobs 100000  | --jobs "100000" is not a number from 1 to 256  | ''
            build --base-url ftp://x.example/ | --base-url "ftp://x.example/" is not the URL of a site \
            | it begins with https:// or http://, and has neither ? nor #
            explain unknwon-reference | there is no diagnostic "unknwon-reference" \
            | did you mean "unknown-reference"?
            explain lighthouse   | there is no diagnostic "lighthouse"            \
            | waymark explain prints all of them
            """)
    void wrongUsageIsNamedWithTheNearestRightOne(String line, String message, String help)
            throws IOException {
        guide();
        String helpLine = help.isEmpty() ? "" : "  = help: " + help + "\n";
        assertEquals(new Run(2, "", "error: " + message + "\n" + helpLine), Run.in(here, line.split(" +")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new", "new skill", "rename skill lamp-care", "init", "init a b", "new skill oil --set",
        "build --content", "build --jobs 1 --jobs 2", "explain bad-id bad-date"})
    void wrongUsageOfEveryOtherSortEndsWithTwo(String line) throws IOException {
        guide();
        Run run = Run.in(here, line.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error: "), run.err());
    }

    @Test
    void aFolderThatDoesNotExistIsNamedWithTheNearestOne() throws IOException {
        guide();
        assertEquals(new Run(2, "", """
                error: the content folder "contnet" does not exist
                  = help: did you mean "content"?
                  = help: run waymark in the folder of a guide, or name the folder with --content DIR
                  = help: this is %s
                """.formatted(here)), Run.in(here, "check", "--content", "contnet"));
    }

    @Test
    void aFileIsNoInputFolder() throws IOException {
        guide();
        Files.writeString(here.resolve("lamp"), "oil");
        assertEquals(new Run(2, "", """
                error: the templates folder "lamp" is not a folder
                  = help: name the folder with --templates DIR
                """), Run.in(here, "build", "--templates", "lamp"));
    }

    @Test
    void withoutACommandTheHelpIsPrintedAsAMistake() {
        Run run = Run.in(here);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Usage: waymark "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "serve", "init",
            "new", "rename", "schema", "stats", "diff", "explain"})
    void helpOfEveryCommandHasExamplesAndTheCommonOptions(String command) {
        Run run = Run.in(here, command, "--help");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Examples:\n  waymark " + command), run.out());
        assertTrue(run.out().contains("--format=FORM"), run.out());
        assertTrue(run.out().contains("--color=WHEN"), run.out());
    }

    @Test
    void helpOfTheWholeListsTheCommands() {
        Run run = Run.in(here, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\n  build "), run.out());
        assertTrue(run.out().contains("\n  explain "), run.out());
    }

    @Test
    void versionIsPrintedWithoutFolders() {
        Run run = Run.in(here, "--version");
        assertEquals(0, run.code());
        assertTrue(run.out().matches("waymark \\S.*\n"), run.out());
        assertEquals(run, Run.in(here, "build", "-V"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken-link", "error[broken-link]", "[broken-link]:"})
    void explainTakesACodeAsItStandsInAReport(String given) {
        Run run = Run.in(here, "explain", given);
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("# broken-link\n\nA link leads to "), run.out());
    }

    @Test
    void explainWithoutACodeListsThemAll() {
        Run run = Run.in(here, "explain");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("unknown-folder         A folder "), run.out());
        assertTrue(run.out().contains("\nbroken-link            A link leads to "), run.out());
    }

    @Test
    void theListOfCodesIsAsWideAsTheHelpAndKeepsItsColumns() {
        List<String> lines = Run.in(here, "explain").out().lines().toList();
        assertEquals(List.of(), lines.stream().filter(line -> line.length() > 100).toList());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(" ")), "some sentences are longer");
        assertEquals(List.of(), lines.stream().filter(line -> !line.matches("([a-z0-9-]+ +|  +)\\S.*")
                || line.charAt(22) != ' ' || line.charAt(23) == ' ').toList());
    }

    /** A command that fails as the test wants. */
    private record Failing(Failure failure) implements Command {

        private interface Failure {
            void fail() throws IOException;
        }

        @Override
        public CommandSpec spec() {
            return CommandSpec.create().name("light");
        }

        @Override
        public ExitCode run(Arguments arguments, Surroundings surroundings) throws IOException {
            failure.fail();
            return ExitCode.FINE;
        }
    }

    private Run failing(Failing.Failure failure) {
        return Run.with(here, Map.of(), false, List.of(new Failing(failure)), "light");
    }

    @Test
    void troubleOfTheMachineIsOneLineAndThree() {
        assertEquals(new Run(3, "", "error: cannot write the log\n"), failing(() -> {
            throw new IOException("cannot write the log");
        }));
        assertEquals(new Run(3, "", "error: /tower/lamp: permission denied\n"), failing(() -> {
            throw new AccessDeniedException("/tower/lamp");
        }));
        assertEquals(new Run(3, "", "error: /tower/lamp: No space left on device\n"), failing(() -> {
            throw new UncheckedIOException(
                    new FileSystemException("/tower/lamp", null, "No space left on device"));
        }));
        assertEquals(3, failing(() -> {
            throw new OutOfMemoryError("Java heap space");
        }).code());
    }

    @Test
    void onlyADefectOfOursHasAStackTrace() {
        Run run = failing(() -> {
            throw new IllegalStateException("the lamp is out");
        });
        assertEquals(4, run.code());
        assertTrue(run.err().startsWith("""
                error: this is a defect of Waymark, not of the content
                  = help: please report it in the issues of the Waymark repository, with these lines
                java.lang.IllegalStateException: the lamp is out
                \tat dev.waymark.cli.MainTest"""), run.err());
    }

    @Test
    void aResultThatCannotBeWrittenIsTroubleOfTheMachine() throws IOException {
        PrintStream closed = new PrintStream(Files.newOutputStream(here.resolve("out")));
        closed.close();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(closed,
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Map.of(), false, Clock.systemUTC(), here);
        assertEquals(3, new Main(surroundings).run("--version"));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("error: not all of the result could be printed\n"));
    }
}

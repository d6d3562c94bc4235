package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.build.BuildReport;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;

/** What goes to which stream, and which exit code comes of it. */
class ReporterTest {

    @TempDir
    private Path guide;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(guide.resolve("content"));
        Files.createDirectories(guide.resolve("templates"));
    }

    /** A command that reports what it was given, as build does with what it found. */
    private record Reporting(List<Diagnostic> diagnostics) implements Command {

        @Override
        public CommandSpec spec() {
            CommandSpec spec = CommandSpec.create().name("light");
            Inputs.options().forEach(spec::addOption);
            return spec;
        }

        @Override
        public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError {
            Manner manner = Manner.of(arguments, surroundings);
            BuildReport built = new BuildReport(diagnostics, 3, 2, 4, true);
            return Reporter.start(surroundings, manner, Inputs.read(arguments, surroundings))
                    .finish(built, report -> "lit " + report.seconds());
        }
    }

    private Run light(List<Diagnostic> diagnostics, String... words) {
        return light(Map.of(), false, diagnostics, words);
    }

    private Run light(
            Map<String, String> environment, boolean terminal, List<Diagnostic> diagnostics,
            String... words) {
        return Run.with(guide, environment, terminal, List.of(new Reporting(diagnostics)), words);
    }

    @Test
    void aCleanRunSaysItsResultOnStdoutAndNothingElse() {
        assertEquals(new Run(0, "lit (0.00 s)\n", ""), light(List.of(), "light"));
    }

    @Test
    void anErrorGoesToStderrAndThereIsNoResult() {
        Run run = light(List.of(Sample.unknownReference()), "light");
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("\n1 error in 1 of 3 files (0.00 s)\n"), run.err());
    }

    @Test
    void aWarningLetsTheRunEndWell() {
        Run run = light(List.of(Sample.uncited()), "light");
        assertEquals(0, run.code());
        assertEquals("lit (0.00 s)\n", run.out());
        assertTrue(run.err().startsWith("warning[uncited-figure]"), run.err());
    }

    @Test
    void strictTurnsAWarningIntoAnError() {
        Run run = light(List.of(Sample.uncited()), "light", "--strict");
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("error[uncited-figure]"), run.err());
    }

    @Test
    void quietLeavesErrorsOnly() {
        assertEquals(new Run(0, "", ""), light(List.of(Sample.uncited()), "light", "-q"));
        Run run = light(List.of(Sample.uncited(), Sample.unknownReference()), "-q", "light");
        assertTrue(run.err().endsWith("\n1 error in 1 of 3 files (0.00 s)\n"), run.err());
    }

    @Test
    void verboseSaysWhichFoldersAreUsed() {
        Run run = light(List.of(), "light", "-v", "--output", "../tower", "--jobs", "3");
        assertTrue(run.err().contains("\ncontent    content\n"), run.err());
        assertTrue(run.err().contains("\noutput     " + guide.resolveSibling("tower") + "\n"), run.err());
        assertTrue(run.err().contains("\njobs       3\n"), run.err());
    }

    @Test
    void inOtherFormsTheDiagnosticsAreTheResult() {
        Run json = light(List.of(Sample.unknownReference()), "light", "--format", "json");
        assertEquals(1, json.code());
        assertEquals("", json.err());
        assertEquals(2, Sample.lines(json.out()).size());
        Run github = light(List.of(Sample.unknownReference()), "--format=github", "light");
        assertTrue(github.out().startsWith("::error file=content/skills/lamp-care.md"), github.out());
    }

    @Test
    void coloursFollowTheOptionThenTheEnvironmentThenTheTerminal() {
        assertEquals(false, coloured(Map.of(), false));
        assertEquals(true, coloured(Map.of(), true));
        assertEquals(false, coloured(Map.of("TERM", "dumb"), true));
        assertEquals(false, coloured(Map.of("NO_COLOR", "1"), true));
        assertEquals(true, coloured(Map.of("NO_COLOR", ""), true));
        assertEquals(true, coloured(Map.of("CLICOLOR_FORCE", "1"), false));
        assertEquals(false, coloured(Map.of("CLICOLOR_FORCE", "0"), false));
        assertEquals(false, coloured(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), true));
        assertEquals(true, coloured(Map.of("NO_COLOR", "1"), false, "--color", "always"));
        assertEquals(false, coloured(Map.of("CLICOLOR_FORCE", "1"), true, "--color", "never"));
        assertEquals(false, coloured(Map.of(), true, "--format", "github"));
    }

    private boolean coloured(Map<String, String> environment, boolean terminal, String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "light";
        System.arraycopy(words, 0, all, 1, words.length);
        Run run = light(environment, terminal, List.of(Sample.unknownReference()), all);
        return (run.out() + run.err()).contains("\u001b[");
    }
}

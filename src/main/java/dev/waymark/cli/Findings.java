package dev.waymark.cli;

import dev.waymark.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Prints diagnostics for commands that make no site, in the form that was asked for. */
final class Findings {

    private final Surroundings surroundings;
    private final Manner manner;
    private final Instant started;

    private Findings(Surroundings surroundings, Manner manner) {
        this.surroundings = surroundings;
        this.manner = manner;
        this.started = surroundings.clock().instant();
    }

    /** Starts the clock. */
    static Findings start(Surroundings surroundings, Manner manner) {
        return new Findings(surroundings, manner);
    }

    /** Prints them with a summary; the exit code says whether one of them is an error. */
    ExitCode print(List<Diagnostic> diagnostics, int files) {
        Duration elapsed = Duration.between(started, surroundings.clock().instant());
        Report report = new Report(diagnostics, files, 0, 0, false, false, elapsed);
        PrintStream target = manner.text() ? surroundings.err() : surroundings.out();
        manner.format().form(manner.paint()).print(manner.quiet() ? report.errorsOnly() : report, target);
        target.flush();
        return report.failed() ? ExitCode.CONTENT : ExitCode.FINE;
    }
}

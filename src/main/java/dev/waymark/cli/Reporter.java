package dev.waymark.cli;

import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Times one run and tells what came of it: diagnostics first, the result after them. */
final class Reporter {

    private final Surroundings surroundings;
    private final Manner manner;
    private final BuildOptions options;
    private final Instant started;

    private Reporter(Surroundings surroundings, Manner manner, BuildOptions options) {
        this.surroundings = surroundings;
        this.manner = manner;
        this.options = options;
        this.started = surroundings.clock().instant();
    }

    /** Starts the clock. */
    static Reporter start(Surroundings surroundings, Manner manner, BuildOptions options) {
        Reporter reporter = new Reporter(surroundings, manner, options);
        if (manner.verbose()) {
            reporter.sayWhatIsUsed();
        }
        return reporter;
    }

    private void sayWhatIsUsed() {
        PrintStream err = surroundings.err();
        err.print("waymark " + Version.current().number() + " on Java " + Runtime.version() + "\n");
        err.print("content    " + shown(options.content()) + "\n");
        err.print("templates  " + shown(options.templates()) + "\n");
        err.print("output     " + shown(options.output()) + "\n");
        err.print("jobs       " + options.jobs() + "\n");
        err.flush();
    }

    /**
     * Prints the report, and in text form the result unless there are errors.
     *
     * @param result the line that says what came of a run without errors
     */
    ExitCode finish(BuildReport built, Function<Report, String> result) {
        Duration elapsed = Duration.between(started, surroundings.clock().instant());
        Report report = Report.of(built, options.strict(), elapsed);
        PrintStream target = manner.text() ? surroundings.err() : surroundings.out();
        manner.format().form(manner.paint()).print(manner.quiet() ? report.errorsOnly() : report, target);
        target.flush();
        if (report.failed()) {
            return ExitCode.CONTENT;
        }
        if (manner.text() && !manner.quiet()) {
            surroundings.out().print(result.apply(report) + "\n");
        }
        return ExitCode.FINE;
    }

    /** A path below the working folder as seen from there, any other one in full. */
    String shown(Path path) {
        Path here = surroundings.workingFolder();
        String shown = path.startsWith(here) ? here.relativize(path).toString() : path.toString();
        return Visible.text(shown.isEmpty() ? "." : shown.replace('\\', '/'));
    }
}

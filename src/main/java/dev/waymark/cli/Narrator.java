package dev.waymark.cli;

import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.serve.Audience;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Tells on the terminal what a preview does, a line for each change and diagnostics as every
 * command prints them.
 */
final class Narrator implements Audience {

    private static final TextReport PLAIN = new TextReport(Paint.NONE);

    private final Surroundings surroundings;
    private final Manner manner;
    private final boolean strict;
    private List<Diagnostic> told = List.of();

    Narrator(Surroundings surroundings, Manner manner, BuildOptions options) {
        this.surroundings = surroundings;
        this.manner = manner;
        this.strict = options.strict();
    }

    /** Where words for a person go: the other forms leave stdout to the diagnostics. */
    private PrintStream words() {
        return manner.text() ? surroundings.out() : surroundings.err();
    }

    @Override
    public synchronized void opened(URI url) {
        say("preview at " + url + (manner.quiet() ? "" : " (Ctrl-C ends it)"));
    }

    synchronized void remark(String text) {
        surroundings.err().print("note: " + text + "\n");
        surroundings.err().flush();
    }

    private void say(String line) {
        words().print(line + "\n");
        words().flush();
    }

    @Override
    public synchronized void updated(List<String> changed, Duration elapsed) {
        if (!manner.quiet()) {
            String what = changed.isEmpty() ? "" : ": " + Visible.text(String.join(", ", changed), 200);
            say("updated in " + elapsed.toMillis() + " ms" + what);
        }
    }

    @Override
    public synchronized void checked(BuildReport built, Duration elapsed) {
        Report all = Report.of(built, strict, elapsed);
        Report report = manner.quiet() ? all.errorsOnly() : all;
        if (report.diagnostics().equals(told)) {
            return;
        }
        boolean mended = report.diagnostics().isEmpty();
        told = report.diagnostics();
        PrintStream target = manner.text() ? surroundings.err() : surroundings.out();
        manner.format().form(manner.paint()).print(report, target);
        target.flush();
        if (mended && !manner.quiet()) {
            say(report.summary());
        }
    }

    /** All but the last line: its time would differ where nothing else does. */
    @Override
    public String problems(BuildReport built) {
        Report errors = Report.of(built, strict, Duration.ZERO).errorsOnly();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (PrintStream target = new PrintStream(text, false, StandardCharsets.UTF_8)) {
            PLAIN.print(errors, target);
        }
        String all = text.toString(StandardCharsets.UTF_8);
        if (!errors.failed()) {
            return "";
        }
        return all.substring(0, all.length() - errors.summary().length() - 1).stripTrailing();
    }

    @Override
    public synchronized String trouble(IOException failure) {
        String line = "error: " + Visible.text(Main.reason(failure)) + "\n";
        surroundings.err().print(line);
        surroundings.err().flush();
        return line;
    }

    @Override
    public synchronized String defect(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String line = "error: this is a defect of Waymark, not of the content\n";
        surroundings.err().print(line + trace);
        surroundings.err().flush();
        return line + "  = help: the terminal in which the preview runs says more\n";
    }
}

package dev.waymark.cli;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/**
 * Workflow annotations of GitHub Actions, the same selection as in text form, then the summary as a line.
 * What no step may annotate any more are plain lines.
 */
record GithubReport() implements ReportForm {

    /** A step may annotate ten times with each severity; what is more is dropped without a word. */
    private static final int MOST_OF_A_SORT = 10;

    @Override
    public void print(Report report, PrintStream target) {
        Selection selection = Selection.of(report.diagnostics());
        Map<Severity, Integer> annotated = new EnumMap<>(Severity.class);
        for (Selection.Shown shown : selection.shown()) {
            int number = annotated.merge(shown.diagnostic().severity(), 1, Integer::sum);
            target.print((number <= MOST_OF_A_SORT ? annotation(shown) : line(shown.diagnostic())) + "\n");
        }
        if (selection.rest() > 0) {
            target.print("and " + selection.rest() + " more\n");
        }
        target.print(report.summary() + "\n");
    }

    /** For the log alone. */
    private static String line(Diagnostic found) {
        return found.severity().label() + "[" + found.code().id() + "] "
                + TextReport.place(found.span()) + " " + Visible.text(found.message());
    }

    private static String annotation(Selection.Shown shown) {
        Diagnostic found = shown.diagnostic();
        StringBuilder message = new StringBuilder(Visible.text(found.message()));
        for (Diagnostic.Related related : found.related()) {
            message.append('\n').append(TextReport.place(related.span())).append(": ")
                    .append(Visible.text(related.message()));
        }
        found.help().forEach(help -> message.append("\nhelp: ").append(Visible.text(help)));
        if (shown.moreAlike() > 0) {
            message.append("\nand ").append(shown.moreAlike()).append(" more in this file");
        }
        return "::" + command(found.severity())
                + " file=" + property(found.span().file().path())
                + place(found.span())
                + ",title=" + property(found.code().id())
                + "::" + data(message.toString());
    }

    /** Columns are understood only within one line. */
    private static String place(Span span) {
        if (span.isWholeFile()) {
            return ",line=1";
        }
        String lines = ",line=" + span.from().line() + ",endLine=" + span.to().line();
        return span.from().line() == span.to().line()
                ? lines + ",col=" + span.from().column() + ",endColumn=" + span.to().column()
                : lines;
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.label();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Visible.text(text)).replace(":", "%3A").replace(",", "%2C");
    }
}

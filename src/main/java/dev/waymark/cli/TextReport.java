package dev.waymark.cli;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import java.io.PrintStream;
import java.util.stream.Stream;

/** The form for people: each diagnostic with the line it is about, the summary last. */
record TextReport(Paint paint) implements ReportForm {

    private static final int MESSAGE_CHARS = 400;
    private static final int HELP_LINES = 8;
    private static final int NARROWEST_GUTTER = 2;

    @Override
    public void print(Report report, PrintStream target) {
        if (report.diagnostics().isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder();
        Selection selection = Selection.of(report.diagnostics());
        selection.shown().forEach(shown -> append(shown, out));
        if (selection.rest() > 0) {
            out.append("and ").append(selection.rest()).append(" more\n\n");
        }
        out.append(paint.strong(report.summary())).append('\n');
        target.print(out);
    }

    private void append(Selection.Shown shown, StringBuilder out) {
        Diagnostic found = shown.diagnostic();
        Severity severity = found.severity();
        int gutter = gutter(found);
        out.append(paint.severity(severity, severity.label() + "[" + found.code().id() + "]"))
                .append(paint.strong(": " + message(found.message())))
                .append('\n');
        place("--> ", found.span(), "", gutter, out);
        quote(found.span(), '^', severity, "", gutter, out);
        for (Diagnostic.Related related : found.related()) {
            relate(related, gutter, out);
        }
        found.help().stream().limit(HELP_LINES).forEach(help -> out.append(" ".repeat(gutter + 1))
                .append(paint.frame("= ")).append("help: ").append(message(help)).append('\n'));
        if (shown.moreAlike() > 0) {
            out.append(" ".repeat(gutter + 1)).append(paint.frame("= "))
                    .append("and ").append(shown.moreAlike()).append(" more ").append(found.code().id())
                    .append(" in this file\n");
        }
        out.append('\n');
    }

    private void relate(Diagnostic.Related related, int gutter, StringBuilder out) {
        String label = message(related.message());
        boolean whole = related.span().isWholeFile();
        place("::: ", related.span(), whole ? ": " + label : "", gutter, out);
        quote(related.span(), '-', Severity.NOTE, " " + label, gutter, out);
    }

    private void place(String arrow, Span span, String label, int gutter, StringBuilder out) {
        out.append(" ".repeat(gutter)).append(paint.frame(arrow))
                .append(place(span)).append(label).append('\n');
    }

    /** {@code path:line:column}, from 1; what is about a file as such points at its beginning. */
    static String place(Span span) {
        return Visible.text(span.file().path()) + ":" + span.from().line() + ":" + span.from().column();
    }

    private void quote(Span span, char mark, Severity severity, String label, int gutter, StringBuilder out) {
        if (span.isWholeFile()) {
            return;
        }
        Quotation quotation = Quotation.of(span, mark);
        String number = String.valueOf(quotation.number());
        String blank = " ".repeat(gutter) + " ";
        out.append(blank).append(paint.frame("|")).append('\n');
        out.append(" ".repeat(gutter - number.length())).append(paint.frame(number + " |"))
                .append(quotation.line().isEmpty() ? "" : " " + quotation.line()).append('\n');
        int indent = quotation.marks().lastIndexOf(' ') + 1;
        out.append(blank).append(paint.frame("|")).append(" ").append(quotation.marks(), 0, indent)
                .append(paint.severity(severity, quotation.marks().substring(indent) + label)).append('\n');
    }

    /** Wide enough for every line number of a diagnostic, so that its bars stand below each other. */
    private static int gutter(Diagnostic found) {
        Stream<Span> spans = Stream.concat(
                Stream.of(found.span()), found.related().stream().map(Diagnostic.Related::span));
        return spans.mapToInt(span -> String.valueOf(span.from().line()).length())
                .reduce(NARROWEST_GUTTER, Math::max);
    }

    private static String message(String text) {
        return Visible.text(text, MESSAGE_CHARS);
    }
}

package dev.waymark.cli;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Json;
import java.io.PrintStream;
import java.math.BigDecimal;

/**
 * The form for programs: an object a line for every diagnostic, none left out, then one with the summary.
 * Lines and columns count from 1, the end is exclusive; {@code related} is there only when it is not empty.
 */
record JsonReport() implements ReportForm {

    @Override
    public void print(Report report, PrintStream target) {
        report.diagnostics().forEach(found -> target.print(line(found) + "\n"));
        target.print(summary(report) + "\n");
    }

    private static Json line(Diagnostic found) {
        Json json = new Json().beginObject()
                .field("severity", found.severity().label())
                .field("code", found.code().id())
                .field("message", found.message());
        place(found.span(), json);
        json.key("help").beginArray();
        found.help().forEach(json::value);
        json.endArray();
        if (!found.related().isEmpty()) {
            json.key("related").beginArray();
            for (Diagnostic.Related related : found.related()) {
                place(related.span(), json.beginObject().field("message", related.message())).endObject();
            }
            json.endArray();
        }
        return json.endObject();
    }

    private static Json place(Span span, Json json) {
        return json.field("file", span.file().path())
                .field("line", span.from().line())
                .field("column", span.from().column())
                .field("endLine", span.to().line())
                .field("endColumn", span.to().column());
    }

    private static Json summary(Report report) {
        return new Json().beginObject().key("summary").beginObject()
                .field("errors", report.count(Severity.ERROR))
                .field("warnings", report.count(Severity.WARNING))
                .field("files", report.files())
                .field("entries", report.entries())
                .field("pages", report.pages())
                .key("seconds").value(BigDecimal.valueOf(report.elapsed().toMillis(), 3))
                .endObject().endObject();
    }
}

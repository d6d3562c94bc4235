package dev.waymark.cli;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Json;
import dev.waymark.handbook.Explanation;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** SARIF 2.1.0: one run with every diagnostic, and a rule for every code that occurs. */
record SarifReport() implements ReportForm {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public void print(Report report, PrintStream target) {
        List<Code> codes = report.diagnostics().stream().map(Diagnostic::code).distinct().sorted().toList();
        Json json = new Json().beginObject()
                .field("$schema", SCHEMA)
                .field("version", "2.1.0")
                .key("runs").beginArray().beginObject()
                .field("columnKind", "utf16CodeUnits");
        tool(codes, json);
        json.key("results").beginArray();
        report.diagnostics().forEach(found -> result(found, codes.indexOf(found.code()), json.newLine()));
        json.endArray().endObject().endArray().endObject();
        target.print(json + "\n");
    }

    private static void tool(List<Code> codes, Json json) {
        json.key("tool").beginObject().key("driver").beginObject()
                .field("name", "Waymark")
                .field("version", Version.current().number())
                .key("rules").beginArray();
        for (Code code : codes) {
            json.beginObject().field("id", code.id());
            text("shortDescription", Explanation.of(code).summary(), json);
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void result(Diagnostic found, int rule, Json json) {
        json.beginObject()
                .field("ruleId", found.code().id())
                .field("ruleIndex", rule)
                .field("level", found.severity().label());
        text("message", message(found), json);
        json.key("locations").beginArray().beginObject();
        physicalLocation(found.span(), json);
        json.endObject().endArray();
        json.key("relatedLocations").beginArray();
        for (int i = 0; i < found.related().size(); i++) {
            json.beginObject().field("id", i + 1);
            physicalLocation(found.related().get(i).span(), json);
            text("message", found.related().get(i).message(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static String message(Diagnostic found) {
        StringBuilder message = new StringBuilder(found.message());
        found.help().forEach(help -> message.append("\nhelp: ").append(help));
        return message.toString();
    }

    private static void physicalLocation(Span span, Json json) {
        json.key("physicalLocation").beginObject()
                .key("artifactLocation").beginObject().field("uri", uri(span.file().path())).endObject();
        if (!span.isWholeFile()) {
            json.key("region").beginObject()
                    .field("startLine", span.from().line())
                    .field("startColumn", span.from().column())
                    .field("endLine", span.to().line())
                    .field("endColumn", span.to().column())
                    .endObject();
        }
        json.endObject();
    }

    private static void text(String key, String text, Json json) {
        json.key(key).beginObject().field("text", text).endObject();
    }

    /** A path as a relative reference; a colon in its first part must not pass for a scheme. */
    private static String uri(String path) {
        boolean colonFirst = path.indexOf(':') >= 0 && path.indexOf(':') < (path + "/").indexOf('/');
        try {
            return new URI(null, null, colonFirst ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}

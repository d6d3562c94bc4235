package dev.waymark.cli;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Diagnostics about the guide for lighthouse keepers, and the reports that hold them. */
final class Sample {

    static final SourceFile LAMP = SourceFile.of("content/skills/lamp-care.md", """
            ---
            title: Lamp care
            category: lampps
            requires: [lens-caer, fire-safety]
            ---

            A lamp is cleaned every morning.
            """);

    static final SourceFile LENS = SourceFile.of("content/skills/lens-care.md", """
            ---
            title: Lens care
            ---
            """);

    private Sample() {
    }

    static Span span(SourceFile file, String part) {
        int start = file.text().indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException(file + " does not hold " + part);
        }
        return file.span(start, start + part.length());
    }

    static Diagnostic unknownReference() {
        return Diagnostic.of(
                Code.UNKNOWN_REFERENCE,
                span(LAMP, "lens-caer"),
                "no skill has the id \"lens-caer\"",
                "did you mean \"lens-care\"? (content/skills/lens-care.md)");
    }

    static Diagnostic uncited() {
        return Diagnostic.of(Code.UNCITED_FIGURE, span(LAMP, "every morning"), "a figure without a source");
    }

    static Report report(Diagnostic... diagnostics) {
        return new Report(
                Stream.of(diagnostics).sorted().toList(), 412, 398, 530, false, false,
                Duration.ofMillis(412));
    }

    static String printed(ReportForm form, Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream target = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        form.print(report, target);
        target.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Text form without colours. */
    static String text(Diagnostic... diagnostics) {
        return printed(new TextReport(Paint.NONE), report(diagnostics));
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}

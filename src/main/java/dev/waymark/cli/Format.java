package dev.waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which a report can be printed. */
enum Format {
    TEXT, JSON, GITHUB, SARIF;

    static Format named(String name) throws UsageError {
        List<String> names = Stream.of(values()).map(Format::label).toList();
        return values()[names.indexOf(Options.oneOf(names, "--format", name))];
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    ReportForm form(Paint paint) {
        return switch (this) {
            case TEXT -> new TextReport(paint);
            case JSON -> new JsonReport();
            case GITHUB -> new GithubReport();
            case SARIF -> new SarifReport();
        };
    }
}

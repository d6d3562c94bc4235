package dev.waymark.cli;

import dev.waymark.build.BuildReport;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a run has to tell.
 *
 * @param diagnostics by file and position
 * @param files       content files that were read
 */
record Report(
        List<Diagnostic> diagnostics,
        int files,
        int entries,
        int pages,
        boolean published,
        boolean unchanged,
        Duration elapsed) {

    Report {
        diagnostics = List.copyOf(diagnostics);
    }

    /** With {@code strict} each warning is an error. */
    static Report of(BuildReport built, boolean strict, Duration elapsed) {
        List<Diagnostic> diagnostics = strict
                ? built.diagnostics().stream().map(Report::strictly).sorted().toList()
                : built.diagnostics();
        return new Report(
                diagnostics, built.files(), built.entries(), built.pages(), built.published(),
                built.unchanged(), elapsed);
    }

    private static Diagnostic strictly(Diagnostic found) {
        if (found.severity() != Severity.WARNING) {
            return found;
        }
        return new Diagnostic(
                Severity.ERROR, found.code(), found.span(), found.message(), found.help(), found.related(),
                found.fix());
    }

    /** Only what stops a build. */
    Report errorsOnly() {
        List<Diagnostic> errors =
                diagnostics.stream().filter(found -> found.severity() == Severity.ERROR).toList();
        return new Report(errors, files, entries, pages, published, unchanged, elapsed);
    }

    int count(Severity severity) {
        return (int) diagnostics.stream().filter(found -> found.severity() == severity).count();
    }

    boolean failed() {
        return count(Severity.ERROR) > 0;
    }

    /** Such as {@code 3 errors, 1 warning in 2 of 412 files (0.41 s)}. */
    String summary() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = count(severity);
            if (count > 0) {
                counts.add(counted(count, severity.label()));
            }
        }
        long concerned = diagnostics.stream().map(found -> found.span().file()).distinct().count();
        if (concerned > files) {
            // Templates and finished pages were not counted among those that were read.
            return String.join(", ", counts) + " in " + concerned + " files " + seconds();
        }
        String where = counted(files, "file") + " " + seconds();
        return counts.isEmpty()
                ? "no problems in " + where
                : String.join(", ", counts) + " in " + concerned + " of " + where;
    }

    /** The time that the run took, such as {@code (0.41 s)}. */
    String seconds() {
        return String.format(Locale.ROOT, "(%.2f s)", elapsed.toMillis() / 1000.0);
    }

    static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s");
    }
}

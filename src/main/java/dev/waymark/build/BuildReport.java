package dev.waymark.build;

import dev.waymark.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a build found and did.
 *
 * @param diagnostics by file and position
 * @param files       read from the content folder
 * @param entries     that the site shows
 * @param pages       HTML pages that were made
 * @param published   whether the site stands in its place
 * @param unchanged   whether it stood there before, since nothing had changed that it is made of
 */
public record BuildReport(List<Diagnostic> diagnostics, int files, int entries, int pages, boolean published,
        boolean unchanged) {

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What a run found and did that did all of its work. */
    public BuildReport(List<Diagnostic> diagnostics, int files, int entries, int pages, boolean published) {
        this(diagnostics, files, entries, pages, published, false);
    }

    /** The same of a build that need not be done again. */
    BuildReport repeated() {
        return new BuildReport(diagnostics, files, entries, pages, published, true);
    }
}

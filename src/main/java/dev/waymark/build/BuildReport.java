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
 * @param published   whether the site was put in its place
 */
public record BuildReport(List<Diagnostic> diagnostics, int files, int entries, int pages, boolean published) {

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }
}

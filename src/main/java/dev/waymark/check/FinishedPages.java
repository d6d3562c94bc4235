package dev.waymark.check;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.util.Set;

/** Checks the HTML of finished pages. */
public final class FinishedPages {

    private final Set<String> files;

    /** @param files all files that the site will have */
    public FinishedPages(Set<String> files) {
        this.files = Set.copyOf(files);
    }

    public void check(String url, String html, Diagnostics found) {
        if (html.isEmpty() || files.isEmpty()) {
            found.add(Code.TEMPLATE_FAILURE, SourceFile.of(url, html).whole(), "the page is empty");
        }
    }

    public void finish(Diagnostics found) {
    }
}

package dev.waymark.build;

import dev.waymark.check.FinishedPages;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.output.OutputFile;
import dev.waymark.page.PlannedPage;
import dev.waymark.render.Renderer;
import dev.waymark.site.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The second half of a build: each page is made, rendered, checked and handed on by itself. */
final class PageMaker {

    private final Renderer renderer;
    private final FinishedPages finished;
    private final Sink sink;

    PageMaker(Renderer renderer, FinishedPages finished, Sink sink) {
        this.renderer = renderer;
        this.finished = finished;
        this.sink = sink;
    }

    void make(List<PlannedPage> pages, Workers workers, Diagnostics found) throws IOException {
        try {
            List<Diagnostics> each = workers.map(pages.size(), i -> makeAndHandOn(pages.get(i)));
            each.forEach(found::addAll);
            finished.finish(found);
        } catch (Workers.TooSlow e) {
            tellTooSlow(pages.get(e.item()), found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void tellTooSlow(PlannedPage slow, Diagnostics found) {
        SourceFile page = SourceFile.of(Routes.file(slow.url()), "");
        found.add(Code.PAGE_TOO_SLOW, page.whole(), "this page takes longer than " + Limits.PAGE_SECONDS
                + " s to make", "simplify its text or its template");
    }

    private Diagnostics makeAndHandOn(PlannedPage page) {
        Diagnostics found = new Diagnostics();
        Optional<OutputFile> made = make(page, renderer, finished::check, found);
        made.ifPresent(sink::handOn);
        return found;
    }

    /** Looks at a finished page: its path below the root and its HTML in UTF-8. */
    interface Check {
        void check(String file, byte[] page);
    }

    /** Makes one page; empty after a diagnostic. */
    static Optional<OutputFile> make(PlannedPage page, Renderer renderer, Check check, Diagnostics found) {
        String file = Routes.file(page.url());
        Optional<byte[]> bytes = renderer.render(page.view().get(), found)
                .map(html -> html.getBytes(StandardCharsets.UTF_8));
        if (bytes.isPresent() && bytes.get().length > Limits.PAGE_BYTES) {
            found.add(Code.PAGE_TOO_LARGE, SourceFile.of(file, "").whole(), "this page has more than "
                    + Limits.PAGE_BYTES + " bytes", "split the entry");
            return Optional.empty();
        }
        bytes.ifPresent(html -> check.check(file, html));
        return bytes.map(content -> new OutputFile(file, page.entry(), content));
    }
}

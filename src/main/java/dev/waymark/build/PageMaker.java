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

    /** Where finished files go. */
    interface Sink {
        void add(OutputFile file) throws IOException;
    }

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
            List<Diagnostics> each = workers.map(pages.size(), i -> make(pages.get(i)));
            each.forEach(found::addAll);
            finished.finish(found);
        } catch (Workers.TooSlow e) {
            SourceFile page = SourceFile.of(Routes.file(pages.get(e.item()).url()), "");
            found.add(Code.PAGE_TOO_SLOW, page.whole(), "this page takes longer than " + Limits.PAGE_SECONDS
                    + " s to make", "simplify its text or its template");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Diagnostics make(PlannedPage page) {
        Diagnostics found = new Diagnostics();
        Optional<String> html = renderer.render(page.view().get(), found);
        html.ifPresent(text -> add(page, Routes.file(page.url()), text, found));
        return found;
    }

    private void add(PlannedPage page, String file, String html, Diagnostics found) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.PAGE_BYTES) {
            found.add(Code.PAGE_TOO_LARGE, SourceFile.of(file, "").whole(), "this page has more than "
                    + Limits.PAGE_BYTES + " bytes", "split the entry");
            return;
        }
        finished.check(file, html, found);
        try {
            sink.add(new OutputFile(file, page.entry(), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

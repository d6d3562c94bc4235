package dev.waymark.build;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.export.Export;
import java.util.List;
import java.util.function.Consumer;

/** Makes the files for programs, on the threads of the build. */
final class ExportStep {

    private ExportStep() {
    }

    /** Does the work for each, which makes it; one that takes too long is told of. */
    static void each(List<Export> exports, Workers workers, Consumer<Export> work, Diagnostics found) {
        try {
            workers.forEach(exports.size(), i -> work.accept(exports.get(i)));
        } catch (Workers.TooSlow e) {
            found.add(Code.PAGE_TOO_SLOW, SourceFile.of(exports.get(e.item()).path(), "").whole(),
                    "this file takes longer than " + Limits.PAGE_SECONDS + " s to make", "split the guide");
        }
    }
}

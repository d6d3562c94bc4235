package dev.waymark.edit;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the mends that diagnostics are certain of. */
public final class Mends {

    private final Path workingFolder;
    private final Path content;

    /**
     * @param workingFolder paths in diagnostics are relative to it
     * @param content       no file outside of it is touched
     */
    public Mends(Path workingFolder, Path content) {
        this.workingFolder = workingFolder.toAbsolutePath().normalize();
        this.content = this.workingFolder.resolve(content).normalize();
    }

    /**
     * A mend that was made.
     *
     * @param place as the file was before
     */
    public record Mended(Span place, String before, String after) {
    }

    /** Makes all mends or, where a file cannot be written, none; returns them by file and position. */
    public List<Mended> make(List<Diagnostic> diagnostics) throws IOException {
        List<Change> changes = new ArrayList<>();
        Map<String, Path> locations = new HashMap<>();
        for (Diagnostic found : diagnostics.stream().sorted().toList()) {
            Path location = location(found.span().file());
            if (found.fix().isPresent() && location.startsWith(content) && isFree(found.span(), changes)) {
                changes.add(Change.of(found.span(), found.fix().get()));
                locations.put(found.span().file().path(), location);
            }
        }
        List<Mended> mended = changes.stream().map(change -> new Mended(change.span(),
                change.before(), change.after())).toList();
        FileChanges made = new FileChanges();
        made.replace(changes, locations);
        made.make();
        return mended;
    }

    private Path location(SourceFile file) {
        return workingFolder.resolve(file.path()).normalize();
    }

    /** Whether a span begins behind what is changed before it; they come sorted. */
    private static boolean isFree(Span span, List<Change> changes) {
        if (changes.isEmpty()) {
            return true;
        }
        Span last = changes.get(changes.size() - 1).span();
        return !last.file().equals(span.file()) || last.end() <= span.start();
    }
}

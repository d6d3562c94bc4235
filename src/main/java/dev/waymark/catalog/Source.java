package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.Objects;
import java.util.Optional;

/**
 * Who published what we cite.
 *
 * @param publisher empty where the document does not state it
 * @param via       the source that quotes it; empty where we read it itself
 */
public record Source(
        Common common,
        Optional<String> publisher,
        String type,
        Optional<String> url,
        Optional<PartialDate> published,
        Optional<PartialDate> updated,
        Optional<PartialDate> retrieved,
        Optional<EntryId> via,
        Optional<String> licence,
        Prose note) implements Entry {

    public Source {
        Objects.requireNonNull(common);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(type);
        Objects.requireNonNull(url);
        Objects.requireNonNull(published);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(retrieved);
        Objects.requireNonNull(via);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(note);
    }
}

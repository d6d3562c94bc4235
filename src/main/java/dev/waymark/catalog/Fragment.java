package dev.waymark.catalog;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an entry that is broken: enough to check what it points at, so that all of its mistakes
 * are told at once.
 *
 * @param path       of its file below the content folder, with {@code /}
 * @param image      as far as it could be read
 * @param texts      those that could be read, its Markdown among them
 * @param references those that could be read, in the order of the file
 */
public record Fragment(EntryId id, SourceFile file, String path, Optional<Picture> image, List<Prose> texts,
        List<Reference> references) {

    public Fragment {
        Objects.requireNonNull(id);
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(image);
        texts = List.copyOf(texts);
        references = List.copyOf(references);
    }

    /** One of which nothing but the name is known, or of which nothing is to be said. */
    public static Fragment named(EntryId id, SourceFile file, String path) {
        return new Fragment(id, file, path, Optional.empty(), List.of(), List.of());
    }
}

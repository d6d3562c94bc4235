package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that holds an entry, known by its name alone.
 *
 * @param path  below the content folder, with {@code /}
 * @param group sub-folders between the kind's folder and the file, with {@code /}; may be empty
 */
public record EntryFile(EntryId id, String path, String group, Path location) {

    public EntryFile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(path);
        Objects.requireNonNull(group);
        Objects.requireNonNull(location);
    }

    boolean isMarkdown() {
        return path.endsWith(".md");
    }
}

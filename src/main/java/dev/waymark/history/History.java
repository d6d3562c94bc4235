package dev.waymark.history;

import java.util.List;
import java.util.Map;

/**
 * The history of a content folder.
 *
 * @param key       another one whenever the history may say something else; empty where there is none
 * @param files     by path below the content folder, of files that are there now or were lately
 * @param revisions the newest changes of files, newest first
 */
public record History(String key, Map<String, FileHistory> files, List<Revision> revisions) {

    /** Of a folder that git knows nothing of. */
    public static final History NONE = new History("", Map.of(), List.of());

    public History {
        files = Map.copyOf(files);
        revisions = List.copyOf(revisions);
    }
}

package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.util.Arrays;
import java.util.Optional;

/** Which entry a path means, whether or not there is such a file. */
public final class EntryPaths {

    private EntryPaths() {
    }

    /** The entry of a file; empty where its name has another meaning or none. */
    public static Optional<EntryId> entry(String path) {
        int folder = path.indexOf('/');
        int from = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        if (folder < 0 || dot < from || Arrays.stream(path.split("/")).anyMatch(FileNames::isIgnored)) {
            return Optional.empty();
        }
        String slug = path.substring(from, dot);
        return Kind.ofFolder(path.substring(0, folder))
                .filter(kind -> kind.ending().allowed().contains(path.substring(dot)) && Slugs.isValid(slug))
                .map(kind -> new EntryId(kind, slug));
    }
}

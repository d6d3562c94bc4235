package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of all entry files, known from their names before any of them is read. */
record KnownEntries(Set<EntryId> ids) {

    KnownEntries {
        ids = Set.copyOf(ids);
    }

    /** The kinds among the given ones in which a slug exists. */
    Set<Kind> kindsOf(String slug, Collection<Kind> among) {
        return among.stream().filter(kind -> ids.contains(new EntryId(kind, slug))).collect(Collectors.toSet());
    }
}

package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of all entry files, known from their names before any of them is read. */
record KnownEntries(Set<EntryId> ids) {

    KnownEntries {
        ids = Set.copyOf(ids);
    }

    static KnownEntries of(ContentListing listing) {
        return new KnownEntries(listing.entries().stream().map(EntryFile::id).collect(Collectors.toSet()));
    }

    /** The kinds among the given ones in which a slug exists. */
    Set<Kind> kindsOf(String slug, Collection<Kind> among) {
        return among.stream().filter(kind -> ids.contains(new EntryId(kind, slug)))
                .collect(Collectors.toSet());
    }

    /** The entry of one of some kinds whose slug is nearest to one that does not exist. */
    Optional<EntryId> nearest(String slug, List<Kind> among) {
        List<EntryId> candidates = ids.stream().filter(id -> among.contains(id.kind())).sorted().toList();
        return Nearest.to(slug, candidates.stream().map(EntryId::slug).toList())
                .flatMap(near -> candidates.stream().filter(id -> id.slug().equals(near)).findFirst());
    }
}

package dev.waymark.catalog;

import java.util.HashSet;
import java.util.Set;

/**
 * What is there, but nothing is known of it since it could not be read: whatever points at it is
 * not wrong too.
 *
 * @param entries ids of such entries
 * @param kinds   kinds of which any number of entries may be missing
 */
public record Unread(Set<EntryId> entries, Set<Kind> kinds) {

    public static final Unread NOTHING = new Unread(Set.of(), Set.of());

    public Unread {
        entries = Set.copyOf(entries);
        kinds = Set.copyOf(kinds);
    }

    /** These, and more entries. */
    public Unread with(Set<EntryId> more) {
        Set<EntryId> all = new HashSet<>(entries);
        all.addAll(more);
        return new Unread(all, kinds);
    }

    boolean has(EntryId id) {
        return kinds.contains(id.kind()) || entries.contains(id);
    }

    boolean isEmpty() {
        return entries.isEmpty() && kinds.isEmpty();
    }
}

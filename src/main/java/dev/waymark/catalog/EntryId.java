package dev.waymark.catalog;

import java.util.Objects;

/** Names an entry: its kind, and its id in that kind. Printed and sorted as {@code skill/caching}. */
public record EntryId(Kind kind, String slug) implements Comparable<EntryId> {

    public EntryId {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(slug);
    }

    @Override
    public int compareTo(EntryId other) {
        return kind == other.kind ? slug.compareTo(other.slug) : kind.word().compareTo(other.kind.word());
    }

    /** Written out, like the hash below, because entries are looked up all the time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId id && kind == id.kind && slug.equals(id.slug);
    }

    @Override
    public int hashCode() {
        return slug.hashCode() * 31 + kind.ordinal();
    }

    @Override
    public String toString() {
        return kind.word() + "/" + slug;
    }
}

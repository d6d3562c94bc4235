package dev.waymark.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The other side of every reference: what points at an entry, and why. Immutable once built. */
public final class Backlinks {

    /** One entry points at another. */
    public record Link(EntryId from, Relation relation, String detail) {
    }

    private static final Comparator<Link> BY_RELATION = Comparator.comparing(Link::relation)
            .thenComparing(Link::from)
            .thenComparing(Link::detail);

    private final Map<EntryId, List<Link>> byTarget;

    private Backlinks(Map<EntryId, List<Link>> byTarget) {
        this.byTarget = byTarget;
    }

    /** Collects links; used by one thread. */
    public static final class Builder {
        private final Map<EntryId, List<Link>> byTarget = new HashMap<>();

        /** Adds a link, unless an entry points at itself. */
        public void add(EntryId from, Relation relation, String detail, EntryId target) {
            if (!from.equals(target)) {
                byTarget.computeIfAbsent(target, id -> new ArrayList<>(4))
                        .add(new Link(from, relation, detail));
            }
        }

        /**
         * The links without repeats, sorted. A mention in prose says nothing beside a declared relation and
         * is left out then.
         */
        public Backlinks build() {
            Map<EntryId, List<Link>> distinct = new HashMap<>();
            byTarget.forEach((target, links) -> distinct.put(target, distinct(links)));
            return new Backlinks(distinct);
        }

        private static List<Link> distinct(List<Link> links) {
            Map<EntryId, Boolean> declared = new HashMap<>();
            links.forEach(link -> declared.merge(link.from(), link.relation() != Relation.MENTIONS,
                    Boolean::logicalOr));
            List<Link> sorted = new ArrayList<>(links.size());
            for (Link link : links) {
                if (link.relation() != Relation.MENTIONS || !declared.get(link.from())) {
                    sorted.add(link);
                }
            }
            sorted.sort(BY_RELATION);
            return withoutRepeats(sorted);
        }

        /** Links that are the same stand side by side. */
        private static List<Link> withoutRepeats(List<Link> sorted) {
            List<Link> distinct = new ArrayList<>(sorted.size());
            for (Link link : sorted) {
                if (distinct.isEmpty() || BY_RELATION.compare(distinct.get(distinct.size() - 1), link) != 0) {
                    distinct.add(link);
                }
            }
            return List.copyOf(distinct);
        }
    }

    /** What points at an entry, by relation and then by id; repeats left out. */
    public List<Link> to(EntryId target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** What points at an entry by one relation. */
    public List<Link> to(EntryId target, Relation relation) {
        return to(target).stream().filter(link -> link.relation() == relation).toList();
    }
}

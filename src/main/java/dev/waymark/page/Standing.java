package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A role or a level, and what it asks for: of a level, also what the levels below it ask for.
 *
 * @param asks in the order in which they are given, without repeats
 */
record Standing(Entry entry, Set<EntryId> asks) {

    private static final int MOST_TARGETS = 24;

    /** The roles or the levels that ask for anything, as lists show them. */
    static List<Standing> of(Catalog catalog, Kind kind) {
        List<Standing> all = new ArrayList<>();
        Set<EntryId> below = new LinkedHashSet<>();
        for (Entry entry : catalog.ofKind(kind)) {
            List<EntryId> own = entry instanceof Role role ? role.skills() : ((Level) entry).skills();
            if (!own.isEmpty()) {
                Set<EntryId> asks = kind == Kind.LEVEL ? new LinkedHashSet<>(below) : new LinkedHashSet<>();
                asks.addAll(own);
                below.addAll(own);
                all.add(new Standing(entry, asks));
            }
        }
        return all;
    }

    /**
     * Where one can go from here: from a role to the roles that share most with it, from a level to those
     * above it and then to the roles that it leads to.
     */
    List<Standing> targets(Catalog catalog, List<Standing> all) {
        if (entry instanceof Level level) {
            List<Standing> roles = level.next().isEmpty() ? List.of() : of(catalog, Kind.ROLE).stream()
                    .filter(role -> level.next().contains(role.entry().id())).toList();
            Stream<Standing> above = all.stream()
                    .dropWhile(other -> !other.entry().id().equals(entry.id())).skip(1);
            return Stream.concat(above, roles.stream()).toList();
        }
        List<Standing> others = all.stream().filter(other -> !other.entry().id().equals(entry.id())).toList();
        return others.size() <= MOST_TARGETS ? others : others.stream()
                .sorted(Comparator.comparingInt((Standing other) -> shared(other).size()).reversed())
                .limit(MOST_TARGETS).toList();
    }

    /** Whether there is anywhere to go from here. */
    boolean leadsOn(Catalog catalog, List<Standing> all) {
        return entry instanceof Role ? all.size() > 1 : !targets(catalog, all).isEmpty();
    }

    /** What is still to be learnt for another. */
    List<EntryId> lacking(Standing other) {
        return other.asks.stream().filter(id -> !asks.contains(id)).toList();
    }

    /** What serves for another as well. */
    List<EntryId> shared(Standing other) {
        return other.asks.stream().filter(asks::contains).toList();
    }
}

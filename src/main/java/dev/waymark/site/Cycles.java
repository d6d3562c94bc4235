package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds chains of one relation that come back to where they began. Iterative, each entry is entered once, so
 * neither long chains nor many paths cost anything. Each cycle found is told once, at its first entry by name.
 */
final class Cycles {

    private enum State { OPEN, DONE }

    private record Visit(EntryId id, Iterator<Reference> next) {
    }

    private final Catalog catalog;
    private final Relation relation;
    private final Diagnostics found;
    private final Map<EntryId, State> states = new HashMap<>();

    private Cycles(Catalog catalog, Relation relation, Diagnostics found) {
        this.catalog = catalog;
        this.relation = relation;
        this.found = found;
    }

    static void find(Catalog catalog, Diagnostics found) {
        Arrays.stream(Relation.values()).filter(Relation::isAcyclic)
                .forEach(relation -> new Cycles(catalog, relation, found).find());
    }

    private void find() {
        catalog.entries().stream().map(Entry::id).sorted()
                .filter(id -> !states.containsKey(id))
                .forEach(this::walk);
    }

    private void walk(EntryId start) {
        Deque<Visit> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (!visit.next().hasNext()) {
                states.put(visit.id(), State.DONE);
                path.removeLast();
                continue;
            }
            Reference reference = visit.next().next();
            State state = states.get(reference.target());
            if (state == State.OPEN) {
                tell(path, reference);
            } else if (state == null) {
                enter(reference.target(), path);
            }
        }
    }

    private void enter(EntryId id, Deque<Visit> path) {
        states.put(id, State.OPEN);
        path.addLast(new Visit(id, references(id).iterator()));
    }

    private List<Reference> references(EntryId id) {
        return catalog.find(id).map(Entry::common).stream()
                .flatMap(common -> common.references().stream())
                .filter(reference -> reference.relation() == relation && !reference.target().equals(id))
                .toList();
    }

    private void tell(Deque<Visit> path, Reference closing) {
        List<EntryId> cycle = path.stream().map(Visit::id)
                .dropWhile(id -> !id.equals(closing.target())).toList();
        String way = Stream.concat(cycle.stream(), Stream.of(closing.target())).map(EntryId::toString)
                .collect(Collectors.joining(" → "));
        found.add(Code.REFERENCE_CYCLE, closing.span(), "`" + relation.key() + "` goes round in a circle: " + way,
                "take one of these references out");
    }
}

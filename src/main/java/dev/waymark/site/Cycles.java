package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Circles;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of references that go round in a circle, where that makes no sense. */
final class Cycles {

    /** Relations that make a chain of one sort, and the field that people know it by. */
    private record Chain(String field, Set<Relation> relations) {
    }

    /** A region lies in a country as a country lies in a region. */
    private static final List<Chain> CHAINS = List.of(
            new Chain("requires", EnumSet.of(Relation.REQUIRES)),
            new Chain("part-of", EnumSet.of(Relation.PART_OF)),
            new Chain("supersedes", EnumSet.of(Relation.SUPERSEDES)),
            new Chain("via", EnumSet.of(Relation.QUOTED_VIA)),
            new Chain("within", EnumSet.of(Relation.WITHIN, Relation.REGION, Relation.COUNTRY)));
    private static final int MOST_NAMED = 60;

    private Cycles() {
    }

    static void find(Catalog catalog, Diagnostics found) {
        List<Entry> entries = catalog.entries();
        for (Chain chain : CHAINS) {
            Map<EntryId, List<Reference>> links = new TreeMap<>();
            entries.forEach(entry -> add(entry.id(), entry.common().references(), chain, links));
            catalog.fragments().forEach(fragment -> add(fragment.id(), fragment.references(), chain, links));
            Circles.find(links.keySet(), id -> links.getOrDefault(id, List.of()), Reference::target,
                    (way, closing) -> tell(chain, way, closing, found));
        }
    }

    private static void add(EntryId id, List<Reference> references, Chain chain,
            Map<EntryId, List<Reference>> links) {
        for (Reference reference : references) {
            if (chain.relations().contains(reference.relation()) && !reference.target().equals(id)) {
                links.computeIfAbsent(id, first -> new ArrayList<>(2)).add(reference);
            }
        }
    }

    private static void tell(Chain chain, List<EntryId> way, Reference closing, Diagnostics found) {
        found.add(Code.REFERENCE_CYCLE, closing.span(), "`" + chain.field()
                + "` goes round in a circle: " + shown(way), "take one of these references out");
    }

    /** All of it, but for the middle of one that nobody would read. */
    private static String shown(List<EntryId> way) {
        List<String> names = new ArrayList<>(way.stream().map(EntryId::toString).toList());
        if (names.size() > MOST_NAMED) {
            List<String> middle = names.subList(MOST_NAMED / 2, names.size() - MOST_NAMED / 2);
            int left = middle.size();
            middle.clear();
            names.add(MOST_NAMED / 2, "(" + left + " more)");
        }
        return names.stream().collect(Collectors.joining(" → "));
    }
}

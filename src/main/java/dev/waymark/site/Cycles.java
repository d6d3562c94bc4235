package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Circles;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<EntryId> ids = Stream.concat(catalog.entries().stream().map(Entry::id),
                catalog.fragments().stream().map(Fragment::id)).sorted().toList();
        for (Chain chain : CHAINS) {
            Circles.find(ids, id -> references(catalog, id, chain.relations()), Reference::target,
                    (way, closing) -> tell(chain, way, closing, found));
        }
    }

    private static List<Reference> references(Catalog catalog, EntryId id, Set<Relation> relations) {
        return catalog.find(id).map(entry -> entry.common().references())
                .or(() -> catalog.fragment(id).map(Fragment::references)).stream().flatMap(List::stream)
                .filter(reference -> relations.contains(reference.relation())
                        && !reference.target().equals(id))
                .toList();
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

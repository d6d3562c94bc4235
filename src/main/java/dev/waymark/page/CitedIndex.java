package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Salary;
import dev.waymark.markdown.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who cites a source, and which sections of it. */
final class CitedIndex {

    /** An entry that cites the source, with the sections in the order of its text; there may be none. */
    record Use(Entry entry, List<String> sections) {
    }

    private final Map<EntryId, List<Use>> uses = new HashMap<>();

    private CitedIndex() {
    }

    static CitedIndex of(Catalog catalog) {
        CitedIndex index = new CitedIndex();
        catalog.entries().forEach(index::add);
        return index;
    }

    /** By kind and then as lists show them. */
    List<Use> of(EntryId source) {
        return List.copyOf(uses.getOrDefault(source, List.of()));
    }

    private void add(Entry entry) {
        Map<EntryId, Set<String>> sections = new LinkedHashMap<>();
        citations(entry).forEach(citation -> {
            Set<String> named = sections.computeIfAbsent(citation.source(), source -> new LinkedHashSet<>());
            citation.section().ifPresent(named::add);
        });
        sections.forEach((source, named) -> uses.computeIfAbsent(source, unknown -> new ArrayList<>())
                .add(new Use(entry, List.copyOf(named))));
    }

    private static Stream<Citation> citations(Entry entry) {
        Stream<Citation> inTexts = Stream.concat(
                        Stream.of(entry.common().body()), entry.common().texts().stream())
                .flatMap(CitedIndex::citations);
        return Stream.of(inTexts, own(entry), entry.common().cites().stream()).flatMap(part -> part);
    }

    private static Stream<Citation> citations(Prose text) {
        return text.citations().stream().map(citation ->
                new Citation(new EntryId(Kind.SOURCE, citation.source()), citation.section()));
    }

    /** The citations in the fields of this kind alone. */
    private static Stream<Citation> own(Entry entry) {
        return switch (entry.kind()) {
            case ROADMAP -> ((Roadmap) entry).stages().stream().flatMap(stage -> Stream.concat(
                    stage.cites().stream(), stage.parts().stream().flatMap(part -> part.cites().stream())));
            case SALARY -> salary((Salary) entry);
            case CONFLICT -> ((Conflict) entry).sides().stream().flatMap(side -> side.cites().stream());
            default -> Stream.empty();
        };
    }

    private static Stream<Citation> salary(Salary set) {
        return Stream.concat(Stream.of(citation(set)),
                set.rows().stream().flatMap(row -> row.cites().stream()));
    }

    /** Where a salary set is taken from. */
    static Citation citation(Salary set) {
        return new Citation(set.source(), set.section());
    }

    /** Where a roadmap is taken from; empty for our own. */
    static Optional<Citation> citation(Roadmap roadmap) {
        return roadmap.source().map(source -> new Citation(source, Optional.empty()));
    }
}

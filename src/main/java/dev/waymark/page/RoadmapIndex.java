package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where all roadmaps together ask for what can be learnt. */
final class RoadmapIndex {

    /**
     * A step that asks for something.
     *
     * @param number of the step, from 1
     * @param part   the part of the step that names it; empty where the whole step is about it
     */
    record Place(Roadmap roadmap, int number, Optional<String> part) {

        Stage stage() {
            return roadmap.stages().get(number - 1);
        }
    }

    private final List<Roadmap> roadmaps;
    private final Map<EntryId, List<Place>> places = new HashMap<>();

    RoadmapIndex(Catalog catalog) {
        roadmaps = catalog.all(Kind.ROADMAP, Roadmap.class);
        roadmaps.forEach(this::collect);
    }

    private void collect(Roadmap roadmap) {
        for (int number = 1; number <= roadmap.stages().size(); number++) {
            Stage stage = roadmap.stages().get(number - 1);
            for (EntryId id : Set.copyOf(stage.asks())) {
                add(id, new Place(roadmap, number, Optional.empty()));
            }
            Set<EntryId> told = new TreeSet<>(stage.asks());
            for (Stage.Part part : stage.parts()) {
                for (EntryId id : part.items()) {
                    if (told.add(id)) {
                        add(id, new Place(roadmap, number, Optional.of(part.title())));
                    }
                }
            }
        }
    }

    private void add(EntryId id, Place place) {
        places.computeIfAbsent(id, unknown -> new ArrayList<>(2)).add(place);
    }

    /** As lists show them. */
    List<Roadmap> roadmaps() {
        return roadmaps;
    }

    /** All that a step asks for, sorted. */
    Set<EntryId> subjects() {
        return new TreeSet<>(places.keySet());
    }

    /** The steps that ask for something, one place for each, by roadmap and then by number. */
    List<Place> of(EntryId id) {
        return places.getOrDefault(id, List.of());
    }

    /**
     * Where a roadmap first makes it a step of its own, else where it first names it; empty if it never does.
     */
    static Optional<Place> chief(List<Place> places, Roadmap roadmap) {
        List<Place> here = places.stream()
                .filter(place -> place.roadmap().id().equals(roadmap.id())).toList();
        return here.stream().filter(place -> place.part().isEmpty()).findFirst()
                .or(() -> here.stream().findFirst());
    }
}

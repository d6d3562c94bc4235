package dev.waymark.page;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps of roadmaps that have to do with an entry. */
final class Steps {

    private static final int MOST_WITH = 6;

    private Steps() {
    }

    /** The steps that ask for something to learn, a line for each roadmap, with the way on from there. */
    static List<RoadmapSteps> askingFor(PageScope scope, EntryId id) {
        List<RoadmapIndex.Place> places = scope.roadmaps().of(id);
        return scope.roadmaps().roadmaps().stream()
                .flatMap(roadmap -> RoadmapIndex.chief(places, roadmap).stream()).map(chief -> {
                    List<RoadmapIndex.Place> here = places.stream()
                            .filter(place -> place.roadmap().id().equals(chief.roadmap().id())).toList();
                    RoadmapSteps line = lines(scope, here).get(0);
                    return new RoadmapSteps(line.title(), line.href(), line.steps(), with(scope, id, chief),
                            turn(scope, chief, -1), turn(scope, chief, 1));
                }).toList();
    }

    private static List<Link> with(PageScope scope, EntryId id, RoadmapIndex.Place place) {
        Stream<EntryId> others = place.part().isEmpty() ? place.stage().asks().stream()
                : place.stage().parts().stream().filter(part -> part.items().contains(id)).limit(1)
                        .flatMap(part -> part.items().stream());
        return scope.links(others.filter(other -> !other.equals(id)).distinct().limit(MOST_WITH).toList());
    }

    private static Optional<Link> turn(PageScope scope, RoadmapIndex.Place from, int distance) {
        int number = from.number() + distance;
        if (number < 1 || number > from.roadmap().stages().size()) {
            return Optional.empty();
        }
        RoadmapIndex.Place to = new RoadmapIndex.Place(from.roadmap(), number, Optional.empty());
        return Optional.of(new Link(number + ". " + to.stage().title(), href(scope, to)));
    }

    /** How many of the roadmaps ask for it, in words; empty where only one could. */
    static String share(PageScope scope, List<RoadmapSteps> asking) {
        int all = scope.roadmaps().roadmaps().size();
        return asking.isEmpty() || all < 2 ? "" : scope.words().text("roadmap.share")
                .replace("{n}", Integer.toString(asking.size())).replace("{all}", Integer.toString(all));
    }

    /** The steps of all other roadmaps that are about one of the subjects of a step. */
    static List<RoadmapSteps> elsewhere(PageScope scope, Roadmap here, Collection<EntryId> subjects) {
        return lines(scope, scope.roadmaps().roadmaps().stream()
                .filter(other -> !other.id().equals(here.id()))
                .flatMap(other -> places(scope, other, subjects).stream()).toList());
    }

    private static List<RoadmapIndex.Place> places(PageScope scope, Roadmap roadmap,
            Collection<EntryId> subjects) {
        List<RoadmapIndex.Place> about = new ArrayList<>();
        for (int number = 1; number <= roadmap.stages().size(); number++) {
            if (roadmap.stages().get(number - 1).asks().stream().anyMatch(subjects::contains)) {
                about.add(new RoadmapIndex.Place(roadmap, number, Optional.empty()));
            }
        }
        return !about.isEmpty() ? about : subjects.stream()
                .flatMap(id -> RoadmapIndex.chief(scope.roadmaps().of(id), roadmap).stream())
                .limit(1).toList();
    }

    private static List<RoadmapSteps> lines(PageScope scope, List<RoadmapIndex.Place> places) {
        Map<EntryId, List<RoadmapSteps.Step>> byRoadmap = new LinkedHashMap<>();
        for (RoadmapIndex.Place place : places) {
            byRoadmap.computeIfAbsent(place.roadmap().id(), roadmap -> new ArrayList<>())
                    .add(new RoadmapSteps.Step(place.number(), place.stage().title(), href(scope, place),
                            place.part().orElse("")));
        }
        return byRoadmap.entrySet().stream().flatMap(line -> scope.link(line.getKey()).stream()
                .map(roadmap -> new RoadmapSteps(roadmap.title(), roadmap.href(), line.getValue(), List.of(),
                        Optional.empty(), Optional.empty()))).toList();
    }

    static String href(PageScope scope, RoadmapIndex.Place place) {
        return scope.href(place.roadmap().id()) + "#" + place.stage().id();
    }

    /** The steps in which a project is built, a line for each roadmap. */
    static List<RoadmapSteps> building(PageScope scope, EntryId project) {
        List<RoadmapIndex.Place> places = new ArrayList<>();
        for (Entry entry : scope.pointing(project, Relation.PROJECT, Kind.ROADMAP)) {
            Roadmap roadmap = (Roadmap) entry;
            for (int number = 1; number <= roadmap.stages().size(); number++) {
                Stage stage = roadmap.stages().get(number - 1);
                if (stage.projects().contains(project)) {
                    places.add(new RoadmapIndex.Place(roadmap, number, Optional.empty()));
                }
            }
        }
        return lines(scope, places);
    }

    /** Where a backlink comes from: the step of a roadmap that it names, else the entry. */
    static String href(PageScope scope, Entry from, Backlinks.Link link) {
        String href = scope.href(from.id());
        if (!(from instanceof Roadmap roadmap) || link.detail().isEmpty()) {
            return href;
        }
        int number = Integer.parseInt(link.detail());
        return number > roadmap.stages().size() ? href : href + "#" + roadmap.stages().get(number - 1).id();
    }
}

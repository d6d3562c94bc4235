package dev.waymark.page;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the steps of roadmaps that have to do with an entry. */
final class Steps {

    private Steps() {
    }

    /** The steps that ask for something to learn, a line for each roadmap. */
    static List<RoadmapSteps> askingFor(PageScope scope, EntryId id) {
        List<Entry> roadmaps = Stream.of(Relation.ASKS, Relation.STEP)
                .flatMap(relation -> scope.pointing(id, relation, Kind.ROADMAP).stream())
                .distinct().sorted(Catalog.BY_ORDER).toList();
        return lines(scope, roadmaps, stage -> stage.asks().contains(id)
                || stage.parts().stream().anyMatch(part -> part.items().contains(id)));
    }

    /** The steps in which a project is built, a line for each roadmap. */
    static List<RoadmapSteps> building(PageScope scope, EntryId project) {
        return lines(scope, scope.pointing(project, Relation.PROJECT, Kind.ROADMAP),
                stage -> stage.projects().contains(project));
    }

    private static List<RoadmapSteps> lines(PageScope scope, List<Entry> roadmaps, Predicate<Stage> wanted) {
        return roadmaps.stream().map(roadmap -> line(scope, (Roadmap) roadmap, wanted)).toList();
    }

    private static RoadmapSteps line(PageScope scope, Roadmap roadmap, Predicate<Stage> wanted) {
        String href = scope.href(roadmap.id());
        List<RoadmapSteps.Step> steps = new ArrayList<>();
        for (int i = 0; i < roadmap.stages().size(); i++) {
            Stage stage = roadmap.stages().get(i);
            if (wanted.test(stage)) {
                steps.add(new RoadmapSteps.Step(i + 1, stage.title(), href + "#" + stage.id()));
            }
        }
        return new RoadmapSteps(roadmap.title(), href, steps);
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

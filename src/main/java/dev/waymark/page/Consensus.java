package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Roadmap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All roadmaps side by side: which of them ask for what, and where. */
final class Consensus {

    /**
     * Something that is asked for.
     *
     * @param places one for each roadmap, in their order; empty where a roadmap does not ask for it
     * @param count  how many do
     * @param steps  how many make it a step of its own
     * @param median how far along the way they put it
     * @param spread how far they are apart
     */
    record Subject(Entry entry, List<Optional<RoadmapIndex.Place>> places, int count, int steps,
            Share median, Share spread) {
    }

    /** In which order the subjects are shown. */
    enum Order {
        AGREEMENT(Comparator.comparingInt(Subject::count).thenComparingInt(Subject::steps).reversed()
                .thenComparing(Subject::median)),
        ORDER(Comparator.comparing(Subject::median)
                .thenComparing(Comparator.comparingInt(Subject::count).reversed())),
        DISAGREEMENT(Comparator.comparing(Subject::spread).reversed()
                .thenComparing(Comparator.comparingInt(Subject::count).reversed()));

        private final Comparator<Subject> comparator;

        Order(Comparator<Subject> first) {
            comparator = first.thenComparing(Subject::entry, Catalog.BY_ORDER);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Below the site's root. */
        String url(int page) {
            return Comparisons.ROADMAPS + (this == AGREEMENT ? "" : word() + "/")
                    + (page == 1 ? "" : "page/" + page + "/");
        }
    }

    private final List<Roadmap> roadmaps;
    private final List<Subject> subjects;

    Consensus(RoadmapIndex index, Catalog catalog) {
        roadmaps = index.roadmaps();
        subjects = index.subjects().stream().map(catalog::find).flatMap(Optional::stream)
                .map(entry -> subject(entry, index.of(entry.id()))).toList();
    }

    private Subject subject(Entry entry, List<RoadmapIndex.Place> places) {
        List<Optional<RoadmapIndex.Place>> chief = roadmaps.stream()
                .map(roadmap -> RoadmapIndex.chief(places, roadmap)).toList();
        List<Share> shares = chief.stream().flatMap(Optional::stream)
                .map(place -> Share.ofStep(place.number(), place.roadmap().stages().size())).toList();
        int steps = (int) chief.stream().flatMap(Optional::stream)
                .filter(place -> place.part().isEmpty()).count();
        return new Subject(entry, chief, shares.size(), steps, Share.median(shares), Share.spread(shares));
    }

    List<Roadmap> roadmaps() {
        return roadmaps;
    }

    /** What several roadmaps ask for. */
    List<Subject> shared(Order order) {
        return subjects.stream().filter(subject -> subject.count() > 1).sorted(order.comparator).toList();
    }

    /** What one roadmap alone asks for, by roadmap and then in its order. */
    List<Subject> single() {
        return subjects.stream().filter(subject -> subject.count() == 1)
                .sorted(Comparator.comparingInt(Consensus::column)
                        .thenComparing(Order.ORDER.comparator)).toList();
    }

    private static int column(Subject subject) {
        List<Optional<RoadmapIndex.Place>> places = subject.places();
        return places.indexOf(places.stream().filter(Optional::isPresent).findFirst().orElseThrow());
    }
}

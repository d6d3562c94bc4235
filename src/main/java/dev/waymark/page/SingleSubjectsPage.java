package dev.waymark.page;

import dev.waymark.catalog.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one roadmap alone asks for.
 *
 * @param orders   the other views of the comparison
 * @param roadmaps those that ask for something that no other does
 * @param count    subjects on all pages together
 * @param number   of this page, from 1
 */
public record SingleSubjectsPage(Frame page, List<Link> orders, List<Only> roadmaps,
        int count, int number, int pages, Optional<Link> previous, Optional<Link> next) implements View {

    /** A roadmap with its own subjects. */
    public record Only(String id, String title, String href, List<StageView.ItemLink> subjects) {
        public Only {
            subjects = List.copyOf(subjects);
        }
    }

    public SingleSubjectsPage {
        orders = List.copyOf(orders);
        roadmaps = List.copyOf(roadmaps);
    }

    static String url(int page) {
        return Comparisons.ROADMAPS + "single/" + (page == 1 ? "" : "page/" + page + "/");
    }

    static int pages(PageScope.Guide guide) {
        return Slice.pages(guide.consensus().single().size());
    }

    static SingleSubjectsPage of(PageScope scope, int number) {
        List<Consensus.Subject> subjects = scope.consensus().single();
        Slice slice = new Slice(subjects.size(), number);
        Frame frame = Frames.of(scope, scope.words().text("compare.single.title"),
                scope.words().text("compare.single.about"), List.of(ComparePage.trail(scope).get(0),
                        new Crumb(scope.words().text("compare.roadmaps.title"), Comparisons.ROADMAPS)),
                number == 1);
        return new SingleSubjectsPage(frame, RoadmapComparisonPage.orders(scope, "single"),
                byRoadmap(scope, slice.of(subjects, 0)), subjects.size(), number, slice.pages(),
                slice.previous(scope, SingleSubjectsPage::url), slice.next(scope, SingleSubjectsPage::url));
    }

    private static List<Only> byRoadmap(PageScope scope, List<Consensus.Subject> subjects) {
        List<Only> all = new ArrayList<>();
        for (int column = 0; column < scope.consensus().roadmaps().size(); column++) {
            int at = column;
            List<StageView.ItemLink> own = subjects.stream()
                    .filter(subject -> subject.places().get(at).isPresent())
                    .map(subject -> new StageView.ItemLink(subject.entry().id().toString(),
                            PageScope.title(subject.entry()), scope.href(subject.entry().id()))).toList();
            if (!own.isEmpty()) {
                Roadmap roadmap = scope.consensus().roadmaps().get(column);
                all.add(new Only("_r" + (column + 1), roadmap.title(), scope.href(roadmap.id()), own));
            }
        }
        return all;
    }

    @Override
    public String template() {
        return "compare-single";
    }
}

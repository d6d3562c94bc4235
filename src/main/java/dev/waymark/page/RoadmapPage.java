package dev.waymark.page;

import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Heading;
import dev.waymark.markdown.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A roadmap: whom it is for, who says so, and its steps.
 *
 * @param source   the document it is taken from; empty for our own
 * @param marks    to that document among the references
 * @param duration with who says so; may be empty
 * @param audience may be empty
 * @param closing  what the text says beyond its steps, to be read after them
 */
public record RoadmapPage(Frame page, Article article, Optional<Link> role, Optional<Link> source,
        List<Link> marks, String duration, String audience, List<StageView> stages, Optional<Markup> map, List<Chapter> closing)
        implements View {

    /** A section of the text with its heading. */
    public record Chapter(String id, String title, Markup text) {
    }

    /**
     * A step.
     *
     * @param id       its anchor
     * @param number   from 1
     * @param requires links to steps of the same page
     * @param text     the section of the roadmap's text that belongs to it
     */
    public record StageView(String id, int number, String title, boolean optional, List<Link> asks,
            List<PartView> parts, List<Link> requires, List<Card> projects, Markup note, List<Link> marks,
            Markup text) {
        public StageView {
            asks = List.copyOf(asks);
            parts = List.copyOf(parts);
            requires = List.copyOf(requires);
            projects = List.copyOf(projects);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A group of things to learn.
     *
     * @param pick how many of the items are needed: {@code all}, {@code one} or {@code any}; empty where
     *             there is but one item
     */
    public record PartView(String title, String pick, boolean optional, List<Link> items, Markup note,
            List<Link> marks) {
        public PartView {
            items = List.copyOf(items);
            marks = List.copyOf(marks);
        }
    }

    public RoadmapPage {
        marks = List.copyOf(marks);
        stages = List.copyOf(stages);
        closing = List.copyOf(closing);
    }

    static RoadmapPage of(PageScope scope, Roadmap roadmap) {
        List<Link> marks = scope.marks(CitedIndex.citation(roadmap).stream().toList());
        Prose text = roadmap.common().body();
        Set<String> steps = roadmap.stages().stream().map(Stage::id).collect(Collectors.toSet());
        List<Heading> others = text.headings().stream()
                .filter(heading -> heading.level() == 2 && !steps.contains(heading.id())).toList();
        Set<String> later = Stream.concat(steps.stream(), others.stream().map(Heading::id))
                .collect(Collectors.toSet());
        Markup opening = scope.renderWithout(text, later);
        List<StageView> stages = stages(scope, roadmap);
        List<Chapter> closing = others.stream().map(heading -> new Chapter(
                heading.id(), heading.text(), scope.renderSection(text, heading.id()))).toList();
        Article article = Articles.of(scope, roadmap, opening);
        Toc toc = new Toc(scope);
        stages.forEach(stage -> toc.item(stage.id(), stage.number() + ". " + stage.title()));
        closing.forEach(chapter -> toc.item(chapter.id(), chapter.title()));
        return new RoadmapPage(Frames.of(scope, roadmap, toc.foot(article)), article,
                scope.link(roadmap.role()), scope.link(roadmap.source()), marks,
                Efforts.text(scope, roadmap.duration()),
                roadmap.audience().map(audience -> scope.word("roadmap.audience", audience)).orElse(""),
                stages, RoadmapDrawing.of(scope, roadmap), closing);
    }

    private static List<StageView> stages(PageScope scope, Roadmap roadmap) {
        Map<String, Link> steps = new HashMap<>();
        for (int i = 0; i < roadmap.stages().size(); i++) {
            Stage stage = roadmap.stages().get(i);
            steps.put(stage.id(), new Link(i + 1 + ". " + stage.title(), "#" + stage.id()));
        }
        List<StageView> views = new ArrayList<>();
        for (Stage stage : roadmap.stages()) {
            views.add(new StageView(stage.id(), views.size() + 1, stage.title(), stage.optional(),
                    scope.links(stage.asks()), stage.parts().stream().map(part -> part(scope, part)).toList(),
                    stage.requires().stream().map(steps::get)
                            .flatMap(step -> Optional.ofNullable(step).stream())
                            .toList(),
                    scope.cards(stage.projects()), scope.render(stage.note()), scope.marks(stage.cites()),
                    scope.renderSection(roadmap.common().body(), stage.id())));
        }
        return views;
    }

    private static PartView part(PageScope scope, Stage.Part part) {
        boolean isChoice = part.items().size() > 1 || part.pick() == Stage.Pick.ANY;
        return new PartView(part.title(), isChoice ? part.pick().word() : "", part.optional(),
                scope.links(part.items()), scope.render(part.note()), scope.marks(part.cites()));
    }

    @Override
    public String template() {
        return "roadmap";
    }
}

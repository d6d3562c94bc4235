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
 * @param map      its steps as a drawing
 * @param projects how many there are to build in it
 * @param closing  what the text says beyond its steps, to be read after them
 */
public record RoadmapPage(Frame page, Article article, Optional<Link> role, Optional<Link> source,
        List<Link> marks, String duration, String audience, List<StageView> stages, Optional<Markup> map,
        int projects, List<Chapter> closing)
        implements View {

    /** A section of the text with its heading. */
    public record Chapter(String id, String title, Markup text) {
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
        Optional<Markup> map = RoadmapDrawing.of(scope, roadmap);
        List<StageView> stages = StageViews.of(scope, roadmap);
        List<Chapter> closing = others.stream().map(heading -> new Chapter(
                heading.id(), heading.text(), scope.renderSection(text, heading.id()))).toList();
        Article article = Articles.of(scope, roadmap, opening);
        // The steps stand at a glance above it.
        Toc toc = new Toc(scope).section("roadmap.map", map.isPresent()).section("roadmap.steps", stages);
        closing.forEach(chapter -> toc.item(chapter.id(), chapter.title()));
        return new RoadmapPage(Frames.of(scope, roadmap, toc.foot(article)), article,
                scope.link(roadmap.role()), scope.link(roadmap.source()), marks,
                Efforts.text(scope, roadmap.duration()),
                roadmap.audience().map(audience -> scope.word("roadmap.audience", audience)).orElse(""),
                stages, map, projects(roadmap), closing);
    }

    private static int projects(Roadmap roadmap) {
        return (int) roadmap.stages().stream().flatMap(stage -> stage.projects().stream()).distinct().count();
    }

    @Override
    public String template() {
        return "roadmap";
    }
}

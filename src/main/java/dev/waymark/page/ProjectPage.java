package dev.waymark.page;

import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Project;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.List;

/**
 * Something to build.
 *
 * @param difficulty in words, as the editors judge it
 * @param steps      the steps of roadmaps in which it is built
 */
public record ProjectPage(Frame page, Article article, String difficulty, List<Card> needs,
        List<Card> proves, List<RoadmapSteps> steps) implements View {

    public ProjectPage {
        needs = List.copyOf(needs);
        proves = List.copyOf(proves);
        steps = List.copyOf(steps);
    }

    static ProjectPage of(PageScope scope, Project project) {
        Markup body = scope.render(project.common().body());
        List<Card> needs = scope.cards(project.needs());
        List<Card> proves = scope.cards(project.proves());
        List<RoadmapSteps> steps = Steps.building(scope, project.id());
        Article article = Articles.of(scope, project, body,
                new Articles.Shown(Relation.PROJECT, Kind.ROADMAP));
        List<TocItem> toc = new Toc(scope).prose(project.common().body().headings())
                .section("project.needs", needs).section("project.proves", proves)
                .section("project.steps", steps).foot(article);
        return new ProjectPage(Frames.of(scope, project, toc), article,
                scope.word("project.difficulty", project.difficulty()), needs, proves, steps);
    }

    @Override
    public String template() {
        return "project";
    }
}

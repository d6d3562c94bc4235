package dev.waymark.page;

import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Skill;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A skill: what to know first, what it opens, which roadmaps ask for it.
 *
 * @param effort    with who says so; may be empty
 * @param below     what the requirements require themselves, and so on down
 * @param helps     what it makes easier
 * @param outcomes  what one can do once it is learnt
 * @param share     how many of the roadmaps ask for it; may be empty
 * @param sideBySide where all roadmaps are compared
 * @param steps     the steps of roadmaps that ask for it
 * @param resources to learn it from
 */
public record SkillPage(Frame page, Article article, Optional<Link> category, String effort,
        List<RequirementLine> requires, List<Link> below, List<Link> helps, List<Card> technologies,
        List<OutcomeView> outcomes, List<QuestionView> questions, String share,
        Optional<Link> sideBySide, List<RoadmapSteps> steps, List<Card> projects,
        List<Card> resources) implements View {

    public SkillPage {
        requires = List.copyOf(requires);
        below = List.copyOf(below);
        helps = List.copyOf(helps);
        technologies = List.copyOf(technologies);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
    }

    static SkillPage of(PageScope scope, Skill skill) {
        Markup body = scope.render(skill.common().body());
        List<OutcomeView> outcomes = OutcomeView.of(scope, skill.outcomes());
        List<QuestionView> questions = QuestionView.of(scope, skill.questions(), skill);
        List<RoadmapSteps> steps = Steps.askingFor(scope, skill.id());
        List<Card> technologies = scope.cards(skill.technologies());
        List<Card> projects = scope.cardsOf(scope.pointing(skill.id(), Relation.PROVES, Kind.PROJECT));
        List<Card> resources = scope.cardsOf(scope.pointing(skill.id(), Relation.ABOUT, Kind.RESOURCE));
        Article article = Articles.of(scope, skill, body, new Articles.Shown(Relation.ASKS, Kind.ROADMAP),
                new Articles.Shown(Relation.STEP, Kind.ROADMAP),
                new Articles.Shown(Relation.PROVES, Kind.PROJECT),
                new Articles.Shown(Relation.ABOUT, Kind.RESOURCE));
        List<TocItem> toc = new Toc(scope).prose(skill.common().body().headings())
                .section("learn.outcomes", outcomes).section("learn.questions", questions)
                .section("skill.technologies", technologies).section("learn.steps", steps)
                .section("learn.projects", projects).section("learn.resources", resources).foot(article);
        return new SkillPage(Frames.of(scope, skill, toc), article, scope.group(skill),
                Efforts.text(scope, skill.effort()), RequirementLine.of(scope, skill.requires()),
                Foundations.below(scope, skill.id(), skill.requires()),
                scope.links(skill.helps()), technologies, outcomes, questions,
                Steps.share(scope, steps), Comparisons.of(scope, Kind.ROADMAP), steps, projects, resources);
    }

    @Override
    public String template() {
        return "skill";
    }
}

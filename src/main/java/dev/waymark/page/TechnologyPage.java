package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Technology;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A technology: what it is, what it is used for, what could stand in its place.
 *
 * @param types        its types in words; the first is the group it stands in
 * @param effort       with who says so; may be empty
 * @param website      may be empty
 * @param alternatives those it names and those that name it
 * @param share        how many of the roadmaps ask for it; may be empty
 * @param sideBySide   where all roadmaps are compared
 * @param uses         skills that it is used for
 * @param companions   technologies used with this language
 * @param employers    firms known to use or make it
 */
public record TechnologyPage(Frame page, Article article, List<String> types, Optional<Link> language,
        String effort, String website, List<RequirementLine> requires, List<Link> below, List<Link> helps,
        List<Card> alternatives, List<Card> uses, List<Link> companions, List<Link> employers,
        List<OutcomeView> outcomes, List<QuestionView> questions, String share,
        Optional<Link> sideBySide, List<RoadmapSteps> steps, List<Card> projects, List<Card> resources)
        implements View {

    public TechnologyPage {
        types = List.copyOf(types);
        requires = List.copyOf(requires);
        below = List.copyOf(below);
        helps = List.copyOf(helps);
        alternatives = List.copyOf(alternatives);
        uses = List.copyOf(uses);
        companions = List.copyOf(companions);
        employers = List.copyOf(employers);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
    }

    static TechnologyPage of(PageScope scope, Technology technology) {
        EntryId id = technology.id();
        Markup body = scope.render(technology.common().body());
        List<OutcomeView> outcomes = OutcomeView.of(scope, technology.outcomes());
        List<QuestionView> questions = QuestionView.of(scope, technology.questions(), technology);
        List<Card> uses = scope.cardsOf(scope.pointing(id, Relation.TECHNOLOGY, Kind.SKILL));
        List<Card> alternatives = scope.cardsOf(alternatives(scope, technology));
        List<RoadmapSteps> steps = Steps.askingFor(scope, id);
        List<Card> projects = scope.cardsOf(scope.pointing(id, Relation.PROVES, Kind.PROJECT));
        List<Card> resources = scope.cardsOf(scope.pointing(id, Relation.ABOUT, Kind.RESOURCE));
        Article article = Articles.of(scope, technology, body,
                new Articles.Shown(Relation.ASKS, Kind.ROADMAP),
                new Articles.Shown(Relation.STEP, Kind.ROADMAP),
                new Articles.Shown(Relation.PROVES, Kind.PROJECT),
                new Articles.Shown(Relation.ABOUT, Kind.RESOURCE),
                new Articles.Shown(Relation.TECHNOLOGY, Kind.SKILL),
                new Articles.Shown(Relation.TECHNOLOGY, Kind.EMPLOYER),
                new Articles.Shown(Relation.LANGUAGE, Kind.TECHNOLOGY),
                new Articles.Shown(Relation.ALTERNATIVE, Kind.TECHNOLOGY));
        List<TocItem> toc = new Toc(scope).prose(technology.common().body().headings())
                .section("learn.outcomes", outcomes).section("learn.questions", questions)
                .section("technology.uses", uses).section("technology.alternatives", alternatives)
                .section("learn.steps", steps).section("learn.projects", projects)
                .section("learn.resources", resources).foot(article);
        return new TechnologyPage(Frames.of(scope, technology, toc), article,
                technology.types().stream().map(type -> scope.word("technology.type", type)).toList(),
                scope.link(technology.language()), Efforts.text(scope, technology.effort()),
                technology.website().orElse(""), RequirementLine.of(scope, technology.requires()),
                Foundations.below(scope, technology.id(), technology.requires()),
                scope.links(technology.helps()), alternatives, uses,
                scope.linksTo(scope.pointing(id, Relation.LANGUAGE, Kind.TECHNOLOGY)),
                scope.linksTo(scope.pointing(id, Relation.TECHNOLOGY, Kind.EMPLOYER)), outcomes, questions,
                Steps.share(scope, steps), Comparisons.of(scope, Kind.ROADMAP), steps, projects, resources);
    }

    private static List<Entry> alternatives(PageScope scope, Technology technology) {
        return Stream.concat(scope.entries(technology.alternatives()).stream(),
                        scope.pointing(technology.id(), Relation.ALTERNATIVE, Kind.TECHNOLOGY).stream())
                .distinct().toList();
    }

    @Override
    public String template() {
        return "technology";
    }
}

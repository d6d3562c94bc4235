package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Stage;
import dev.waymark.catalog.Technology;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the steps of a roadmap's page. */
final class StageViews {

    private final PageScope scope;
    private final Roadmap roadmap;
    /** By id of the step. */
    private final Map<String, Link> links = new HashMap<>();

    private StageViews(PageScope scope, Roadmap roadmap) {
        this.scope = scope;
        this.roadmap = roadmap;
        for (int i = 0; i < roadmap.stages().size(); i++) {
            Stage stage = roadmap.stages().get(i);
            links.put(stage.id(), new Link(i + 1 + ". " + stage.title(), "#" + stage.id()));
        }
    }

    static List<StageView> of(PageScope scope, Roadmap roadmap) {
        StageViews views = new StageViews(scope, roadmap);
        List<StageView> all = new ArrayList<>();
        for (int place = 0; place < roadmap.stages().size(); place++) {
            all.add(views.view(place));
        }
        return all;
    }

    private StageView view(int place) {
        Stage stage = roadmap.stages().get(place);
        Markup text = scope.renderSection(roadmap.common().body(), stage.id());
        List<Entry> subjects = scope.entries(stage.asks());
        return new StageView(stage.id(), place + 1, stage.title(), stage.optional(),
                subjects.stream().map(PageScope::title).collect(Collectors.joining(", ")),
                items(stage.asks()),
                stage.parts().stream().map(this::part).toList(),
                stage.requires().stream().map(links::get)
                        .flatMap(step -> Optional.ofNullable(step).stream()).toList(),
                text, scope.render(stage.note()),
                subjects.stream()
                        .flatMap(subject -> outcomes(subject).stream().map(one -> scope.render(subject, one)))
                        .toList(),
                subjects.stream()
                        .flatMap(subject -> QuestionView.of(scope, questions(subject), subject).stream())
                        .toList(),
                scope.cards(stage.projects()), resources(subjects),
                Steps.elsewhere(scope, roadmap, stage.asks()),
                scope.marks(stage.cites()), neighbour(place - 1), neighbour(place + 1));
    }

    private StageView.PartView part(Stage.Part part) {
        return new StageView.PartView(part.title(), Needs.text(scope, part), items(part.items()),
                scope.render(part.note()), scope.marks(part.cites()));
    }

    private List<StageView.ItemLink> items(List<EntryId> ids) {
        return scope.entries(ids).stream().map(entry -> new StageView.ItemLink(
                entry.id().toString(), PageScope.title(entry), scope.href(entry.id()))).toList();
    }

    private List<Link> resources(List<Entry> subjects) {
        return scope.linksTo(subjects.stream()
                .flatMap(subject -> scope.pointing(subject.id(), Relation.ABOUT, Kind.RESOURCE).stream())
                .distinct().toList());
    }

    private Optional<Link> neighbour(int place) {
        return place < 0 || place >= roadmap.stages().size() ? Optional.empty()
                : Optional.of(links.get(roadmap.stages().get(place).id()));
    }

    private static List<Prose> outcomes(Entry subject) {
        return subject instanceof Skill skill ? skill.outcomes()
                : subject instanceof Technology technology ? technology.outcomes() : List.of();
    }

    private static List<Question> questions(Entry subject) {
        return subject instanceof Skill skill ? skill.questions()
                : subject instanceof Technology technology ? technology.questions() : List.of();
    }
}

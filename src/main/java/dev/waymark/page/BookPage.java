package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Stage;
import dev.waymark.catalog.Technology;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A roadmap as one book, to be printed or read in one go: every step with every text that it leads to.
 *
 * @param references what the whole book cites
 */
public record BookPage(Frame page, Link roadmap, String summary, List<Step> steps,
        List<Article.CitedSource> references) implements View {

    static final String FOLDER = "book/";
    /** Chapters with their texts; the book of a larger roadmap would be too large for a browser. */
    private static final int CHAPTERS = 300;

    /**
     * A step.
     *
     * @param known what it asks for that has its chapter in an earlier step
     */
    public record Step(String id, int number, String title, boolean optional, Markup text, Markup note,
            List<Chapter> chapters, List<Link> known) {
        public Step {
            chapters = List.copyOf(chapters);
            known = List.copyOf(known);
        }
    }

    /**
     * Something to learn.
     *
     * @param number  within the step, from 1
     * @param address of its own page
     */
    public record Chapter(String id, int number, String title, String summary, String address, Markup text,
            List<Markup> outcomes, List<Asked> questions) {
        public Chapter {
            outcomes = List.copyOf(outcomes);
            questions = List.copyOf(questions);
        }
    }

    /** A question with its answer. */
    public record Asked(String ask, Markup answer) {
    }

    public BookPage {
        steps = List.copyOf(steps);
        references = List.copyOf(references);
    }

    /** Where the book of a roadmap lies. */
    static String url(EntryId roadmap) {
        return Routes.of(roadmap) + FOLDER;
    }

    static BookPage of(PageScope scope, Roadmap roadmap) {
        Map<EntryId, Entry> learnt = new LinkedHashMap<>();
        roadmap.stages().stream().flatMap(BookPage::items)
                .forEach(id -> scope.catalog().find(id).ifPresent(entry -> learnt.put(id, entry)));
        learnt.keySet().retainAll(learnt.keySet().stream().limit(CHAPTERS).toList());
        Map<String, String> chapters = new LinkedHashMap<>();
        learnt.keySet().forEach(id -> chapters.put(scope.href(id), anchor(id)));
        List<Step> steps = new ArrayList<>();
        Set<EntryId> told = new LinkedHashSet<>();
        for (Stage stage : roadmap.stages()) {
            steps.add(step(scope, roadmap, stage, steps.size() + 1, learnt, chapters, told));
        }
        String title = scope.words().text("book.of").replace("{title}", PageScope.title(roadmap));
        Frame frame = Frames.of(scope, title, roadmap.summary(), List.of(
                new Crumb(scope.words().text("kinds.roadmap"), Routes.index(roadmap.kind(), 1)),
                new Crumb(PageScope.title(roadmap), Routes.of(roadmap.id()))), false);
        return new BookPage(frame, scope.link(roadmap), roadmap.summary(), steps,
                scope.citations().list(scope));
    }

    private static Stream<EntryId> items(Stage stage) {
        return Stream.concat(stage.asks().stream(),
                stage.parts().stream().flatMap(part -> part.items().stream()));
    }

    private static String anchor(EntryId id) {
        return "_" + id.kind().word() + "-" + id.slug();
    }

    private static Step step(PageScope scope, Roadmap roadmap, Stage stage, int number,
            Map<EntryId, Entry> learnt, Map<String, String> chapters, Set<EntryId> told) {
        String id = "_" + number;
        BookText ofStep = new BookText(id + "-", 0, chapters);
        List<Chapter> own = new ArrayList<>();
        List<Link> known = new ArrayList<>();
        items(stage).distinct().forEach(item -> {
            if (learnt.containsKey(item) && told.add(item)) {
                own.add(chapter(scope, learnt.get(item), own.size() + 1, chapters));
            } else {
                scope.link(item).ifPresent(link -> known.add(
                        learnt.containsKey(item) ? new Link(link.title(), "#" + anchor(item)) : link));
            }
        });
        return new Step(id, number, stage.title(), stage.optional(),
                ofStep.of(scope.renderSection(roadmap.common().body(), stage.id())),
                ofStep.of(scope.render(stage.note())), own, known);
    }

    private static Chapter chapter(PageScope scope, Entry entry, int number, Map<String, String> chapters) {
        String id = anchor(entry.id());
        BookText text = new BookText(id + "-", 2, chapters);
        return new Chapter(id, number, PageScope.title(entry), entry.summary(),
                scope.site().settings().baseUrl() + Routes.of(entry.id()),
                text.of(scope.render(entry, entry.common().body())),
                outcomes(entry).stream().map(outcome -> text.of(scope.render(entry, outcome))).toList(),
                questions(entry).stream().map(question -> new Asked(question.ask(),
                        text.of(scope.render(entry, question.answer())))).toList());
    }

    private static Collection<Prose> outcomes(Entry entry) {
        return entry instanceof Skill skill ? skill.outcomes()
                : entry instanceof Technology technology ? technology.outcomes() : List.of();
    }

    private static Collection<Question> questions(Entry entry) {
        return entry instanceof Skill skill ? skill.questions()
                : entry instanceof Technology technology ? technology.questions() : List.of();
    }

    @Override
    public String template() {
        return "book";
    }
}

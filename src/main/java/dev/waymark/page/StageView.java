package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A step of a roadmap.
 *
 * @param id        its anchor
 * @param number    from 1
 * @param about     its subjects in a few words; may be empty
 * @param requires  links to steps of the same page
 * @param text      the section of the roadmap's text that belongs to it
 * @param outcomes  what one can do who has learnt its subjects
 * @param questions about them
 * @param resources to learn them from
 * @param elsewhere steps of other roadmaps about the same
 * @param previous  the step before it
 * @param next      the step after it
 */
public record StageView(String id, int number, String title, boolean optional, String about,
        List<ItemLink> asks, List<PartView> parts, List<Link> requires, Markup text, Markup note,
        List<Markup> outcomes, List<QuestionView> questions, List<Card> projects, List<Link> resources,
        List<RoadmapSteps> elsewhere, List<Link> marks, Optional<Link> previous, Optional<Link> next) {

    /** A link to something to learn, with its {@code kind/id}, by which scripts know it. */
    public record ItemLink(String id, String title, String href) {
    }

    /**
     * A group of things to learn.
     *
     * @param need how much of it is needed, in words
     */
    public record PartView(String title, String need, List<ItemLink> items, Markup note, List<Link> marks) {
        public PartView {
            items = List.copyOf(items);
            marks = List.copyOf(marks);
        }
    }

    public StageView {
        asks = List.copyOf(asks);
        parts = List.copyOf(parts);
        requires = List.copyOf(requires);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        projects = List.copyOf(projects);
        resources = List.copyOf(resources);
        elsewhere = List.copyOf(elsewhere);
        marks = List.copyOf(marks);
    }
}

package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;

/**
 * A step of a roadmap. Its long text is the section of the roadmap's body whose heading has its id.
 *
 * @param asks     what the step is about
 * @param requires ids of stages of the same roadmap
 */
public record Stage(
        String id,
        String title,
        List<EntryId> asks,
        List<Part> parts,
        boolean optional,
        List<String> requires,
        List<EntryId> projects,
        Prose note,
        List<Citation> cites) {

    /** A group of things to learn in a step. */
    public record Part(
            String title, Pick pick, boolean optional, List<EntryId> items, Prose note,
            List<Citation> cites) {

        public Part {
            Objects.requireNonNull(title);
            Objects.requireNonNull(pick);
            items = List.copyOf(items);
            Objects.requireNonNull(note);
            cites = List.copyOf(cites);
        }
    }

    /** How many of the items of a part are needed. */
    public enum Pick implements FixedWord {
        ALL, ONE, ANY
    }

    public Stage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        asks = List.copyOf(asks);
        parts = List.copyOf(parts);
        requires = List.copyOf(requires);
        projects = List.copyOf(projects);
        Objects.requireNonNull(note);
        cites = List.copyOf(cites);
    }
}

package dev.waymark.page;

import java.util.List;

/**
 * A disagreement of sources, told where a reader meets it.
 *
 * @param difference how far apart the figures are; may be empty
 */
public record ConflictNote(String title, String href, String type, List<Statement> sides, String difference) {

    public ConflictNote {
        sides = List.copyOf(sides);
    }

    /** What a source says; the context may be empty, such as place and year of a figure. */
    public record Statement(String text, String context, List<Link> sources) {
        public Statement {
            sources = List.copyOf(sources);
        }
    }
}

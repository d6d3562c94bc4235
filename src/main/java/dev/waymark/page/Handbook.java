package dev.waymark.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The handbook of the generator, as a site may hold it: chapters in parts, not yet read. */
public record Handbook(List<Part> parts) {

    /** The handbook of a site that has none. */
    public static final Handbook NONE = new Handbook(List.of());

    static final String ROOT = "handbook/";

    /**
     * Chapters that stand together.
     *
     * @param id names the part on the first page
     */
    public record Part(String id, String label, List<Chapter> chapters) {
        public Part {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * A page of the handbook.
     *
     * @param path    below the handbook, without slashes around it; empty for the first page
     * @param summary one sentence
     * @param text    gives its Markdown, without the title; called when the page is made
     */
    public record Chapter(String path, String title, String summary, Supplier<String> text) {
        public Chapter {
            Objects.requireNonNull(path);
            Objects.requireNonNull(title);
            Objects.requireNonNull(summary);
            Objects.requireNonNull(text);
        }

        String url() {
            return path.isEmpty() ? ROOT : ROOT + path + "/";
        }
    }

    public Handbook {
        parts = List.copyOf(parts);
    }

    Stream<Chapter> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream());
    }

    Optional<Chapter> chapter(String path) {
        return chapters().filter(chapter -> chapter.path().equals(path)).findFirst();
    }

    Part partOf(Chapter chapter) {
        return parts.stream().filter(part -> part.chapters().contains(chapter)).findFirst().orElseThrow();
    }
}

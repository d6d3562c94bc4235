package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * What the page of every entry shows, whatever its kind.
 *
 * @param id         {@code kind/id}
 * @param kind       the word of the kind
 * @param body       the text; may be empty
 * @param minutes    reading time, at least 1; 0 where there is nothing to read
 * @param reviewed   a date as given; may be empty
 * @param edit       where to change the file; may be empty
 * @param previous   the entry before it in its group
 * @param next       the entry after it in its group
 * @param conflicts  disagreements of sources about it
 * @param facts      statements of sources about it
 * @param backlinks  what points at it, by relation
 * @param references what the page cites, in the order of their numbers
 */
public record Article(
        String id,
        String kind,
        String title,
        String summary,
        List<String> aliases,
        List<Link> tags,
        Optional<Picture> image,
        Markup body,
        int minutes,
        String reviewed,
        String edit,
        Optional<Link> partOf,
        Optional<Link> previous,
        Optional<Link> next,
        List<ConflictNote> conflicts,
        List<FactNote> facts,
        List<BacklinkGroup> backlinks,
        List<CitedSource> references) {

    /** A picture and what it shows. */
    public record Picture(String src, String alt) {
    }

    /** What points here by one relation. */
    public record BacklinkGroup(String relation, String kind, List<Backlink> links) {
        public BacklinkGroup {
            links = List.copyOf(links);
        }
    }

    /** Something that points here; the step is a number where a step of a roadmap does, else empty. */
    public record Backlink(String title, String href, String step) {
    }

    /**
     * A line of the list at the foot of the page.
     *
     * @param number    as in the marks in the text, from 1
     * @param id        that the marks lead to
     * @param section   of the source, as printed there; may be empty
     * @param publisher may be empty
     * @param via       the source that quotes it, where we did not read it itself
     */
    public record CitedSource(
            int number, String id, String title, String href, String section, String publisher,
            Optional<Link> via) {
    }

    public Article {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        conflicts = List.copyOf(conflicts);
        facts = List.copyOf(facts);
        backlinks = List.copyOf(backlinks);
        references = List.copyOf(references);
    }
}

package dev.waymark.catalog;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.OutsideLink;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every entry has.
 *
 * @param path       of its file below the content folder, with {@code /}
 * @param group      sub-folders between the kind's folder and the file, with {@code /}; may be empty
 * @param summary    one plain sentence; empty where the kind does not ask for one and none is given
 * @param review     the last one
 * @param cites      who says what the entry says
 * @param body       its Markdown
 * @param references all declared references, in the order of the file
 * @param addresses  on other sites that fields name
 */
public record Common(
        EntryId id,
        SourceFile file,
        String path,
        String group,
        String title,
        String summary,
        List<String> aliases,
        List<EntryId> formerly,
        List<String> tags,
        boolean draft,
        Optional<Review> review,
        List<Citation> cites,
        OptionalInt order,
        Optional<EntryId> partOf,
        Optional<Picture> image,
        Prose body,
        List<Prose> texts,
        List<Reference> references,
        List<OutsideLink> addresses) {

    public Common {
        Objects.requireNonNull(id);
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(group);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        aliases = List.copyOf(aliases);
        formerly = List.copyOf(formerly);
        tags = List.copyOf(tags);
        cites = List.copyOf(cites);
        Objects.requireNonNull(body);
        texts = List.copyOf(texts);
        references = List.copyOf(references);
        addresses = List.copyOf(addresses);
    }

    /** When somebody last checked the entry. */
    public Optional<PartialDate> reviewed() {
        return review.map(Review::date);
    }
}

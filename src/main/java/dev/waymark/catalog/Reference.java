package dev.waymark.catalog;

import dev.waymark.diagnostic.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A declared reference: a field of an entry names another.
 *
 * @param row    the row of a salary set, for references such as {@code salary/india#base}
 * @param detail what is worth telling with it, such as the number of the step; may be empty
 * @param span   the reference as written
 */
public record Reference(Relation relation, EntryId target, Optional<String> row, String detail, Span span) {

    public Reference {
        Objects.requireNonNull(relation);
        Objects.requireNonNull(target);
        Objects.requireNonNull(row);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(span);
    }
}

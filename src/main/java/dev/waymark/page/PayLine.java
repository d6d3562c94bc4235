package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of pay. Texts are empty where there is nothing to say.
 *
 * @param id        of the row in its own set
 * @param place     empty where the source does not state it
 * @param title     the source's own word for the row
 * @param component key of the part of the pay: {@code base}, {@code additional-cash}, {@code total}
 * @param amount    with its currency
 * @param range     with its currency
 * @param period    key of what it is paid for: {@code year}, {@code month}, {@code hour}
 * @param also      the same pay in other currencies, as the source gives it
 * @param asGiven   the source's spelling
 * @param marks     to the references of the page
 * @param disputes  conflicts that name the row
 */
public record PayLine(
        String id,
        Optional<Link> place,
        Optional<Link> level,
        String title,
        String years,
        String component,
        String amount,
        String range,
        String period,
        List<String> also,
        String asGiven,
        Markup note,
        List<Link> marks,
        List<Link> disputes) {

    public PayLine {
        also = List.copyOf(also);
        marks = List.copyOf(marks);
        disputes = List.copyOf(disputes);
    }
}

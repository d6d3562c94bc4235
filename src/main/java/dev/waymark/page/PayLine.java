package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of pay. Texts are empty where there is nothing to say.
 *
 * @param id          anchor of the row, on the page of its own set; else empty
 * @param letter      by which sentences speak of it
 * @param place       empty where the source does not state it
 * @param within      the country of a city or region, where the row says it; else empty
 * @param tellsPlace  whether the row says where, or the whole page is about it
 * @param isAgain     the row before it is of the same place
 * @param level       empty where it is told by the page or not known
 * @param tellsNone   whether to say that the source states no level
 * @param title       the source's own word for the row
 * @param figure      with its currency and period
 * @param range       that is given with an amount, with its currency
 * @param measure     key of what an amount is
 * @param component   key of the part of the pay: {@code base}, {@code additional-cash}, {@code total}
 * @param also        the same pay in other currencies, as the source gives it
 * @param strip       the figure along the axis of its chart; empty where nothing is drawn
 * @param set         where the row stands; empty on the page of the set itself
 * @param year        empty where the source does not state it
 * @param asGiven     the source's spelling
 * @param marks       to the references of the page
 * @param disputes    conflicts that name the row
 * @param data        for the script that filters, sorts and compares; empty where there is none
 */
public record PayLine(
        String id,
        String letter,
        Optional<Link> place,
        String within,
        boolean tellsPlace,
        boolean isAgain,
        Optional<Link> level,
        boolean tellsNone,
        String title,
        String years,
        String figure,
        String range,
        String measure,
        String component,
        List<String> also,
        Optional<Converted> converted,
        Markup strip,
        Optional<Link> set,
        Optional<Link> source,
        String year,
        String asGiven,
        Markup note,
        List<Link> marks,
        List<Link> disputes,
        Optional<PayData> data) {

    /**
     * What the figure comes to in the currency of the guide.
     *
     * @param rate    with its date
     * @param fact    that states the rate
     * @param sources of the fact
     */
    public record Converted(String figure, String rate, Link fact, List<Link> sources) {

        public Converted {
            sources = List.copyOf(sources);
        }
    }

    public PayLine {
        also = List.copyOf(also);
        marks = List.copyOf(marks);
        disputes = List.copyOf(disputes);
    }
}

package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.List;

/**
 * What a page tells of pay.
 *
 * @param charts   one for each currency and period
 * @param legend   of what is drawn; empty where nothing is
 * @param more     how many figures have no room here
 * @param explorer the way to the same figures among all others
 */
public record PayPart(List<PayChart> charts, List<LegendItem> legend, int more, String explorer) {

    /** A sign of a chart and what it means. */
    public record LegendItem(Markup sample, String text) {
    }

    public PayPart {
        charts = List.copyOf(charts);
        legend = List.copyOf(legend);
    }
}

package dev.waymark.page;

import java.util.List;

/**
 * A statement of a source.
 *
 * @param figure the number or text it gives
 * @param claim  the publisher speaks about itself
 */
public record FactNote(String title, String href, String figure, String context, boolean claim,
        List<Link> sources) {

    public FactNote {
        sources = List.copyOf(sources);
    }
}

package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Set;

/**
 * A text that was read: what the site must know of it, and its HTML with slots. Immutable; safe for use from
 * several threads.
 */
public final class Prose {

    /** The text that is not there. */
    public static final Prose EMPTY = new Prose();

    /** Headings in order. */
    public List<Heading> headings() {
        return List.of();
    }

    /** Links and pictures in order, repeats included. */
    public List<ProseLink> links() {
        return List.of();
    }

    /** Citations in order, repeats included. */
    public List<ProseCitation> citations() {
        return List.of();
    }

    /** Amounts of money and percentages in blocks that have neither a citation nor a figure by id. */
    public List<Span> bareFigures() {
        return List.of();
    }

    /** All ids that the HTML of this text defines: those of headings, and of footnotes. */
    public List<String> anchors() {
        return List.of();
    }

    public boolean isEmpty() {
        return true;
    }

    /** Number of words, code left out, for the reading time. */
    public int words() {
        return 0;
    }

    /** The words without markup, a line for each block, code left out. */
    public String plainText() {
        return "";
    }

    /** All of it. */
    public Markup render(Slots slots) {
        return Markup.EMPTY;
    }

    /** All of it but the sections with these heading ids. */
    public Markup renderWithout(Set<String> sections, Slots slots) {
        return Markup.EMPTY;
    }

    /**
     * The section below the heading with an id, up to the next heading of its level or above, without the
     * heading itself; empty where no heading has the id.
     */
    public Markup renderSection(String headingId, Slots slots) {
        return Markup.EMPTY;
    }
}

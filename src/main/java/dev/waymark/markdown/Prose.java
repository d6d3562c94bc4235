package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A text that was read: what the site must know of it, and its HTML with slots. Immutable; safe for use from
 * several threads.
 */
public final class Prose {

    /** Where the HTML of a text lies. */
    record Stored(TextStore store, TextStore.Handle handle) {

        String html() {
            return store.get(handle);
        }
    }

    /** The text that is not there. */
    public static final Prose EMPTY = new Prose(Optional.empty(), new Draft(), 0);

    private final Optional<Stored> stored;
    private final List<Heading> headings;
    private final List<Section> sections;
    private final List<ProseLink> links;
    private final List<OutsideLink> outside;
    private final List<ProseCitation> citations;
    private final List<Span> bareFigures;
    private final List<String> anchors;
    private final int bodyEnd;
    private final int words;

    Prose(Optional<Stored> stored, Draft draft, int words) {
        this.stored = stored;
        this.headings = List.copyOf(draft.headings());
        this.sections = List.copyOf(draft.sections());
        this.links = List.copyOf(draft.links());
        this.outside = List.copyOf(draft.outside());
        this.citations = List.copyOf(draft.citations());
        this.bareFigures = List.copyOf(draft.bareFigures());
        this.anchors = List.copyOf(draft.anchors());
        this.bodyEnd = draft.bodyEnd();
        this.words = words;
    }

    /** Headings in order. */
    public List<Heading> headings() {
        return headings;
    }

    /** Links and pictures in order, repeats included. */
    public List<ProseLink> links() {
        return links;
    }

    /** Links to other sites in order, repeats included. */
    public List<OutsideLink> outside() {
        return outside;
    }

    /** Citations in order, repeats included. */
    public List<ProseCitation> citations() {
        return citations;
    }

    /** Amounts of money and percentages in blocks that have neither a citation nor a figure by id. */
    public List<Span> bareFigures() {
        return bareFigures;
    }

    /** All ids that the HTML of this text defines: those of headings, and of footnotes. */
    public List<String> anchors() {
        return anchors;
    }

    public boolean isEmpty() {
        return stored.isEmpty();
    }

    /** Number of words, code left out, for the reading time. */
    public int words() {
        return words;
    }

    /**
     * The words without markup, a line for each block. Blocks of code are left out, code among words is not;
     * a link by id without words of its own says its id in words. Made anew at each call.
     */
    public String plainText() {
        return plainText(PlainText::label);
    }

    /** The same with other words for links by id without words of their own. */
    public String plainText(Function<ProseLink, String> labels) {
        return PlainText.of(html(), links, labels).strip();
    }

    private String html() {
        return stored.map(Stored::html).orElse("");
    }

    /** All of it. */
    public Markup render(Slots slots) {
        if (stored.isEmpty()) {
            return Markup.EMPTY;
        }
        String html = html();
        return filled(html, 0, html.length(), slots, new StringBuilder(html.length() + html.length() / 4));
    }

    private Markup filled(String html, int from, int to, Slots slots, StringBuilder out) {
        new SlotFiller(links, citations, slots).fill(html, from, to, out);
        return new Markup(out.toString());
    }

    /** All of it but the sections with these heading ids, which must be headings outside quotes and lists. */
    public Markup renderWithout(Set<String> without, Slots slots) {
        String html = html();
        StringBuilder out = new StringBuilder(html.length());
        SlotFiller filler = new SlotFiller(links, citations, slots);
        int at = 0;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.start() >= at && without.contains(section.id())) {
                filler.fill(html, at, section.start(), out);
                at = end(i);
            }
        }
        filler.fill(html, at, html.length(), out);
        return new Markup(out.toString());
    }

    /** Where a section ends: at the next heading of its level or above, or where the text does. */
    private int end(int index) {
        for (int i = index + 1; i < sections.size(); i++) {
            if (sections.get(i).level() <= sections.get(index).level()) {
                return sections.get(i).start();
            }
        }
        return bodyEnd;
    }

    /**
     * The section below the heading with an id, up to the next heading of its level or above, without the
     * heading itself; empty where no heading has the id, or where it stands in a quote or list.
     */
    public Markup renderSection(String headingId, Slots slots) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(headingId)) {
                return filled(html(), sections.get(i).body(), end(i), slots, new StringBuilder());
            }
        }
        return Markup.EMPTY;
    }
}

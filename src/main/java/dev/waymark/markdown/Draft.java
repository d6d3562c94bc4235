package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** What is found in a text while its HTML is written. */
final class Draft {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<ProseLink> links = new ArrayList<>();
    private final List<OutsideLink> outside = new ArrayList<>();
    private final List<ProseCitation> citations = new ArrayList<>();
    private final List<Span> bareFigures = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int bodyEnd;

    List<Heading> headings() {
        return headings;
    }

    List<Section> sections() {
        return sections;
    }

    List<ProseLink> links() {
        return links;
    }

    List<OutsideLink> outside() {
        return outside;
    }

    List<ProseCitation> citations() {
        return citations;
    }

    List<Span> bareFigures() {
        return bareFigures;
    }

    List<String> anchors() {
        return anchors;
    }

    /** Where the text ends and its footnotes begin, in the HTML. */
    int bodyEnd() {
        return bodyEnd;
    }

    void endBody(int offset) {
        bodyEnd = offset;
    }

    /** Adds a link; returns its number, by which its slots name it. */
    int add(ProseLink link) {
        links.add(link);
        return links.size() - 1;
    }

    /** Adds a citation; returns its number. */
    int add(ProseCitation citation) {
        citations.add(citation);
        return citations.size() - 1;
    }
}

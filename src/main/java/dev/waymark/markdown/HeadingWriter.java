package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes the headings of a text: their ids, a link to each, and their levels once all are known. */
final class HeadingWriter {

    /** A heading whose level is not written yet: the places of its two digits. */
    private record Pending(int level, int open, int close, String id, String text, Span span) {
    }

    private static final String LINK = "" + HtmlOut.SLOT + HtmlOut.OPEN_LINK;
    private static final String CITATION = "" + HtmlOut.SLOT + HtmlOut.CITATION;

    private final Scribe scribe;
    private final InlineWriter inlines;
    private final Slugs slugs = new Slugs();
    private final List<Pending> pending = new ArrayList<>();
    private int smallest = 6;

    HeadingWriter(Scribe scribe, InlineWriter inlines) {
        this.scribe = scribe;
        this.inlines = inlines;
    }

    /** Keeps the ids that authors gave, so that none made of words takes one before its heading comes. */
    void reserve(Node document) {
        if (!scribe.isPlain() && scribe.text().contains("{#")) {
            reserveBelow(document);
        }
    }

    private void reserveBelow(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof com.vladsch.flexmark.ast.Heading heading) {
                reserve(heading);
            } else if (child instanceof Block) {
                reserveBelow(child);
            }
        }
    }

    private void reserve(com.vladsch.flexmark.ast.Heading heading) {
        String id = heading.getAnchorRefId();
        if (!heading.isExplicitAnchorRefId()) {
            return;
        }
        Span span = explicitSpan(heading, id);
        if (!isGood(id)) {
            heading.setExplicitAnchorRefId(false);
            scribe.tell(Code.BAD_ID, span, "this cannot be the id of a heading",
                    "letters, digits and hyphens, a letter or digit first, at most " + Limits.ID_CHARS);
        } else if (!slugs.reserve(id)) {
            heading.setExplicitAnchorRefId(false);
            scribe.tell(Code.DUPLICATE_ANCHOR, span, "another heading of this text has the id \"" + id + "\"",
                    "give each heading an id of its own");
        }
    }

    private Span explicitSpan(com.vladsch.flexmark.ast.Heading heading, String id) {
        int end = heading.getText().getEndOffset();
        int start = Math.max(0, scribe.text().lastIndexOf("{#", end) + 2);
        return scribe.span(start, start + id.length());
    }

    private static boolean isGood(String id) {
        return id.length() <= Limits.ID_CHARS && Character.isLetterOrDigit(id.charAt(0))
                && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    /** @param top whether it stands in no container, and so begins a section */
    void write(com.vladsch.flexmark.ast.Heading heading, boolean top) {
        HtmlOut out = scribe.out();
        out.line().endWord();
        int start = out.length();
        out.raw("<h").raw(heading.getLevel());
        if (scribe.isPlain()) {
            out.raw(">");
            inlines.children(heading);
            out.raw("</h").raw(heading.getLevel()).raw(">\n");
            return;
        }
        int words = out.length();
        BareFigures.Block outer = scribe.beginFigures();
        scribe.figures().vouch();
        inlines.children(heading);
        scribe.endFigures(outer);
        String text = PlainText.of(out.html().substring(words), scribe.draft().links(),
                PlainText::label).strip();
        String id = heading.isExplicitAnchorRefId() ? heading.getAnchorRefId() : slugs.next(text);
        boolean isLink = !text.isEmpty() && !holdsLink(out.html(), words);
        if (isLink) {
            out.html().insert(words, "\">").insert(words, id).insert(words, "<a href=\"#");
            out.raw("</a>");
        }
        out.html().insert(words, "\">").insert(words, id).insert(words, " id=\"");
        int close = out.length() + 3;
        out.raw("</h").raw(heading.getLevel()).raw(">\n");
        smallest = Math.min(smallest, heading.getLevel());
        pending.add(new Pending(heading.getLevel(), start + 2, close, id, text,
                scribe.span(heading.getText())));
        scribe.draft().anchors().add(id);
        if (top) {
            scribe.draft().sections().add(new Section(id, heading.getLevel(), start, out.length()));
        }
    }

    /** Whether there is a link among the words of a heading, which then cannot be one itself. */
    private static boolean holdsLink(StringBuilder html, int from) {
        return html.indexOf("<a", from) >= 0
                || html.indexOf(LINK, from) >= 0 || html.indexOf(CITATION, from) >= 0;
    }

    /** Writes the levels: the smallest one becomes 2, the others keep their distance. */
    void setLevels() {
        StringBuilder html = scribe.out().html();
        for (Pending heading : pending) {
            int level = Math.min(6, heading.level() - smallest + 2);
            html.setCharAt(heading.open(), (char) ('0' + level));
            html.setCharAt(heading.close(), (char) ('0' + level));
            scribe.draft().headings().add(new Heading(level, heading.id(), heading.text(), heading.span()));
        }
    }
}

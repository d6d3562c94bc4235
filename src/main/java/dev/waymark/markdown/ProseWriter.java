package dev.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/**
 * Writes the HTML of one text in one walk over its tree, and notes on the way what the site must know of it.
 * The only renderer there is.
 */
final class ProseWriter {

    private final Scribe scribe;
    private final HtmlOut out;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final BlockHtmlWriter rawBlocks;
    private int depth;

    ProseWriter(Scribe scribe) {
        this.scribe = scribe;
        this.out = scribe.out();
        this.inlines = new InlineWriter(scribe);
        this.headings = new HeadingWriter(scribe, inlines);
        this.rawBlocks = new BlockHtmlWriter(scribe);
    }

    /** Writes the whole text, its footnotes last. */
    void write(Document document) {
        headings.reserve(document);
        blocks(document);
        out.line();
        scribe.draft().endBody(out.length());
        footnotes();
        tellUnusedFootnotes(document);
        headings.setLevels();
    }

    /** Writes a text of one line, without the tags of its paragraph; other blocks keep theirs. */
    void writeInline(Document document) {
        Node first = document.getFirstChild();
        if (first instanceof Paragraph && first.getNext() == null) {
            BareFigures.Block outer = scribe.beginFigures();
            inlines.children(first);
            scribe.endFigures(outer);
        } else {
            write(document);
        }
        scribe.draft().endBody(out.length());
    }

    private void blocks(Node parent) {
        if (++depth > Guard.DEPTH) {
            scribe.giveUp(parent.getStartOffset());
        }
        rawBlocks.enter(parent);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            scribe.step(child.getStartOffset());
            block(child);
        }
        rawBlocks.leave();
        depth--;
    }

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            headings.write(heading, depth == 1);
        } else if (node instanceof DefinitionList list) {
            definitions(list);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof FencedCodeBlock code) {
            CodeWriter.fenced(code, out, scribe.isPlain());
        } else if (node instanceof TableBlock table) {
            new TableWriter(scribe, inlines).write(table);
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof ThematicBreak) {
            out.line().raw("<hr").endVoid().raw("\n");
        } else if (node instanceof IndentedCodeBlock code) {
            CodeWriter.indented(code, out, scribe.isPlain());
        } else if (node instanceof HtmlBlock html) {
            rawBlocks.write(html);
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.hasChildren()) {
            return;
        }
        out.endWord();
        if (isBare(paragraph)) {
            inlines.children(paragraph);
            return;
        }
        boolean isOwnBlock = !(paragraph.getParent() instanceof ListItem);
        out.line().raw("<p>");
        if (isOwnBlock) {
            BareFigures.Block outer = scribe.beginFigures();
            inlines.children(paragraph);
            scribe.endFigures(outer);
        } else {
            inlines.children(paragraph);
        }
        out.raw("</p>\n");
    }

    private static boolean isBare(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        if (parent instanceof DefinitionTerm) {
            return true;
        }
        if (parent instanceof DefinitionItem item) {
            return item.isOwnTight() && item.getParent() instanceof DefinitionList list && list.isTight();
        }
        return parent instanceof ListItem && parent.getParent() instanceof ListBlock list && list.isTight();
    }

    private void list(ListBlock list) {
        String name = list instanceof OrderedList ? "ol" : "ul";
        out.line().raw("<").raw(name);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            out.raw(" start=\"").raw(ordered.getStartNumber()).raw("\"");
        }
        out.raw(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            scribe.step(item.getStartOffset());
            if (item instanceof ListItem listItem) {
                item(listItem, list.isTight());
            }
        }
        out.line().raw("</").raw(name).raw(">\n");
    }

    private void item(ListItem item, boolean isTight) {
        out.endWord();
        out.line();
        out.raw(TaskMark.begins(item) ? "<li class=\"task\">" : "<li>");
        BareFigures.Block outer = scribe.beginFigures();
        Node first = item.getFirstChild();
        if (first != null && !(isTight && first instanceof Paragraph)) {
            out.raw("\n");
        }
        blocks(item);
        scribe.endFigures(outer);
        if (!isTight && item.hasChildren() && item.getLastChild() instanceof Paragraph) {
            out.line();
        }
        out.raw("</li>\n");
    }

    private void definitions(DefinitionList list) {
        out.line().raw("<dl>\n");
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            boolean isTerm = child instanceof DefinitionTerm;
            if (isTerm && !child.hasChildren()) {
                continue;
            }
            out.line().raw(isTerm ? "<dt>" : "<dd>");
            BareFigures.Block outer = scribe.beginFigures();
            blocks(child);
            scribe.endFigures(outer);
            out.raw(isTerm ? "</dt>\n" : "</dd>\n");
        }
        out.line().raw("</dl>\n");
    }

    private void quote(BlockQuote quote) {
        Optional<Alert> alert = scribe.isPlain() ? Optional.empty() : Alert.of(quote);
        if (alert.isEmpty()) {
            out.line().raw("<blockquote>\n");
            blocks(quote);
            out.line().raw("</blockquote>\n");
            return;
        }
        String name = alert.get().name();
        out.line().raw("<div class=\"alert alert-").raw(name)
                .raw("\" role=\"note\">\n<p class=\"alert-title\">")
                .word("alert-" + name).raw("</p>\n");
        alert.get().removeMarker();
        blocks(quote);
        out.line().raw("</div>\n");
    }

    private void footnotes() {
        List<FootnoteBlock> notes = inlines.footnotes();
        if (notes.isEmpty()) {
            return;
        }
        out.line().raw("<section class=\"footnotes\" aria-label=\"").word("footnotes").raw("\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            scribe.draft().anchors().add("_fn-" + (i + 1));
            out.raw("<li id=\"_fn-").raw(i + 1).raw("\">\n");
            blocks(notes.get(i));
            insertBackLinks(i + 1, inlines.uses(i));
            out.line().raw("</li>\n");
        }
        out.raw("</ol>\n</section>\n");
    }

    /** What nobody refers to is not shown. */
    private void tellUnusedFootnotes(Document document) {
        for (FootnoteBlock note : FootnoteExtension.FOOTNOTES.get(document).getValues()) {
            if (!inlines.uses(note)) {
                scribe.tell(Code.UNUSED_FOOTNOTE, scribe.span(note.getText()),
                        "no text refers to this footnote, so it is not shown",
                        "write [^" + note.getText() + "]");
            }
        }
    }

    /** The links back to where a note is used stand at the end of its last paragraph. */
    private void insertBackLinks(int number, int uses) {
        StringBuilder html = out.html();
        boolean inParagraph = html.length() > 5 && html.substring(html.length() - 5).equals("</p>\n");
        if (inParagraph) {
            html.setLength(html.length() - 5);
        } else {
            out.line().raw("<p>");
        }
        for (int use = 1; use <= uses; use++) {
            out.raw(" <a href=\"#").raw(InlineWriter.useId(number, use))
                    .raw("\" class=\"footnote-back\" aria-label=\"").word("footnote-back")
                    .raw("\">\u21a9</a>");
        }
        out.raw("</p>\n");
    }
}

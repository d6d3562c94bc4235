package dev.waymark.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.util.List;

/** Writes tables: each row with as many cells as the first. */
final class TableWriter {

    private final Scribe scribe;
    private final HtmlOut out;
    private final InlineWriter inlines;
    private int columns;

    TableWriter(Scribe scribe, InlineWriter inlines) {
        this.scribe = scribe;
        this.out = scribe.out();
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        out.line();
        if (!scribe.isPlain()) {
            out.raw("<div class=\"table\" role=\"group\" aria-label=\"").word("table")
                    .raw("\" tabindex=\"0\">\n");
        }
        out.raw("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows(part, "thead");
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(part, "tbody");
            }
        }
        out.raw("</table>\n");
        if (!scribe.isPlain()) {
            out.raw("</div>\n");
        }
    }

    private void rows(Node part, String name) {
        out.raw("<").raw(name).raw(">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            scribe.step(row.getStartOffset());
            if (row instanceof TableRow) {
                // A row is one statement: what one of its cells cites holds for the others.
                BareFigures.Block outer = scribe.beginFigures();
                row(row, name.equals("thead"));
                scribe.endFigures(outer);
            }
        }
        out.raw("</").raw(name).raw(">\n");
    }

    private void row(Node row, boolean isHead) {
        out.raw("<tr>\n");
        int count = 0;
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof TableCell cell)) {
                continue;
            }
            count++;
            if (isHead) {
                columns = count;
            } else if (count > columns) {
                tooMany(cell);
                break;
            }
            cell(cell);
        }
        for (; count < columns; count++) {
            out.raw("<td></td>\n");
        }
        out.raw("</tr>\n");
    }

    private void tooMany(TableCell cell) {
        scribe.tell(new Diagnostic(Severity.WARNING, Code.BARE_BAR_IN_TABLE, scribe.span(cell.getText()),
                "this row has more cells than the table has columns; they are not shown",
                List.of("a bar inside a cell is written \\|"), List.of()));
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        out.endWord();
        out.raw("<").raw(name);
        if (cell.getAlignment() != null) {
            String side = switch (cell.getAlignment()) {
                case LEFT -> "left";
                case CENTER -> "center";
                case RIGHT -> "right";
            };
            if (scribe.isPlain()) {
                out.attribute("align", side);
            } else {
                out.attribute("class", "align-" + side);
            }
        }
        out.raw(">");
        inlines.children(cell);
        out.raw("</").raw(name).raw(">\n");
    }
}

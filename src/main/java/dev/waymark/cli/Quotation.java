package dev.waymark.cli;

import dev.waymark.diagnostic.Position;
import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The line in which a span begins, as it can be shown: tabs are spaces, nothing steers the terminal, and a
 * long line is cut around the marked part.
 *
 * @param number of the line, from 1
 * @param marks  blanks, then one mark for each column of the span in this line, at least one
 */
record Quotation(int number, String line, String marks) {

    /** Columns shown of a long line. */
    static final int WIDTH = 120;

    private static final int BEFORE_MARKS = 40;
    private static final int TAB = 4;

    /** What one code point of the line shows, and where. */
    private record Cell(String shown, int column, int width) {

        int end() {
            return column + width;
        }
    }

    /** The part of the line that is shown, in columns, the end exclusive. */
    private record Window(int start, int end) {

        static Window around(int mark, int total) {
            if (total <= WIDTH) {
                return new Window(0, total);
            }
            int start = Math.max(0, Math.min(mark - BEFORE_MARKS, total - WIDTH));
            return new Window(start, start + WIDTH);
        }

        boolean holds(Cell cell) {
            return cell.column() >= start && cell.end() <= end;
        }
    }

    static Quotation of(Span span, char mark) {
        Position from = span.from();
        Position to = span.to();
        String text = span.file().line(from.line());
        int last = to.line() == from.line() ? to.column() - 1 : text.length();
        return of(from.line(), text, from.column() - 1, last, mark);
    }

    private static Quotation of(int number, String text, int first, int last, char mark) {
        int[] columns = new int[text.length() + 1];
        List<Cell> cells = cells(text, columns);
        int total = columns[text.length()];
        Window window = Window.around(columns[first], total);
        StringBuilder line = new StringBuilder();
        cells.stream().filter(window::holds).forEach(cell -> line.append(cell.shown()));
        int indent = columns[first] - firstColumn(cells, window);
        int length = Math.min(columns[last], window.end()) - columns[first];
        if (window.start() > 0) {
            line.insert(0, '…');
            indent++;
        }
        if (window.end() < total) {
            line.append('…');
        }
        String marks = " ".repeat(Math.max(0, indent)) + String.valueOf(mark).repeat(Math.max(1, length));
        return new Quotation(number, line.toString().stripTrailing(), marks);
    }

    /** The code points of a line; fills in the column of every char, and of the end. */
    private static List<Cell> cells(String text, int[] columns) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String shown = point == '\t' ? " ".repeat(TAB - column % TAB) : Visible.symbol(point);
            Cell cell = new Cell(shown, column, Visible.width(shown));
            cells.add(cell);
            for (int end = i + Character.charCount(point); i < end; i++) {
                columns[i] = column;
            }
            column = cell.end();
        }
        columns[text.length()] = column;
        return cells;
    }

    /** Where the first shown code point stands; a wide one may be left out at the edge. */
    private static int firstColumn(List<Cell> cells, Window window) {
        return cells.stream().filter(window::holds).mapToInt(Cell::column).findFirst().orElse(window.start());
    }
}

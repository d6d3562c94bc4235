package dev.waymark.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A box with its texts broken into lines and everything in it put in its place. All lengths are pixels, from
 * the upper left corner of the box.
 *
 * @param head height of the upper part, which holds the title
 */
record Measured(Diagram.Box box, int height, int head, Lines title, Lines note, List<Part> parts) {

    static final int WIDTH = 264;
    static final int PAD = 12;
    static final int TITLE_SIZE = 15;
    static final int NOTE_SIZE = 12;
    static final int ITEM_SIZE = 13;
    static final int BADGE = 13;
    static final int SIGN = 12;

    private static final int TITLE_LEADING = 20;
    private static final int NOTE_LEADING = 16;
    private static final int ITEM_LEADING = 17;
    private static final int ITEM_HEIGHT = 26;
    private static final int ITEM_PAD = 4;
    private static final int TITLE_AT = PAD + 2 * BADGE + 8;
    private static final int MOST_LINES = 4;

    private static final TextWidths TITLE = TextWidths.bold(TITLE_SIZE);
    private static final TextWidths NOTE = TextWidths.regular(NOTE_SIZE);
    private static final TextWidths LABEL = TextWidths.bold(NOTE_SIZE);
    private static final TextWidths ITEM = TextWidths.regular(ITEM_SIZE);

    /** Lines of text below each other: where the first stands, and how far it is to the next. */
    record Lines(int x, int y, int leading, String whole, List<String> lines) {
        int below() {
            return y + (lines.size() - 1) * leading;
        }

        /** Whether some of the text had no room. */
        boolean isCut() {
            return lines.get(lines.size() - 1).endsWith("\u2026") && !whole.endsWith("\u2026");
        }
    }

    /** A section of a box. */
    record Part(Lines label, List<Cell> cells) {
    }

    /** A link in a box. */
    record Cell(Diagram.Item item, Diagram.Sign sign, int x, int y, int width, int height, Lines text) {
        int below() {
            return y + height;
        }
    }

    static Measured of(Diagram.Box box) {
        Lines title = lines(TITLE, box.title(), TITLE_AT, PAD + 18, TITLE_LEADING, WIDTH - TITLE_AT - PAD);
        int y = title.below() + 6;
        Lines note = new Lines(0, y, NOTE_LEADING, "", List.of());
        if (!box.note().isEmpty()) {
            note = lines(NOTE, box.note(), TITLE_AT, y + NOTE_LEADING - 4, NOTE_LEADING,
                    WIDTH - TITLE_AT - PAD);
            y = note.below() + 4;
        }
        int head = Math.max(y, PAD + 2 * BADGE) + 8;
        List<Part> parts = new ArrayList<>();
        y = head;
        for (Diagram.Section section : box.sections()) {
            Lines label = lines(LABEL, section.label(), PAD, y + 20, NOTE_LEADING, WIDTH - 2 * PAD);
            List<Cell> cells = cells(section, label.below() + 5);
            parts.add(new Part(label, cells));
            y = cells.isEmpty() ? label.below() + 4 : cells.get(cells.size() - 1).below();
        }
        return new Measured(box, parts.isEmpty() ? head : y + 8, head, title, note, parts);
    }

    /** In two columns where every item has room in one of them. */
    private static List<Cell> cells(Diagram.Section section, int top) {
        List<Cell> cells = new ArrayList<>();
        int inner = WIDTH - 2 * PAD + 2 * ITEM_PAD;
        int signed = ITEM_PAD + SIGN + 7;
        boolean isPaired = section.items().size() > 1 && section.items().stream()
                .allMatch(item -> ITEM.of(item.text()) <= inner / 2 - signed - ITEM_PAD);
        int width = isPaired ? inner / 2 : inner;
        int y = top;
        for (int i = 0; i < section.items().size(); i++) {
            Diagram.Item item = section.items().get(i);
            int x = PAD - ITEM_PAD + (isPaired ? i % 2 * width : 0);
            Lines text = lines(ITEM, item.text(), x + signed, y + 18, ITEM_LEADING,
                    width - signed - ITEM_PAD);
            int height = ITEM_HEIGHT + text.below() - text.y();
            cells.add(new Cell(item, section.sign(), x, y, width, height, text));
            if (!isPaired || i % 2 == 1 || i == section.items().size() - 1) {
                y += height;
            }
        }
        return cells;
    }

    private static Lines lines(TextWidths widths, String text, int x, int y, int leading, int width) {
        return new Lines(x, y, leading, text, widths.wrap(text, width, MOST_LINES));
    }
}

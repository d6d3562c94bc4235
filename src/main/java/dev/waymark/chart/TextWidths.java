package dev.waymark.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most. The widths are those of DejaVu Sans in thousandths of its size, the widest of
 * the fonts that browsers take where a page asks for no font of its own; no font of the machine is looked at,
 * so the same text is as wide everywhere.
 */
final class TextWidths {

    /** From blank to tilde. */
    private static final int[] REGULAR = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636,
        636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775,
        752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390,
        337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696,
        696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821,
        837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457,
        365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687,
        716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838};
    private static final int OTHER = 860;
    private static final int SQUARE = 1000;
    private static final int PICTURE = 1400;
    private static final String CUT = "\u2026";

    private final int[] widths;
    private final double size;

    private TextWidths(int[] widths, double size) {
        this.widths = widths;
        this.size = size;
    }

    /** @param size in pixels */
    static TextWidths regular(double size) {
        return new TextWidths(REGULAR, size);
    }

    static TextWidths bold(double size) {
        return new TextWidths(BOLD, size);
    }

    /** In pixels. */
    double of(String text) {
        long sum = 0;
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            sum += thousandths(parts.codePointAt(i));
        }
        return sum * size / 1000;
    }

    private int thousandths(int point) {
        if (point >= ' ' && point <= '~') {
            return widths[point - ' '];
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT,
                    Character.CONTROL -> 0;
            default -> point > 0xffff ? PICTURE
                    : Character.isIdeographic(point) || point >= 0x2e80 && point < 0xd7b0
                    || point >= 0xff00 ? SQUARE : OTHER;
        };
    }

    /**
     * Lines no wider than that, none of them blank, at least one and at most as many as wanted. What has no
     * room any more is left out behind an ellipsis.
     */
    List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text.strip().replaceAll("\\s+", " "), width)) {
            if (line.length() > 0 && of((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        lines.removeIf(String::isEmpty);
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines.subList(most - 1, lines.size()).clear();
            lines.add(cut(last, width));
        }
        return lines.isEmpty() ? List.of(CUT) : lines;
    }

    private String cut(String line, double width) {
        String kept = line;
        while (of(kept + CUT) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + CUT;
    }

    /** Broken behind blanks, hyphens and slashes, and anywhere inside what is wider than a line. */
    private List<String> pieces(String text, double width) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || " -/".indexOf(text.charAt(end - 1)) >= 0) {
                String piece = text.substring(start, end);
                while (of(piece.stripTrailing()) > width) {
                    int fit = fitting(piece, width);
                    pieces.add(piece.substring(0, fit));
                    piece = piece.substring(fit);
                }
                pieces.add(piece);
                start = end;
            }
        }
        return pieces;
    }

    private int fitting(String piece, double width) {
        int end = piece.offsetByCodePoints(0, 1);
        while (end < piece.length() && of(piece.substring(0, piece.offsetByCodePoints(end, 1))) <= width) {
            end = piece.offsetByCodePoints(end, 1);
        }
        return end;
    }
}

package dev.waymark.chart;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Locale;

/** Writes a diagram whose boxes are measured and placed. Colours and fonts are the style sheet's affair. */
final class SvgDrawing {

    private static final int BEND = 6;
    private static final int HEAD = 7;

    private final Diagram diagram;
    private final List<Measured> boxes;
    private final Placement placement;
    private final StringBuilder out = new StringBuilder();

    SvgDrawing(Diagram diagram, List<Measured> boxes, Placement placement) {
        this.diagram = diagram;
        this.boxes = boxes;
        this.placement = placement;
    }

    Markup markup() {
        tag("svg", "class", "diagram", "role", "group", "aria-label", diagram.label(),
                "width", placement.width(), "height", placement.height(),
                "viewBox", "0 0 " + placement.width() + " " + placement.height());
        tag("g", "class", "arrows", "aria-hidden", "true");
        for (int i = 0; i < diagram.arrows().size(); i++) {
            arrow(diagram.arrows().get(i), placement.ways().get(i));
        }
        out.append("</g>\n");
        // The order of reading, and so of the tabulator key.
        for (int i = 0; i < boxes.size(); i++) {
            box(boxes.get(i), placement.boxes().get(i));
        }
        out.append("</svg>");
        return new Markup(out.toString());
    }

    private void arrow(Diagram.Arrow arrow, List<Placement.Point> way) {
        Placement.Point end = way.get(way.size() - 1);
        empty("path", "class", arrow.isFirm() ? "arrow" : "arrow loose", "d", line(way));
        int sides = end.y() - HEAD - 2;
        empty("path", "class", "tip", "d", "M" + (end.x() - HEAD + 2) + " " + sides
                + "L" + end.x() + " " + end.y() + "L" + (end.x() + HEAD - 2) + " " + sides + "Z");
        out.append('\n');
    }

    /** Corners are rounded as far as there is room. */
    private static String line(List<Placement.Point> way) {
        StringBuilder path = new StringBuilder("M").append(way.get(0).x()).append(' ').append(way.get(0).y());
        for (int i = 1; i < way.size() - 1; i++) {
            Placement.Point corner = way.get(i);
            Placement.Point in = towards(corner, way.get(i - 1));
            Placement.Point on = towards(corner, way.get(i + 1));
            path.append('L').append(in.x()).append(' ').append(in.y())
                    .append('Q').append(corner.x()).append(' ').append(corner.y())
                    .append(' ').append(on.x()).append(' ').append(on.y());
        }
        Placement.Point end = way.get(way.size() - 1);
        return path.append('L').append(end.x()).append(' ').append(end.y() - HEAD).toString();
    }

    private static Placement.Point towards(Placement.Point corner, Placement.Point other) {
        return new Placement.Point(corner.x() + step(other.x() - corner.x()),
                corner.y() + step(other.y() - corner.y()));
    }

    private static int step(int distance) {
        return Integer.signum(distance) * Math.min(BEND, Math.abs(distance) / 2);
    }

    private void box(Measured box, Placement.Point at) {
        boolean isLoose = box.box().isLoose();
        tag("g", "class", isLoose ? "box loose" : "box",
                "transform", "translate(" + at.x() + " " + at.y() + ")");
        empty("rect", "class", "card", "width", Measured.WIDTH, "height", box.height(), "rx", 8);
        head(box);
        for (Measured.Part part : box.parts()) {
            text("label", part.label());
            out.append('\n');
            part.cells().forEach(this::cell);
        }
        out.append("</g>\n");
    }

    private void head(Measured box) {
        link("head", box.box().href(), "", box.title());
        boolean isWhole = box.box().sections().isEmpty();
        int low = box.head();
        String top = "M8 0H" + (Measured.WIDTH - 8) + "a8 8 0 0 1 8 8V";
        empty("path", "class", "band", "d", isWhole
                ? top + (low - 8) + "a8 8 0 0 1 -8 8H8a8 8 0 0 1 -8 -8V8a8 8 0 0 1 8 -8Z"
                : top + low + "H0V8a8 8 0 0 1 8 -8Z");
        int middle = Measured.PAD + Measured.BADGE;
        empty("circle", "class", "badge", "cx", middle, "cy", middle, "r", Measured.BADGE);
        tag("text", "class", "mark", "x", middle, "y", middle + 5, "text-anchor", "middle");
        out.append(Markup.escape(box.box().mark())).append("</text> ");
        text("title", box.title());
        if (!box.note().lines().isEmpty()) {
            out.append(' ');
            text("about", box.note());
        }
        out.append("</a>\n");
    }

    private void cell(Measured.Cell cell) {
        link("item " + cell.sign().name().toLowerCase(Locale.ROOT),
                cell.item().href(), cell.item().id(), cell.text());
        empty("rect", "class", "field", "x", cell.x(), "y", cell.y(),
                "width", cell.width(), "height", cell.height(), "rx", 4);
        int middle = cell.y() + 13;
        if (cell.sign() == Diagram.Sign.ONE) {
            empty("circle", "class", "sign", "cx", cell.x() + 10, "cy", middle, "r", Measured.SIGN / 2);
        } else {
            empty("rect", "class", "sign", "x", cell.x() + 10 - Measured.SIGN / 2,
                    "y", middle - Measured.SIGN / 2, "width", Measured.SIGN,
                    "height", Measured.SIGN, "rx", 2);
        }
        text("name", cell.text());
        out.append("</a>\n");
    }

    private void link(String name, String href, String id, Measured.Lines text) {
        out.append("<a");
        attribute("class", name);
        attribute("href", href);
        if (!id.isEmpty()) {
            attribute("data-id", id);
        }
        if (text.isCut()) {
            attribute("aria-label", text.whole());
        }
        out.append('>');
    }

    /** A blank between the lines, or a reader who hears them would hear two words as one. */
    private void text(String name, Measured.Lines text) {
        tag("text", "class", name, "x", text.x(), "y", text.y());
        for (int i = 0; i < text.lines().size(); i++) {
            if (i > 0) {
                out.append(' ');
                tag("tspan", "x", text.x(), "dy", text.leading());
            }
            out.append(Markup.escape(text.lines().get(i))).append(i > 0 ? "</tspan>" : "");
        }
        out.append("</text>");
    }

    private void tag(String name, Object... attributes) {
        open(name, attributes);
        out.append('>');
    }

    private void empty(String name, Object... attributes) {
        open(name, attributes);
        out.append("/>");
    }

    private void open(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, Object value) {
        out.append(' ').append(name).append("=\"").append(Markup.escape(String.valueOf(value))).append('"');
    }
}

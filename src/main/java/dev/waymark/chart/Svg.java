package dev.waymark.chart;

import dev.waymark.format.Markup;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG to stand within HTML; every text and value is escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isInTag;

    /** @param attributes names and values in turn */
    Svg open(String name, String... attributes) {
        endTag();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"")
                    .append(Markup.escape(attributes[i + 1])).append('"');
        }
        open.push(name);
        isInTag = true;
        return this;
    }

    Svg text(String text) {
        endTag();
        out.append(Markup.escape(text));
        return this;
    }

    Svg close() {
        String name = open.pop();
        if (isInTag) {
            out.append("/>");
            isInTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** @param name a class; may be empty */
    Svg line(String name, String x1, String x2, int y1, int y2) {
        String[] at = {"x1", x1, "x2", x2, "y1", Integer.toString(y1), "y2", Integer.toString(y2)};
        if (name.isEmpty()) {
            return open("line", at).close();
        }
        return open("line", "class", name, at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]).close();
    }

    private void endTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    Markup markup() {
        return new Markup(out.toString());
    }
}

package dev.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished drawing, read back and measured. */
public final class DrawnMap {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final Document svg;

    /** Something in the drawing and the room it takes. */
    public record Room(String name, double left, double top, double right, double bottom) {

        public boolean overlaps(Room other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        public boolean holds(Room other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }
    }

    public DrawnMap(String svg) {
        this.svg = Jsoup.parse(svg);
    }

    public Document document() {
        return svg;
    }

    public List<Room> boxes() {
        return svg.select("g.box").stream().map(box -> {
            Element card = box.selectFirst(".card");
            double[] at = at(box);
            return new Room(box.selectFirst(".title").text(), at[0], at[1],
                    at[0] + number(card, "width"), at[1] + number(card, "height"));
        }).toList();
    }

    /** The lines of text, as wide as they are at most, of one box. */
    List<Room> texts(Element box) {
        List<Room> rooms = new ArrayList<>();
        double[] at = at(box);
        for (Element text : box.select("text:not(.mark)")) {
            double size = text.hasClass("title") ? 15 : text.hasClass("name") ? 13 : 12;
            boolean isBold = text.hasClass("title") || text.hasClass("label");
            TextWidths widths = isBold ? TextWidths.bold(size) : TextWidths.regular(size);
            double y = number(text, "y");
            rooms.add(line(text.ownText().strip(), widths, at[0] + number(text, "x"), at[1] + y, size));
            for (Element span : text.select("tspan")) {
                y += number(span, "dy");
                rooms.add(line(span.text(), widths, at[0] + number(span, "x"), at[1] + y, size));
            }
        }
        return rooms;
    }

    private static Room line(String text, TextWidths widths, double x, double base, double size) {
        return new Room(text, x, base - size * 0.8, x + widths.of(text), base + size * 0.2);
    }

    List<Element> groups() {
        return svg.select("g.box");
    }

    /** The corners of each arrow in turn, x before y. */
    public List<List<Double>> arrows() {
        return svg.select("path.arrow").stream().map(path -> numbers(path.attr("d"))).toList();
    }

    static double[] at(Element box) {
        List<Double> numbers = numbers(box.attr("transform"));
        return new double[] {numbers.get(0), numbers.get(1)};
    }

    private static List<Double> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        List<Double> numbers = new ArrayList<>();
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}

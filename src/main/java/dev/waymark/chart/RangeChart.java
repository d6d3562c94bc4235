package dev.waymark.chart;

import dev.waymark.format.Markup;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Points and ranges on one axis from zero, a strip for each, to stand in the rows of a table that says the
 * same in figures. Strips have no width of their own: all that lies along the axis is told in hundredths,
 * so a strip fills what room it has and its strokes and letters keep their size. The look is the style
 * sheet's, and so is the height: {@value #HEIGHT} for a strip, 26 for an axis.
 *
 * <p>Strips are hidden from those who listen, since their row says it all; the axis tells its title.
 */
public final class RangeChart {

    private static final int HEIGHT = 18;
    private static final int MIDDLE = HEIGHT / 2;
    /** Labels with more chars together touch each other on an axis of 250 pixels. */
    private static final int ROOMY = 32;

    private final String id;
    private final Ticks ticks;
    private final Scale scale;

    private RangeChart(String id, Ticks ticks) {
        this.id = id;
        this.ticks = ticks;
        this.scale = new Scale(ticks.end());
    }

    /**
     * The chart of some data.
     *
     * @param id unique on the page; ids of the chart begin with it
     */
    public static RangeChart of(String id, Collection<Datum> data) {
        return new RangeChart(id, Ticks.upTo(data.stream().flatMap(Datum::numbers)
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO)));
    }

    /** Whether a picture tells anything: one number alone has nothing to be compared with. */
    public static boolean isWorthwhile(Collection<Datum> data) {
        return data.stream().flatMap(Datum::numbers).limit(2).count() > 1;
    }

    /** The number at which the axis ends. */
    public BigDecimal end() {
        return ticks.end();
    }

    /** The axis with its numbers, to stand once above all strips: they borrow its lines. */
    public Markup axis(String title, Function<BigDecimal, String> label) {
        int chars = ticks.values().stream().map(label).mapToInt(String::length).sum();
        Svg svg = new Svg().open("svg", "class", chars > ROOMY ? "axis crowded" : "axis", "role", "img",
                "aria-labelledby", id + "-title");
        svg.open("title", "id", id + "-title").text(title).close();
        svg.open("defs").open("g", "id", id + "-grid", "class", "grid");
        for (BigDecimal tick : ticks.values()) {
            svg.line("", scale.at(tick), scale.at(tick), 0, HEIGHT);
        }
        svg.close().close();
        List<BigDecimal> values = ticks.values();
        for (int i = 0; i < values.size(); i++) {
            svg.open("text", "class", tick(i), "x", scale.at(values.get(i)), "y", "12")
                    .text(label.apply(values.get(i))).close();
        }
        return svg.close().markup();
    }

    /** The first is kept inside; where room is short, every second of many may be left out. */
    private String tick(int number) {
        String place = number == 0 ? "tick first" : "tick";
        return ticks.steps() > 3 && number % 2 == 1 ? place + " minor" : place;
    }

    /** The strip of one datum. */
    public Markup strip(Datum datum) {
        Svg svg = new Svg().open("svg", "class", "strip", "aria-hidden", "true");
        svg.open("use", "href", "#" + id + "-grid").close();
        if (datum.hasRange()) {
            range(svg, datum);
        }
        datum.point().ifPresent(point -> point(svg, scale.at(point), datum.shape()));
        return svg.close().markup();
    }

    /** A stated end has a cap, an end that goes on has an arrow, and what is not known is dashed. */
    private void range(Svg svg, Datum datum) {
        Optional<String> from = datum.from().map(scale::at);
        Optional<String> to = datum.to().map(scale::at);
        if (datum.from().isPresent() && datum.to().isPresent()) {
            svg.open("rect", "class", "range", "x", from.get(), "y", "5", "height", "8",
                    "width", scale.between(datum.from().get(), datum.to().get())).close();
        } else {
            svg.line("unknown", from.orElse("0%"), to.orElse("100%"), MIDDLE, MIDDLE);
        }
        from.ifPresent(x -> svg.line("cap", x, x, 3, HEIGHT - 3));
        if (datum.isOpen() || to.isEmpty()) {
            arrow(svg, to.orElse("100%"));
        } else {
            svg.line("cap", to.get(), to.get(), 3, HEIGHT - 3);
        }
    }

    private static void arrow(Svg svg, String x) {
        svg.open("svg", "x", x, "overflow", "visible")
                .open("path", "class", "open", "d", "M0 9h11m-4-4 4 4-4 4")
                .close().close();
    }

    private static void point(Svg svg, String x, Datum.Shape shape) {
        if (shape == Datum.Shape.CIRCLE) {
            svg.open("circle", "class", "point", "cx", x, "cy", "9", "r", "5").close();
            return;
        }
        String path = shape == Datum.Shape.DIAMOND ? "M0 2.5 6.5 9 0 15.5-6.5 9z" : "M-4.5 4.5h9v9h-9z";
        svg.open("svg", "x", x, "overflow", "visible").open("path", "class", "point", "d", path)
                .close().close();
    }

    /** A point of a shape, for a legend. */
    public static Markup pointSample(Datum.Shape shape) {
        Svg svg = sample();
        point(svg, "50%", shape);
        return svg.close().markup();
    }

    /** A range with both ends, or one that goes on, for a legend. */
    public static Markup rangeSample(boolean isOpen) {
        Svg svg = sample();
        new RangeChart("", new Ticks(BigDecimal.ONE, 1)).range(svg, new Datum(Optional.empty(),
                Optional.of(new BigDecimal("0.1")), Optional.of(new BigDecimal(isOpen ? "0.5" : "0.9")),
                isOpen, Datum.Shape.CIRCLE));
        return svg.close().markup();
    }

    private static Svg sample() {
        return new Svg().open("svg", "class", "chart-sample", "width", "28",
                "height", Integer.toString(HEIGHT),
                "aria-hidden", "true");
    }
}

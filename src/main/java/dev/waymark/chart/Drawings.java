package dev.waymark.chart;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Draws diagrams. What was laid out once is not laid out again. A drawing adds to a text that says the same,
 * so one that cannot be made is left out and told of. Safe for use from several threads.
 */
public final class Drawings {

    /** Where layouts are remembered, by a name of 32 hexadecimal digits. Forgetting is always allowed. */
    public interface Store {

        Optional<String> find(String name);

        void keep(String name, String layout);
    }

    private final Store store;
    private final AtomicInteger layouts = new AtomicInteger();
    private final Map<Span, String> undrawn = new ConcurrentHashMap<>();

    public Drawings(Store store) {
        this.store = store;
    }

    /** How many diagrams had to be laid out. */
    public int layouts() {
        return layouts.get();
    }

    /**
     * The drawing as SVG; empty where none can be made.
     *
     * @param about what to tell of then: note {@code not-drawn}
     */
    public Optional<Markup> draw(Diagram diagram, Span about) {
        if (diagram.boxes().size() > Limits.DRAWN_BOXES) {
            undrawn.put(about, tooMany(diagram.boxes().size(), Limits.DRAWN_BOXES, "boxes"));
            return Optional.empty();
        }
        if (diagram.arrows().size() > Limits.DRAWN_ARROWS) {
            undrawn.put(about, tooMany(diagram.arrows().size(), Limits.DRAWN_ARROWS, "arrows"));
            return Optional.empty();
        }
        try {
            return Optional.of(drawn(diagram));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            undrawn.put(about, "this cannot be drawn: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String tooMany(int there, int most, String what) {
        return "there is no drawing of " + there + " " + what + ": at most " + most + " are drawn";
    }

    /** From here on the boxes stand in the order in which they are read: every arrow leads on. */
    private Markup drawn(Diagram unsorted) {
        Diagram diagram = unsorted.inOrder();
        List<Measured> boxes = diagram.boxes().stream().map(Measured::of).toList();
        int[] rows = Rows.of(boxes.size(), diagram.columns(), diagram.arrows());
        Problem problem = new Problem(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Problem.Size(Measured.WIDTH, boxes.get(i).height(), rows[i]))
                        .toList(),
                diagram.arrows().stream().map(arrow -> new Problem.Link(arrow.from(), arrow.to())).toList());
        return new SvgDrawing(diagram, boxes, placement(problem)).markup();
    }

    private Placement placement(Problem problem) {
        String name = problem.digest();
        Optional<Placement> known = store.find(name).flatMap(text -> Placement.parse(text, problem));
        return known.orElseGet(() -> {
            layouts.incrementAndGet();
            Placement made = LayeredLayout.of(problem);
            store.keep(name, made.text());
            return made;
        });
    }

    /** Tells of all that could not be drawn. */
    public void tell(Diagnostics found) {
        undrawn.forEach((about, why) ->
                found.add(Code.NOT_DRAWN, about, why, "it is told in words all the same"));
    }
}

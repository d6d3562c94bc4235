package dev.waymark.chart;

import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Draws diagrams. What was laid out once is not laid out again. Safe for use from several threads. */
public final class Drawings {

    /** Where layouts are remembered, by a name of 32 hexadecimal digits. Forgetting is always allowed. */
    public interface Store {

        Optional<String> find(String name);

        void keep(String name, String layout);
    }

    /** A drawing larger than that helps nobody, and takes long to lay out. */
    private static final int MOST_BOXES = 200;
    private static final int MOST_ARROWS = 600;

    private final Store store;
    private final AtomicInteger layouts = new AtomicInteger();

    public Drawings(Store store) {
        this.store = store;
    }

    /** How many diagrams had to be laid out. */
    public int layouts() {
        return layouts.get();
    }

    /** The drawing as SVG; empty where there is nothing to draw, or too much, or the layout cannot be made. */
    public Optional<Markup> draw(Diagram diagram) {
        if (diagram.boxes().isEmpty() || diagram.boxes().size() > MOST_BOXES || diagram.arrows().size() > MOST_ARROWS) {
            return Optional.empty();
        }
        try {
            List<Measured> boxes = diagram.boxes().stream().map(Measured::of).toList();
            int[] rows = Rows.of(boxes.size(), diagram.columns(), diagram.arrows());
            Problem problem = new Problem(
                    IntStream.range(0, rows.length)
                            .mapToObj(i -> new Problem.Size(Measured.WIDTH, boxes.get(i).height(), rows[i])).toList(),
                    diagram.arrows().stream().map(arrow -> new Problem.Link(arrow.from(), arrow.to())).toList());
            return Optional.of(new SvgDrawing(diagram, boxes, placement(problem)).markup());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // The drawing adds to a text that says the same; a page without it is still whole.
            return Optional.empty();
        }
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
}

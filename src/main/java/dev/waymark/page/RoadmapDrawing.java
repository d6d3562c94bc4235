package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import dev.waymark.chart.Diagram;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A roadmap as a drawing: a box for each step, with what it teaches, and arrows for what comes first. */
final class RoadmapDrawing {

    private static final int COLUMNS = 3;

    private RoadmapDrawing() {
    }

    /** Empty for a roadmap of one step, and where no drawing can be made. */
    static Optional<Markup> of(PageScope scope, Roadmap roadmap) {
        return roadmap.stages().size() < 2 ? Optional.empty()
                : scope.drawings().draw(diagram(scope, roadmap), roadmap.common().file().whole());
    }

    private static Diagram diagram(PageScope scope, Roadmap roadmap) {
        List<Diagram.Box> boxes = new ArrayList<>();
        for (Stage stage : roadmap.stages()) {
            boxes.add(new Diagram.Box("#" + stage.id(), Integer.toString(boxes.size() + 1), stage.title(),
                    stage.optional() ? scope.words().text("need.optional") : "", stage.optional(),
                    sections(scope, stage)));
        }
        return new Diagram(scope.words().text("roadmap.map-of").replace("{name}", roadmap.title()), COLUMNS,
                boxes, StepArrows.of(scope.catalog(), roadmap));
    }

    /** The parts of a step, or what it is about where it has none. */
    private static List<Diagram.Section> sections(PageScope scope, Stage stage) {
        if (stage.parts().isEmpty()) {
            List<Diagram.Item> items = items(scope, stage.asks());
            String asks = scope.words().text("roadmap.asks");
            return items.isEmpty() ? List.of() : List.of(new Diagram.Section(asks, Diagram.Sign.EACH, items));
        }
        return stage.parts().stream().map(part -> new Diagram.Section(
                part.title() + " \u00b7 " + Needs.text(scope, part), sign(part),
                items(scope, part.items()))).toList();
    }

    private static List<Diagram.Item> items(PageScope scope, List<EntryId> ids) {
        return scope.entries(ids).stream()
                .map(entry -> new Diagram.Item(entry.id().toString(), scope.href(entry.id()), entry.title()))
                .toList();
    }

    private static Diagram.Sign sign(Stage.Part part) {
        return switch (part.pick()) {
            case ONE -> part.items().size() > 1 ? Diagram.Sign.ONE : Diagram.Sign.EACH;
            case ANY -> Diagram.Sign.ANY;
            case ALL -> part.optional() ? Diagram.Sign.ANY : Diagram.Sign.EACH;
        };
    }
}

package dev.waymark.chart;

import java.util.List;
import java.util.Objects;

/**
 * Boxes with links in them and arrows between the boxes: what is drawn, not yet where.
 *
 * @param label   what the drawing shows, for those who do not see it
 * @param columns how many boxes may stand side by side, at least 1
 * @param boxes   in the order in which they are read
 * @param arrows  never in a circle
 */
public record Diagram(String label, int columns, List<Box> boxes, List<Arrow> arrows) {

    /**
     * @param mark    a few letters or digits that tell it from the others
     * @param note    a line below the title; may be empty
     * @param isLoose whether it may be left out; drawn with a broken outline
     */
    public record Box(String href, String mark, String title, String note, boolean isLoose,
            List<Section> sections) {
        public Box {
            Objects.requireNonNull(href);
            Objects.requireNonNull(mark);
            Objects.requireNonNull(title);
            Objects.requireNonNull(note);
            sections = List.copyOf(sections);
        }
    }

    /** A part of a box. */
    public record Section(String label, Sign sign, List<Item> items) {
        public Section {
            Objects.requireNonNull(label);
            Objects.requireNonNull(sign);
            items = List.copyOf(items);
        }
    }

    /** The shape before each item: a square, a ring, or a square with a broken outline. */
    public enum Sign {
        EACH, ONE, ANY
    }

    /** @param id what it stands for, as scripts know it */
    public record Item(String id, String href, String text) {
        public Item {
            Objects.requireNonNull(id);
            Objects.requireNonNull(href);
            Objects.requireNonNull(text);
        }
    }

    /**
     * From one box down to another.
     *
     * @param from   the place of the box, from 0
     * @param to     the place of the box, from 0
     * @param isFirm whether it is drawn unbroken
     */
    public record Arrow(int from, int to, boolean isFirm) {
    }

    /**
     * The same with each box behind all that lead to it, and otherwise as it was.
     *
     * @throws IllegalArgumentException if arrows lead round in a circle
     */
    Diagram inOrder() {
        List<Integer> order = Rows.order(boxes.size(), arrows);
        int[] places = new int[order.size()];
        for (int place = 0; place < places.length; place++) {
            places[order.get(place)] = place;
        }
        return new Diagram(label, columns, order.stream().map(boxes::get).toList(), arrows.stream()
                .map(arrow -> new Arrow(places[arrow.from()], places[arrow.to()], arrow.isFirm())).toList());
    }

    public Diagram {
        Objects.requireNonNull(label);
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
        if (columns < 1) {
            throw new IllegalArgumentException("a diagram has columns");
        }
        for (Arrow arrow : arrows) {
            Objects.checkIndex(arrow.from(), boxes.size());
            Objects.checkIndex(arrow.to(), boxes.size());
        }
    }
}

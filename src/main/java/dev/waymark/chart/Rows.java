package dev.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which boxes stand side by side: read row by row they keep their order, and every arrow leads to
 * a lower row.
 */
final class Rows {

    private Rows() {
    }

    /**
     * The row of each box, from 0, none above that of the box before it.
     *
     * @param arrows each to a later box
     */
    static int[] of(int boxes, int columns, List<Diagram.Arrow> arrows) {
        List<List<Integer>> before = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            before.add(new ArrayList<>());
        }
        arrows.forEach(arrow -> before.get(arrow.to()).add(arrow.from()));
        int[] rows = new int[boxes];
        int row = 0;
        int standing = 0;
        for (int box = 0; box < boxes; box++) {
            int earliest = before.get(box).stream().mapToInt(from -> rows[from] + 1).max().orElse(0);
            if (standing == columns || earliest > row) {
                row = Math.max(row + 1, earliest);
                standing = 0;
            }
            rows[box] = row;
            standing++;
        }
        return rows;
    }

    /**
     * Each box after all that lead to it, otherwise by their places.
     *
     * @throws IllegalArgumentException if arrows lead round in a circle
     */
    static List<Integer> order(int boxes, List<Diagram.Arrow> arrows) {
        int[] waits = new int[boxes];
        List<List<Integer>> after = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            after.add(new ArrayList<>());
        }
        for (Diagram.Arrow arrow : arrows) {
            waits[arrow.to()]++;
            after.get(arrow.from()).add(arrow.to());
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int box = 0; box < boxes; box++) {
            if (waits[box] == 0) {
                ready.add(box);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order.add(next);
            after.get(next).stream().filter(box -> --waits[box] == 0).forEach(ready::add);
        }
        if (order.size() < boxes) {
            throw new IllegalArgumentException("arrows lead round in a circle");
        }
        return order;
    }
}

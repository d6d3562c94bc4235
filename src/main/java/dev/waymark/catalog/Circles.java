package dev.waymark.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds ways through a graph that come back to where they began. Iterative, and each node is entered once, so
 * neither long chains nor many ways cost anything; of the circles through one edge one is found.
 *
 * @param <N> nodes
 * @param <E> edges
 */
public final class Circles<N, E> {

    private enum State { OPEN, DONE }

    private record Visit<N, E>(N node, Iterator<E> next) {
    }

    private final Function<N, List<E>> edges;
    private final Function<E, N> target;
    private final BiConsumer<List<N>, E> found;
    private final Map<N, State> states = new HashMap<>();
    private final Deque<Visit<N, E>> way = new ArrayDeque<>();

    private Circles(Function<N, List<E>> edges, Function<E, N> target, BiConsumer<List<N>, E> found) {
        this.edges = edges;
        this.target = target;
        this.found = found;
    }

    /**
     * Walks a graph, from each of its nodes in their order.
     *
     * @param edges  those that leave a node, in order
     * @param target where an edge leads
     * @param found  is told the nodes of a circle, the first once more at the end, and the edge that closes
     *               it
     */
    public static <N, E> void find(Collection<N> nodes, Function<N, List<E>> edges, Function<E, N> target,
            BiConsumer<List<N>, E> found) {
        Circles<N, E> circles = new Circles<>(edges, target, found);
        nodes.forEach(circles::walk);
    }

    private void walk(N start) {
        if (!states.containsKey(start)) {
            enter(start);
        }
        while (!way.isEmpty()) {
            Visit<N, E> visit = way.getLast();
            if (visit.next().hasNext()) {
                follow(visit.next().next());
            } else {
                states.put(visit.node(), State.DONE);
                way.removeLast();
            }
        }
    }

    private void follow(E edge) {
        N node = target.apply(edge);
        State state = states.get(node);
        if (state == null) {
            enter(node);
        } else if (state == State.OPEN) {
            List<N> circle = new ArrayList<>(way.stream().map(Visit::node).dropWhile(at -> !at.equals(node))
                    .toList());
            circle.add(node);
            found.accept(circle, edge);
        }
    }

    private void enter(N node) {
        states.put(node, State.OPEN);
        way.addLast(new Visit<>(node, edges.apply(node).iterator()));
    }
}

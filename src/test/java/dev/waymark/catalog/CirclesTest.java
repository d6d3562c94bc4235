package dev.waymark.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CirclesTest {

    private static List<List<Integer>> circles(Map<Integer, List<Integer>> graph) {
        List<List<Integer>> found = new ArrayList<>();
        Circles.find(new TreeSet<>(graph.keySet()), node -> graph.getOrDefault(node, List.of()), edge -> edge,
                (way, closing) -> {
                    assertEquals(closing, way.get(way.size() - 1));
                    found.add(way);
                });
        return found;
    }

    @Test
    void circleIsToldWithItsWholeWayAndNothingBeforeIt() {
        assertEquals(List.of(List.of(2, 3, 4, 2)),
                circles(Map.of(1, List.of(2), 2, List.of(3), 3, List.of(4), 4, List.of(2))));
    }

    @Test
    void diamondIsNoCircle() {
        assertEquals(List.of(),
                circles(Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(4), 4, List.of())));
    }

    @Test
    void chainLongerThanAnyStackIsWalked() {
        Map<Integer, List<Integer>> chain = new HashMap<>();
        IntStream.range(0, 200_000).forEach(i -> chain.put(i, List.of(i + 1)));
        assertEquals(List.of(), circles(chain));
        chain.put(200_000, List.of(0));
        assertEquals(200_002, circles(chain).get(0).size());
    }

    @Test
    void somethingIsFoundExactlyWhereNoOrderExists() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            Map<Integer, List<Integer>> graph = new HashMap<>();
            for (int node = 0; node < 8; node++) {
                graph.put(node, random.ints(random.nextInt(3), 0, 8).boxed().toList());
            }
            List<List<Integer>> found = circles(graph);
            assertEquals(hasOrder(graph), found.isEmpty(), "seed " + seed);
            for (List<Integer> way : found) {
                for (int i = 1; i < way.size(); i++) {
                    assertTrue(graph.get(way.get(i - 1)).contains(way.get(i)), "seed " + seed);
                }
            }
        }
    }

    /** Takes away whatever nothing is left to wait for, until nothing or a circle is left. */
    private static boolean hasOrder(Map<Integer, List<Integer>> graph) {
        Map<Integer, List<Integer>> rest = new HashMap<>(graph);
        while (rest.entrySet().removeIf(node -> node.getValue().stream().noneMatch(rest::containsKey))) {
            assertTrue(rest.size() < graph.size());
        }
        return rest.isEmpty();
    }
}

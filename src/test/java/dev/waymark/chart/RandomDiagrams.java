package dev.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Diagrams of the size of large roadmaps, each the same for the same seed. */
final class RandomDiagrams {

    private static final List<String> WORDS = List.of("lamp", "lens", "fog", "tower", "oil", "watch",
            "storm signals", "Fresnel", "light-dues", "W".repeat(40), "灯台守", "übergroßes Fernrohr",
            "<b>&amp;", "🗼 tower");

    private RandomDiagrams() {
    }

    /** With a number of boxes; arrows mostly lead on, and now and then back. */
    static Diagram of(long seed, int boxes) {
        Random random = new Random(seed);
        List<Diagram.Box> all = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            List<Diagram.Section> sections = new ArrayList<>();
            for (int s = random.nextInt(4); s > 0; s--) {
                sections.add(new Diagram.Section(text(random), Diagram.Sign.values()[random.nextInt(3)],
                        items(random)));
            }
            all.add(new Diagram.Box("#step-" + i, Integer.toString(i + 1), text(random),
                    random.nextBoolean() ? "" : text(random),
                    random.nextInt(5) == 0, sections));
        }
        return new Diagram("Map " + seed, 1 + random.nextInt(4), all, arrows(random, boxes));
    }

    private static List<Diagram.Item> items(Random random) {
        List<Diagram.Item> items = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            items.add(new Diagram.Item("skill/s-" + random.nextInt(99), "../s/", text(random)));
        }
        return items;
    }

    private static List<Diagram.Arrow> arrows(Random random, int boxes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            order.add(Math.max(0, i - random.nextInt(3)), i);
        }
        TreeSet<List<Integer>> pairs = new TreeSet<>(
                (one, other) -> one.toString().compareTo(other.toString()));
        for (int i = boxes * 4 / 3; i > 0 && boxes > 1; i--) {
            int from = random.nextInt(boxes - 1);
            pairs.add(List.of(order.get(from), order.get(from + 1 + random.nextInt(boxes - from - 1))));
        }
        return pairs.stream()
                .map(pair -> new Diagram.Arrow(pair.get(0), pair.get(1), random.nextBoolean())).toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 0 ? "" : " ");
        }
        return text.toString();
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Stage;
import dev.waymark.catalog.Technology;
import dev.waymark.chart.Diagram;
import dev.waymark.diagnostic.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What leads from step to step of a roadmap: firm where the roadmap itself says that a step comes after
 * another, loose where something that a step is about builds on what an earlier step teaches. Never in a
 * circle; what follows from others is left out, a firm one only where it follows from firm ones.
 */
final class StepArrows {

    private final Catalog catalog;
    private final List<Stage> stages;
    /** The first step that teaches something. */
    private final Map<EntryId, Integer> taught = new HashMap<>();

    private StepArrows(Catalog catalog, Roadmap roadmap) {
        this.catalog = catalog;
        this.stages = roadmap.stages();
        for (int i = 0; i < stages.size(); i++) {
            int step = i;
            Stream.concat(stages.get(i).asks().stream(),
                    stages.get(i).parts().stream().flatMap(part -> part.items().stream()))
                    .forEach(id -> taught.putIfAbsent(id, step));
        }
    }

    /** None for more steps than a drawing can have: nobody would see them. */
    static List<Diagram.Arrow> of(Catalog catalog, Roadmap roadmap) {
        if (roadmap.stages().size() > Limits.DRAWN_BOXES) {
            return List.of();
        }
        StepArrows arrows = new StepArrows(catalog, roadmap);
        List<TreeSet<Integer>> firm = shortest(arrows.declared());
        List<TreeSet<Integer>> both = firm.stream().map(TreeSet::new).toList();
        for (int step = 0; step < both.size(); step++) {
            for (int from : arrows.basis(step)) {
                if (!leads(both, step, from)) {
                    both.get(step).add(from);
                }
            }
        }
        List<TreeSet<Integer>> loose = shortest(both);
        List<Diagram.Arrow> all = new ArrayList<>();
        for (int step = 0; step < both.size(); step++) {
            int to = step;
            firm.get(step).forEach(from -> all.add(new Diagram.Arrow(from, to, true)));
            loose.get(step).stream().filter(from -> !firm.get(to).contains(from))
                    .forEach(from -> all.add(new Diagram.Arrow(from, to, false)));
        }
        return all;
    }

    /** Of each step, the steps that it requires by the roadmap's own word. */
    private List<TreeSet<Integer>> declared() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            places.put(stages.get(i).id(), i);
        }
        List<TreeSet<Integer>> before = new ArrayList<>();
        for (Stage stage : stages) {
            before.add(new TreeSet<>(stage.requires().stream().map(places::get)
                    .flatMap(place -> Optional.ofNullable(place).stream()).toList()));
        }
        return before;
    }

    /** Earlier steps that teach what a step's subjects build on; of several that would do, the first. */
    private Collection<Integer> basis(int step) {
        TreeSet<Integer> before = new TreeSet<>();
        stages.get(step).asks().stream().filter(id -> taught.get(id) == step)
                .map(catalog::find).flatMap(Optional::stream).flatMap(entry -> requires(entry).stream())
                .map(needed -> needed.oneOf().stream().filter(taught::containsKey)
                        .mapToInt(taught::get).min())
                .filter(first -> first.isPresent() && first.getAsInt() < step)
                .forEach(first -> before.add(first.getAsInt()));
        return before;
    }

    private static List<Requirement> requires(Entry entry) {
        return entry instanceof Skill skill ? skill.requires()
                : entry instanceof Technology technology ? technology.requires() : List.of();
    }

    /** Without those that a longer way says as well. */
    private static List<TreeSet<Integer>> shortest(List<TreeSet<Integer>> before) {
        List<TreeSet<Integer>> kept = new ArrayList<>();
        BitSet[] all = new BitSet[before.size()];
        for (TreeSet<Integer> direct : before) {
            BitSet indirect = new BitSet();
            direct.forEach(other -> indirect.or(allBefore(other, before, all)));
            TreeSet<Integer> few = new TreeSet<>(direct);
            few.removeIf(indirect::get);
            kept.add(few);
        }
        return kept;
    }

    /**
     * All steps that come before one, directly or not; kept once known. A circle, which is told of, has no
     * end to come to.
     */
    private static BitSet allBefore(int step, List<TreeSet<Integer>> before, BitSet[] known) {
        if (known[step] == null) {
            BitSet all = new BitSet();
            known[step] = all;
            for (int direct : before.get(step)) {
                all.set(direct);
                all.or(allBefore(direct, before, known));
            }
        }
        return known[step];
    }

    /** Whether one step comes before another, directly or not; a step leads to itself. */
    private static boolean leads(List<TreeSet<Integer>> before, int from, int to) {
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(to));
        while (!open.isEmpty()) {
            int step = open.remove(open.size() - 1);
            if (step == from) {
                return true;
            }
            if (!seen.get(step)) {
                seen.set(step);
                open.addAll(before.get(step));
            }
        }
        return false;
    }
}

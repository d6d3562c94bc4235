package dev.waymark.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BacklinksTest {

    private record Edge(EntryId from, Relation relation, String detail, EntryId to) {
    }

    private static EntryId id(int number) {
        return new EntryId(number % 2 == 0 ? Kind.SKILL : Kind.ROADMAP, "tower-" + number);
    }

    @Test
    void theyAreTheExactInverseOfTheReferences() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Edge> edges = new ArrayList<>();
            List<Relation> relations = Arrays.stream(Relation.values())
                    .filter(one -> one != Relation.MENTIONS).toList();
            for (int i = random.nextInt(80); i > 0; i--) {
                edges.add(new Edge(id(random.nextInt(9)), relations.get(random.nextInt(relations.size())),
                        Integer.toString(random.nextInt(2)), id(random.nextInt(9))));
            }
            Backlinks.Builder builder = new Backlinks.Builder();
            edges.forEach(edge -> builder.add(edge.from(), edge.relation(), edge.detail(), edge.to()));
            Backlinks backlinks = builder.build();

            Set<Edge> wanted = new HashSet<>(edges);
            wanted.removeIf(edge -> edge.from().equals(edge.to()));
            List<Edge> walkedBack = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                EntryId target = id(i);
                backlinks.to(target).forEach(link -> walkedBack.add(
                        new Edge(link.from(), link.relation(), link.detail(), target)));
            }
            assertEquals(wanted, new HashSet<>(walkedBack), "seed " + seed);
            assertEquals(wanted.size(), walkedBack.size(), "repeats with seed " + seed);
        }
    }

    @Test
    void mentionSaysNothingBesideADeclaredRelation() {
        Backlinks.Builder builder = new Backlinks.Builder();
        builder.add(id(1), Relation.MENTIONS, "", id(2));
        builder.add(id(1), Relation.REQUIRES, "", id(2));
        builder.add(id(3), Relation.MENTIONS, "", id(2));
        assertEquals(List.of(new Backlinks.Link(id(3), Relation.MENTIONS, ""),
                new Backlinks.Link(id(1), Relation.REQUIRES, "")), builder.build().to(id(2)));
    }

    @Test
    void theyComeByRelationThenByName() {
        Backlinks.Builder builder = new Backlinks.Builder();
        builder.add(id(5), Relation.STEP, "2", id(2));
        builder.add(id(4), Relation.STEP, "1", id(2));
        builder.add(id(3), Relation.ASKS, "", id(2));
        assertEquals(List.of("roadmap/tower-3", "roadmap/tower-5", "skill/tower-4"),
                builder.build().to(id(2)).stream().map(link -> link.from().toString()).toList());
        assertEquals(2, builder.build().to(id(2), Relation.STEP).size());
    }
}

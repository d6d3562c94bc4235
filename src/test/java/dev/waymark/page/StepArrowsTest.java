package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.chart.Diagram;
import dev.waymark.content.ReadContent;
import dev.waymark.diagnostic.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What leads from step to step. */
class StepArrowsTest {

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void guide() throws IOException {
        write("site.yaml", "title: Keepers\nbase-url: https://example.org/\nlanguage: en\n"
                + "words: {skill: {category: {lamps: {label: Lamps}}}}\n");
        write("roles/keeper.md", "---\ntitle: Keeper\nsummary: Keeps a light.\n---\n");
    }

    private void skill(String id, String requires) throws IOException {
        write("skills/" + id + ".md", "---\ntitle: " + id + "\nsummary: About " + id
                + ".\ncategory: lamps\nrequires: ["
                + requires + "]\n---\n");
    }

    private void roadmap(String id, List<String> stages) throws IOException {
        write("roadmaps/" + id + ".md", "---\ntitle: Path\nsummary: A path.\nrole: keeper\nstages:\n  - "
                + String.join("\n  - ", stages) + "\n---\n");
    }

    private static String stage(String id, String asks, String requires) {
        return "{id: " + id + ", title: " + id + ", asks: [" + asks + "], requires: [" + requires + "]}";
    }

    private Catalog read() {
        ReadContent read = ReadContent.of(folder);
        assertTrue(read.diagnostics().isEmpty(), () -> read.told().toString());
        return read.made().catalog();
    }

    private static List<String> arrows(Catalog catalog, String id) {
        Roadmap roadmap = catalog.all(Kind.ROADMAP, Roadmap.class).stream()
                .filter(one -> one.id().slug().equals(id)).findFirst().orElseThrow();
        return StepArrows.of(catalog, roadmap).stream()
                .map(arrow -> arrow.from() + 1 + (arrow.isFirm() ? " => " : " -> ") + (arrow.to() + 1))
                .toList();
    }

    @Test
    void stepsLeadOnAsTheRoadmapSaysAndAsTheirSubjectsNeedIt() throws IOException {
        guide();
        skill("oil", "");
        skill("lamp", "skill/oil");
        skill("lens", "{one-of: [skill/lamp, skill/oil]}");
        skill("fog", "");
        roadmap("path", List.of(stage("a", "skill/oil", ""), stage("b", "skill/lamp", ""),
                stage("c", "skill/lens", ""), stage("d", "skill/fog", "b, a"),
                stage("e", "skill/fog", "d, a")));
        assertEquals(List.of("1 -> 2", "1 -> 3", "1 => 4", "2 => 4", "4 => 5"), arrows(read(), "path"),
                "1 => 5 follows from 1 => 4 and 4 => 5");
    }

    /** As many steps as can be drawn, each of which requires all before it. */
    private void dense(int steps) throws IOException {
        guide();
        skill("oil", "");
        List<String> stages = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            stages.add(stage("t" + i, "skill/oil", IntStream.range(0, i).mapToObj(before -> "t" + before)
                    .collect(Collectors.joining(", "))));
        }
        roadmap("path", stages);
    }

    @Test
    @Timeout(20)
    void stepsThatAllRequireEachOtherAreOneLine() throws IOException {
        dense(Limits.DRAWN_BOXES);
        assertEquals(IntStream.range(1, Limits.DRAWN_BOXES).mapToObj(i -> i + " => " + (i + 1)).toList(),
                arrows(read(), "path"));
    }

    @Test
    void stepsThatAreTooManyToBeDrawnHaveNoArrows() throws IOException {
        dense(Limits.DRAWN_BOXES + 1);
        assertEquals(List.of(), arrows(read(), "path"));
    }

    @Test
    @Timeout(20)
    void aCircleThatIsToldOfIsNotFollowedForEver() throws IOException {
        guide();
        skill("oil", "");
        roadmap("path", List.of(stage("a", "skill/oil", "c"), stage("b", "skill/oil", "a"),
                stage("c", "skill/oil", "b")));
        ReadContent read = ReadContent.of(folder);
        assertEquals(List.of("reference-cycle"), read.diagnostics().stream()
                .map(found -> found.code().id()).toList());
        assertTrue(arrows(read.made().catalog(), "path").size() <= 3);
    }

    @Test
    void whatIsTaughtTooLateMakesNoArrow() throws IOException {
        guide();
        skill("oil", "");
        skill("lamp", "skill/oil");
        roadmap("path", List.of(stage("a", "skill/lamp", ""), stage("b", "skill/oil", "")));
        assertEquals(List.of(), arrows(read(), "path"));
    }

    @Test
    void whereTheRoadmapAndTheSubjectsDisagreeTheRoadmapHolds() throws IOException {
        guide();
        skill("oil", "");
        skill("lamp", "skill/oil");
        roadmap("path", List.of(stage("a", "skill/oil", "b"), stage("b", "skill/lamp", "")));
        assertEquals(List.of("2 => 1"), arrows(read(), "path"));
    }

    @Test
    void noArrowsEverGoRoundAndNoneSaysWhatOthersSay() throws IOException {
        guide();
        Random random = new Random(20260601);
        int skills = 40;
        for (int i = 0; i < skills; i++) {
            skill("s" + i, i == 0 ? "" : "skill/s" + random.nextInt(i));
        }
        for (int r = 0; r < 60; r++) {
            List<String> stages = new ArrayList<>();
            int steps = 2 + random.nextInt(20);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                order.add(random.nextInt(order.size() + 1), i);
            }
            for (int i = 0; i < steps; i++) {
                int place = order.indexOf(i);
                String requires = place == 0 || random.nextBoolean() ? ""
                        : "t" + order.get(random.nextInt(place));
                stages.add(stage("t" + i, "skill/s" + random.nextInt(skills), requires));
            }
            roadmap("r" + r, stages);
        }
        Catalog catalog = read();
        for (Roadmap roadmap : catalog.all(Kind.ROADMAP, Roadmap.class)) {
            List<Diagram.Arrow> arrows = StepArrows.of(catalog, roadmap);
            for (Diagram.Arrow arrow : arrows) {
                List<Diagram.Arrow> others = arrows.stream()
                        .filter(other -> !other.equals(arrow) && (!arrow.isFirm() || other.isFirm()))
                        .toList();
                assertTrue(!leads(arrows, arrow.to(), arrow.from()),
                        () -> roadmap.id() + " goes round: " + arrows);
                assertTrue(!leads(others, arrow.from(), arrow.to()),
                        () -> roadmap.id() + " says twice: " + arrow);
            }
        }
    }

    private static boolean leads(List<Diagram.Arrow> arrows, int from, int to) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Diagram.Arrow arrow : arrows) {
                grows |= reached.contains(arrow.from()) && reached.add(arrow.to());
            }
        }
        return reached.contains(to);
    }
}

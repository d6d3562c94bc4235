package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.content.ReadContent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Graphs that a careless walk would never leave. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GraphTest {

    @TempDir
    Path content;

    @BeforeEach
    void writeSettings() {
        ReadContent.write(content, "site.yaml", """
                title: Keepers
                base-url: https://example.org/
                words: {skill: {category: {lamps: {label: Lamps}}}}
                """);
    }

    private void skill(String id, String requires) {
        ReadContent.write(content, "skills/" + id + ".md", """
                ---
                title: Skill
                summary: One of many.
                category: lamps
                requires: [%s]
                ---
                """.formatted(requires));
    }

    @Test
    void threeThousandSkillsInOneChainAreFine() {
        for (int i = 0; i < 3000; i++) {
            skill("s" + i, i == 0 ? "" : "skill/s" + (i - 1));
        }
        assertEquals(List.of(), ReadContent.of(content).told());
    }

    @Test
    void oneLongCircleIsToldOnceWithoutItsMiddle() {
        for (int i = 0; i < 1000; i++) {
            skill("s" + i, "skill/s" + (i + 1) % 1000);
        }
        List<String> told = ReadContent.of(content).told();
        assertEquals(1, told.size());
        assertTrue(told.get(0).contains("skill/s0 → skill/s1 → ") && told.get(0).contains("more) → ")
                && told.get(0).contains(" → skill/s999 → skill/s0 | take one"), told.get(0));
    }

    @Test
    void diamondOfTwentyFiveLevelsIsWalkedOnce() {
        skill("top-0", "");
        for (int i = 1; i <= 25; i++) {
            skill("left-" + i, "skill/top-" + (i - 1));
            skill("right-" + i, "skill/top-" + (i - 1));
            skill("top-" + i, "skill/left-" + i + ", skill/right-" + i);
        }
        assertEquals(List.of(), ReadContent.of(content).told());
    }

    @Test
    void circlesNameTheWholeWay() {
        skill("lamp", "skill/wick");
        skill("wick", "skill/oil");
        skill("oil", "skill/lamp");
        assertEquals(List.of("content/skills/oil.md:5:12 reference-cycle: `requires` goes round in a circle:"
                + " skill/lamp → skill/oil → skill/wick → skill/lamp | take one of these references out"),
                ReadContent.of(content).told().stream()
                        .map(line -> line.replace("skill/lamp → skill/wick → skill/oil",
                                "skill/lamp → skill/oil → skill/wick")).toList());
    }

    @Test
    void manyEntriesThatAllMissTheSameNameAreToldSoon() {
        for (int i = 0; i < 1500; i++) {
            skill("lens-care-number-" + i, "skill/lens-crae-nubmer-x" + i);
        }
        assertEquals(1500, ReadContent.of(content).told().size());
    }
}

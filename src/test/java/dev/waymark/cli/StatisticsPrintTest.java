package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.build.Statistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatisticsPrintTest {

    private static final Statistics KEEPERS = new Statistics(
            Optional.of("https://keepers.example/"), 13,
            new TreeMap<>(Map.of("skill", 9, "role", 1, "source", 3)),
            41, 22, 17, 2,
            List.of("skill/fog-signals", "skill/rope-work"), 4, 2, List.of("tide-tables"), 5,
            Optional.of("2024-11"), Optional.of("2026-05-02"));

    private static final Statistics NOTHING = new Statistics(
            Optional.empty(), 0, new TreeMap<>(), 0, 0, 0, 0, List.of(), 0, 0, List.of(), 0,
            Optional.empty(), Optional.empty());

    @Test
    void textIsAligned() {
        assertEquals("""
                entries                13
                  role                 1
                  skill                9
                  source               3
                links in prose         41
                references in fields   22
                entries on their own   2: skill/fog-signals, skill/rope-work
                citations              17
                sources cited          2 of 3
                sources not cited      1: tide-tables
                entries with a source  6 of 10 (60 %), sources left out
                entries reviewed       5 of 13 (38 %), 2024-11 to 2026-05-02
                """, new StatisticsPrint(KEEPERS).text());
    }

    @Test
    void jsonHoldsTheSame() {
        assertEquals("""
                {"baseUrl":"https://keepers.example/","entries":13,\
                "entriesByKind":{"role":1,"skill":9,"source":3},"internalLinks":41,"references":22,\
                "citations":17,"orphans":2,"orphanIds":["skill/fog-signals","skill/rope-work"],\
                "withoutCitation":4,"sourcesCited":2,"uncitedSources":["tide-tables"],\
                "reviewed":5,"oldestReview":"2024-11","newestReview":"2026-05-02"}
                """, new StatisticsPrint(KEEPERS).json());
    }

    @Test
    void anEmptyGuideHasNoShares() {
        assertEquals("entries reviewed       0 of 0",
                Sample.lines(new StatisticsPrint(NOTHING).text()).get(8));
    }
}

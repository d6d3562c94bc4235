package dev.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("lens-care", "lamp-care", "fog-signals",
            "oil", "title");

    @ParameterizedTest
    @CsvSource({"lens-caer, lens-care", "lenscare, lens-care", "lens--care, lens-care",
        "LENS-CARE, lens-care", "tilte, title", "titel, title", "oli, oil", "fog-signal, fog-signals",
        "lamb-care, lamp-care"})
    void fewSlipsFindTheName(String word, String name) {
        assertEquals(Optional.of(name), Nearest.to(word, NAMES));
    }

    @ParameterizedTest
    @CsvSource({"tower", "o", "fg", "lens", "''"})
    void manySlipsForTheLengthFindNothing(String word) {
        assertEquals(Optional.empty(), Nearest.to(word, NAMES));
    }

    @Test
    void ofEqualsTheFirstByNameIsTakenWhateverTheirOrder() {
        assertEquals(Optional.of("wick-a"), Nearest.to("wick-x", List.of("wick-c", "wick-a", "wick-b")));
        assertEquals(Optional.of("wick-a"), Nearest.to("wick-x", List.of("wick-a", "wick-b", "wick-c")));
    }

    @Test
    void twoSwappedNeighboursAreOneSlip() {
        assertEquals(1, Nearest.slips("lamp", "lmap", 9));
        assertTrue(Nearest.slips("lamp", "pmal", 1) > 1);
        assertEquals(4, Nearest.slips("", "lamp", 9));
    }

    @Test
    void longWordsAreNotCompared() {
        assertEquals(Optional.empty(), Nearest.to("a".repeat(1000), List.of("a".repeat(1000))));
    }

    @Test
    void theNarrowBandGivesWhatTheWholeTableWould() {
        long seed = 20260103;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = word(random);
            int exact = table(a, b);
            int limit = random.nextInt(8);
            int found = Nearest.slips(a, b, limit);
            assertTrue(exact <= limit ? found == exact : found > limit,
                    () -> "seed " + seed + ": " + a + " " + b + " within " + limit + " is "
                    + exact + ", not " + found);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(random.nextInt(9), 'a', 'd').forEach(c -> word.append((char) c));
        return word.toString();
    }

    /** Optimal string alignment by its definition. */
    private static int table(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

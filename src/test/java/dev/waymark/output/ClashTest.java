package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClashTest {

    @Test
    void differentNamesDoNotClash() {
        assertEquals(List.of(), told("lamp.html", "lamp/index.html", "lamps/index.html", "index.html"));
    }

    @Test
    void twoEntriesAtOnePathNameBoth() {
        List<Clash> clashes = Clash.among(List.of(
                file("lamp/index.html", "technology/lamp"), file("lamp/index.html", "skill/lamp")));

        assertEquals(1, clashes.size());
        assertEquals("skill/lamp", clashes.get(0).first().entry());
        assertEquals("technology/lamp", clashes.get(0).second().entry());
    }

    @Test
    void caseAndNormalFormMakeNoDifference() {
        assertEquals(List.of("Lamp.html - lamp.html"), told("lamp.html", "Lamp.html"));
        assertEquals(List.of("cafe\u0301.html - caf\u00e9.html"), told("caf\u00e9.html", "cafe\u0301.html"));
    }

    @Test
    void fileWhereAnotherNeedsAFolderClashes() {
        assertEquals(List.of("lamp - lamp/index.html"), told("lamp/index.html", "lamp"));
        assertEquals(List.of("LAMP/wick/index.html - lamp"), told("lamp", "LAMP/wick/index.html"));
    }

    @Test
    void folderSpeltInTwoWaysIsToldOnce() {
        assertEquals(List.of("Fog/a.html - fog/a.html"),
                told("Fog/a.html", "Fog/b.html", "fog/a.html", "fog/c.html"));
    }

    @Test
    void orderOfAddingMakesNoDifference() {
        List<String> paths = new ArrayList<>(
                List.of("a", "A", "a/b", "a/B", "a/b/c", "A/b/C", "x", "x", "y/z", "Y"));
        List<String> expected = told(paths.toArray(String[]::new));

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(paths, new Random(seed));
            assertEquals(expected, told(paths.toArray(String[]::new)), "seed " + seed);
        }
    }

    private static List<String> told(String... paths) {
        return Clash.among(Stream.of(paths).map(path -> file(path, "")).toList()).stream()
                .map(clash -> clash.first().path() + " - " + clash.second().path())
                .toList();
    }

    private static PublishedFile file(String path, String entry) {
        return new PublishedFile(path, entry, 0, new Digest(0));
    }
}

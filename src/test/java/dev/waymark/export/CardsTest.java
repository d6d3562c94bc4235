package dev.waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.page.Keepers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths, questions and the deck, as a whole build of the keepers' guide writes them. */
class CardsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Keepers.built(folder);
    }

    private static String read(String name) throws Exception {
        return Files.readString(folder.resolve("site-output/data").resolve(name));
    }

    @Test
    void theDeckHasALineForEachQuestionBelowItsHeaders() throws Exception {
        assertEquals(List.of("#separator:tab", "#html:false", "#columns:Front\tBack\tTags", "#tags column:3",
                "When is the lamp lit?\tAt dusk.\tskill::lamp-care",
                "Why rings?\tThey weigh less.\ttechnology::fresnel-lens"),
                read("flashcards.txt").lines().toList());
    }

    @Test
    void formerIdsNameAllThatTheyBecame() throws Exception {
        String formerly = read("formerly.json");
        assertTrue(formerly.contains("\"skill/glass-care\":[\"skill/lens-care\",\"skill/weather-signs\"]"),
                formerly);
    }

    @Test
    void pathsTellRequirementsEffortsAndSteps() throws Exception {
        String paths = read("paths.json");
        assertTrue(paths.contains("\"requires\":[[\"skill/lens-care\"],"
                + "[\"technology/paraffin\",\"technology/electricity\"]],"
                + "\"effort\":{\"min\":20,\"max\":40,\"unit\":\"hours\",\"basis\":\"editors\"}"), paths);
        assertTrue(paths.contains("{\"pick\":\"any\",\"optional\":true,\"items\":[\"skill/weather-signs\"]}"),
                paths);
        assertTrue(paths.contains("\"id\":\"alone\",\"title\":\"Alone in the tower\",\"optional\":true,"
                + "\"requires\":[\"first-nights\"]"), paths);
    }
}

package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.chart.DrawnMap;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map of a roadmap says what its list says. */
class RoadmapMapTest {

    private static Keepers keepers;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        keepers = Keepers.built(folder);
    }

    @Test
    void aRoadmapOfSeveralStepsHasAMap() {
        Document page = keepers.document("roadmaps/keeper/");
        assertEquals(List.of("#first-nights", "#alone"), page.select(".map a.head").eachAttr("href"));
        assertEquals(List.of("skill/lens-care", "technology/paraffin", "technology/electricity",
                "skill/weather-signs", "skill/lamp-care"), page.select(".map a.item").eachAttr("data-id"));
        assertEquals("Map of the roadmap The path of a keeper",
                page.selectFirst(".map-view svg").attr("aria-label"));
        assertTrue(keepers.document("roadmaps/survey-path/").select(".map").isEmpty(),
                "one step needs no map");
    }

    @Test
    void whatIsNeededIsToldByWordAndShape() {
        Document page = keepers.document("roadmaps/keeper/");
        assertEquals(List.of("The glass · required", "A fuel · pick one", "Reading · optional", "Is about"),
                page.select(".map .label").eachText());
        assertEquals(2, page.select(".map-view a.one circle.sign").size());
        assertEquals(1, page.select(".map-view a.any rect.sign").size());
        assertEquals("2 Alone in the tower optional", page.select(".map g.loose a.head").text());
    }

    @Test
    void everyLinkOfTheMapIsALinkOfTheListToo() {
        Document page = keepers.document("roadmaps/keeper/");
        List<String> listed = page.select(".stages a, .overview a").eachAttr("href");
        assertTrue(listed.containsAll(page.select(".map-view a").eachAttr("href")));
        assertEquals(page.select(".stages h2").eachAttr("id").stream().map(id -> "#" + id).toList(),
                page.select(".overview li > a").eachAttr("href"));
    }

    @Test
    void theStepThatComesFirstStandsAbove() {
        DrawnMap map = new DrawnMap(
                keepers.document("roadmaps/keeper/").selectFirst(".map-view svg").outerHtml());
        assertEquals(1, map.arrows().size());
        assertTrue(map.boxes().get(0).bottom() < map.boxes().get(1).top());
    }

    @Test
    void whatOtherEntriesSayInAStepLinksToTheirOwnPages() {
        Document page = keepers.document("roadmaps/keeper/");
        assertEquals(List.of("../../guides/the-first-winter/"), page.select(".questions a").eachAttr("href"));
        assertEquals(List.of("../survey-path/", "../survey-path/#all"),
                page.select(".step-list a").eachAttr("href"));
    }
}

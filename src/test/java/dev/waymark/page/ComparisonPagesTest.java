package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Effort;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands side by side, with answers that were worked out by hand. */
class ComparisonPagesTest {

    private static Keepers keepers;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        keepers = Keepers.built(folder);
    }

    private static List<String> row(Document page, String subject) {
        Element row = page.select("tbody tr").stream()
                .filter(tr -> tr.selectFirst("th a").text().equals(subject))
                .findFirst().orElseThrow();
        return row.children().stream().map(Element::text).toList();
    }

    private static List<String> texts(String url, String css) {
        return keepers.document(url).select(css).eachText();
    }

    @Test
    void allComparisonsAreListed() {
        assertEquals(List.of("All roadmaps side by side", "From one role to another",
                "From one level to the next", "Compare pay"), texts("compare/", ".cards a"));
    }

    @Test
    void aSubjectIsToldWithTheStepOfEachRoadmap() {
        Document page = keepers.document("compare/roadmaps/");
        assertEquals(
                List.of("Lamp care & <script>alert(1)</script> 2 of 2 roadmaps", "2", "1", "63 %", "25 %"),
                row(page, "Lamp care & <script>alert(1)</script>"));
        assertEquals(List.of("Lamp care & <script>alert(1)</script>"),
                texts("compare/roadmaps/", "tbody th a"));
        assertEquals("../../roadmaps/keeper/#alone", page.select("tbody td a").get(0).attr("href"));
        assertEquals("1 subject", page.selectFirst("caption").text());
    }

    @Test
    void eachOrderIsAPageThatLeadsToTheOthers() {
        for (String url : List.of("compare/roadmaps/", "compare/roadmaps/order/",
                "compare/roadmaps/disagreement/", "compare/roadmaps/single/")) {
            assertEquals(List.of("By agreement", "By order", "By disagreement", "Asked for once"),
                    texts(url, ".orders a"), url);
            assertEquals(1, texts(url, ".orders [aria-current=page]").size(), url);
            assertEquals(3, texts(url, ".orders a[href]").size(), url);
        }
    }

    @Test
    void whatOneRoadmapAloneAsksForStandsBelowIt() {
        assertEquals(List.of("The path of a keeper", "The path of the survey"),
                texts("compare/roadmaps/single/", "main h2"));
        Document once = keepers.document("compare/roadmaps/single/");
        assertEquals(List.of("Electricity", "Lens care", "Paraffin", "Weather signs"),
                once.select("main h2 + ul").first().select("a").eachText());
        assertEquals(List.of("Fresnel lens"), once.select("main h2 + ul").last().select("a").eachText());
    }

    @Test
    void aSkillTellsHowManyRoadmapsAskForItAndWhere() {
        String steps = keepers.section("skills/lamp-care/", "_steps");
        assertTrue(steps.contains("Asked for by 2 of 2 roadmaps. All roadmaps side by side"), steps);
        String weather = keepers.section("skills/weather-signs/", "_steps");
        assertTrue(weather.contains("Asked for by 1 of 2 roadmaps."), weather);
        assertTrue(weather.contains("The path of a keeper: step 1, First nights (part “Reading”)"), weather);
    }

    @Test
    void fromARoleToAnotherIsWhatTheOtherAsksForOnTop() {
        assertEquals(List.of("Harbour pilot asks for 2 things", "", "1"),
                row(keepers.document("compare/roles/"), "Harbour pilot"));
        assertEquals(List.of("Lighthouse keeper asks for 2 things", "1", ""),
                row(keepers.document("compare/roles/"), "Lighthouse keeper"));
        Element way = keepers.document("compare/roles/harbour-pilot/")
                .getElementById("_role-lighthouse-keeper").parent();
        assertEquals("To Lighthouse keeper Fresnel lens 1 week (as the source says)"
                + " Together: 1 week (as the source says)"
                + " Serves there as well: Lamp care & <script>alert(1)</script>", way.text());
        Element back = keepers.document("compare/roles/lighthouse-keeper/")
                .getElementById("_role-harbour-pilot").parent();
        assertEquals(List.of("Weather signs"), back.select(".additions a").eachText());
    }

    @Test
    void aLevelHasWhatThoseBelowItHave() {
        assertEquals(List.of("Assistant asks for 1 thing", "", "2"),
                row(keepers.document("compare/levels/"), "Assistant"));
        Element up = keepers.document("compare/levels/assistant/")
                .getElementById("_level-head-keeper").parent();
        assertEquals(List.of("Lamp care & <script>alert(1)</script>", "Fresnel lens"),
                up.select(".additions a").eachText());
        assertTrue(up.text().contains(
                "Together: 20–40 hours (editors' estimate), 1 week (as the source says)"), up.text());
        assertEquals(List.of("To Head keeper", "To Harbour pilot"), texts("compare/levels/assistant/", "h2"));
    }

    @Test
    void effortsAreAddedOnlyWhereUnitAndBasisAreTheSame() {
        Effort hours = new Effort(new BigDecimal("0.1"), new BigDecimal("2"),
                Effort.Unit.HOURS, Effort.Basis.EDITORS);
        Effort other = new Effort(new BigDecimal("0.2"), new BigDecimal("3.5"),
                Effort.Unit.HOURS, Effort.Basis.EDITORS);
        Effort said = new Effort(BigDecimal.ONE, BigDecimal.TEN, Effort.Unit.HOURS, Effort.Basis.SOURCE);
        Effort weeks = new Effort(BigDecimal.ONE, BigDecimal.ONE, Effort.Unit.WEEKS, Effort.Basis.EDITORS);
        assertEquals(List.of(
                new Effort(new BigDecimal("0.3"), new BigDecimal("5.5"),
                        Effort.Unit.HOURS, Effort.Basis.EDITORS), said, weeks),
                GapsPage.sums(List.of(weeks, hours, said, other)));
    }
}

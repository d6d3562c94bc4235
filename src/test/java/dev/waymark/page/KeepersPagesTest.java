package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of each kind show. */
class KeepersPagesTest {

    private static Keepers keepers;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        keepers = Keepers.built(folder);
    }

    private static List<String> texts(String url, String css) {
        return keepers.document(url).select(css).eachText();
    }

    private static void says(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "no \"" + part + "\" in: " + text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roles/lighthouse-keeper/     | SOC code        | 53-9099
            roles/lighthouse-keeper/     | Levels with figures | Assistant, Head keeper
            roles/harbour-pilot/         | May follow after | Assistant
            roadmaps/keeper/             | Leads to        | Lighthouse keeper
            roadmaps/keeper/             | For             | Beginners
            roadmaps/keeper/             | Taken from      | our own, the editors' judgement
            roadmaps/keeper/             | Takes           | 3–6 months (editors' estimate)
            roadmaps/survey-path/        | Taken from      | Survey of the coast[1]
            roadmaps/survey-path/        | Takes           | 1 year (as the source says)
            skills/lamp-care/            | Area            | Lamps and lenses
            skills/lamp-care/            | Know first      | Lens care one of: Paraffin, Electricity
            skills/lamp-care/            | Makes easier    | Weather signs
            skills/weather-signs/        | Know first      | Fresnel lens Before that: Lens care
            skills/lens-care/            | Part of         | Lamp care & <script>alert(1)</script>
            technologies/fresnel-lens/   | Type            | Lenses
            technologies/fresnel-lens/   | Language        | Electricity
            technologies/fresnel-lens/   | Effort          | 1 week (as the source says)
            technologies/fresnel-lens/   | Known to use or make it | Office of the Coast
            technologies/electricity/    | Type            | Fuels, Lenses
            technologies/electricity/    | Used with it    | Fresnel lens
            levels/assistant/            | Scope           | One watch a night.
            levels/assistant/            | Where it leads  | Head keeper, Harbour pilot
            levels/head-keeper/          | Comes after     | Assistant
            salaries/norway-survey/      | Source          | Survey of the coast[1], section “Pay”
            salaries/norway-survey/      | Currency        | NOK (the source prints a bare sign, read by us)
            salaries/norway-survey/      | How many were asked | 41 keepers
            salaries/almanac/            | Quoted in       | Survey of the coast
            salaries/almanac/            | Year            | year not stated
            salaries/almanac/            | Currency        | currency not stated
            salaries/almanac/            | Measure         | typical, a month
            employers/coast-office/      | Headquarters    | Bergen, Norway
            employers/coast-office/      | Works on        | Towers, Buoys
            cities/bergen/               | Country         | Norway
            cities/bergen/               | Region          | Skagerrak
            cities/bergen/               | Currency        | NOK
            countries/norway/            | Country code    | NO
            regions/skagerrak/           | Within          | Europe
            guides/leaving/              | Series          | Winters
            faqs/why-at-night/           | Who asks        | the editors; the source gives only the answer
            projects/oil-lamp/           | Difficulty      | Calm sea (editors' estimate)
            resources/book-of-lamps/     | Free of charge  | no
            resources/office-course/     | Described by    | Survey of the coast, the publisher about itself
            facts/tower-steps/           | Replaces        | Steps in 1870
            facts/tower-steps-1870/      | Replaced by     | steps of a tower
            facts/tower-steps/           | Time            | since 1880
            conflicts/steps/             | They differ in  | definition
            sources/old-almanac/         | Publisher       | not stated
            sources/old-almanac/         | Known to us only through | Survey of the coast
            sources/coast-survey/        | Quotes          | An old almanac
            sources/coast-survey/        | Read by us      | 2026-01-31
            """)
    void theFactBoxAnswersFirst(String url, String label, String value) {
        assertEquals(value, keepers.fact(url, label));
    }

    @Test
    void aRoleShowsWhatItAsksForWhatLeadsToItAndWhatItPays() {
        String url = "roles/lighthouse-keeper/";
        says(keepers.section(url, "_skills"), "Skills Lamp care", "Technologies Fresnel lens");
        says(keepers.section(url, "_roadmaps"), "The path of a keeper 2 steps",
                "The path of the survey 1 step ·");
        says(keepers.section(url, "_related"), "Harbour pilot Brings ships in.");
        says(keepers.section(url, "_pay"), "Pay of the role Lighthouse keeper: NOK a year",
                "Norway Assistant “Junior keeper” 0–4 years NOK 480,000 a year average, base pay"
                        + " range: NOK 400,000–520,000 or more also given as EUR 41,000"
                        + " Pay of keepers in Norway Office of the Coast, 2025",
                "10 years and more", "year not stated");
        assertEquals(List.of("Sources disagree: Pay in Norway", "Sources disagree: Pay in Norway"),
                keepers.document(url).select("#_pay ~ .pay-chart a.sign").eachAttr("aria-label"));
    }

    @Test
    void aStepOfARoadmapTellsInWordsHowManyOfItsPartsAreNeeded() {
        Element first = keepers.document("roadmaps/keeper/").select(".stages > li").first();
        says(first.text(), "1. First nights", "Is about Lens care", "The glass required Lens care",
                "A fuel pick one[1] Paraffin Electricity What the tower has.",
                "Reading optional Weather signs", "Watch somebody who knows.", "Watch the light.");
        assertEquals("first-nights", first.selectFirst("h2").id());
        assertEquals("What to bring", first.selectFirst("h3").text());
    }

    @Test
    void aStepNamesTheStepsBeforeItAndWhatToBuild() {
        Element second = keepers.document("roadmaps/keeper/").select(".stages > li").last();
        says(second.text(), "2. Alone in the tower optional", "After 1. First nights", "An oil lamp",
                "Now keep the light.");
        assertEquals("#first-nights", second.selectFirst("dd a[href^=#]").attr("href"));
    }

    @Test
    void theTextOfARoadmapOpensAndClosesItAroundItsSteps() {
        assertEquals("Two steps.", keepers.document("roadmaps/keeper/").selectFirst(".prose").text());
        says(keepers.document("roadmaps/keeper/").select(".stages ~ .prose").text(), "Bring books.");
        assertEquals(List.of("The map", "Step by step", "Before you go"),
                texts("roadmaps/keeper/", ".toc li a").subList(0, 3));
    }

    @Test
    void aSkillShowsOutcomesQuestionsAndTheStepsThatAskForIt() {
        String url = "skills/lamp-care/";
        says(keepers.section(url, "_outcomes"), "Light a lamp in a storm[2].");
        says(keepers.section(url, "_questions"), "When is the lamp lit? At dusk. Read on: The first winter");
        says(keepers.section(url, "_technologies"), "Fresnel lens A lens of rings.");
        assertEquals(List.of("The path of a keeper: step 2, Alone in the tower",
                "The path of the survey: step 1, Everything at once"), texts(url, ".walks p:first-child"));
        assertEquals("../../roadmaps/keeper/#alone",
                keepers.document(url).select(".walks a").get(1).attr("href"));
        says(keepers.section(url, "_projects"), "An oil lamp Build one.");
        says(keepers.section(url, "_resources"), "The book of lamps");
        says(keepers.section(url, "_facts"), "Quiet nights: Most nights are quiet. – Survey of the coast");
    }

    @Test
    void whatAPageShowsInAPartOfItsOwnIsNotToldAgainAmongWhatLeadsThere() {
        says(keepers.section("skills/lamp-care/", "_backlinks"),
                "Asked for by (Roles) Harbour pilot, Lighthouse keeper");
        assertFalse(keepers.section("skills/lamp-care/", "_backlinks").contains("step"));
        assertFalse(keepers.has("technologies/paraffin/", "_backlinks")
                && keepers.section("technologies/paraffin/", "_backlinks").contains("Alternative"));
    }

    @Test
    void alternativesAreToldOnBothSides() {
        says(keepers.section("technologies/fresnel-lens/", "_alternatives"), "Paraffin A fuel.");
        says(keepers.section("technologies/paraffin/", "_alternatives"), "Fresnel lens A lens of rings.");
        says(keepers.section("technologies/fresnel-lens/", "_uses"), "Lamp care");
    }

    @Test
    void aLevelShowsItsPayWithoutSayingItsNameInEachRow() {
        says(keepers.section("levels/assistant/", "_pay"), "Pay at the level Assistant",
                "Norway “Junior keeper” 0–4 years");
        says(keepers.section("levels/head-keeper/", "_pay"), "Skagerrak",
                "NOK from 600,000 a year average, total pay");
    }

    @Test
    void aSalaryTableIsWholeWithAnchorsMarksAndWhatIsDisputed() {
        Document page = keepers.document("salaries/norway-survey/");
        says(page.getElementById("assistant").text(), "Norway", "Assistant “Junior keeper”", "0–4 years",
                "NOK 480,000 a year average, base pay range: NOK 400,000–520,000 or more", "EUR 41,000",
                "kr 480.000,-",
                "Before tax.[");
        says(page.getElementById("bergen").text(), "under 3 years", "Sources disagree: Pay in Norway");
        says(page.getElementById("coast").text(), "NOK from 600,000 a year average, total pay",
                "10 years and more");
        says(page.selectFirst(".remark").text(), "The survey prints a bare sign[");
        says(keepers.section("salaries/norway-survey/", "_conflicts"), "Pay in Norway");
    }

    @Test
    void aSalaryTableSaysPlainlyWhatItsSourceDoesNotState() {
        assertEquals(List.of("The year of the figures.", "Whom the figures count.",
                "How many people the figures rest on.", "The currency of the figures.",
                "The place of every figure.",
                "Whether the figures are base pay or include bonuses and shares."),
                keepers.document("salaries/almanac/").select("#_unstated ~ ul li").eachText());
        says(keepers.document("salaries/almanac/").getElementById("any").text(),
                "place not stated level not stated 90 a month");
        says(keepers.document("salaries/hourly/").getElementById("bergen").text(), "up to 9 years",
                "NOK up to 3.5 an hour");
    }

    @Test
    void aPlaceShowsItsPayOrThatNoSourceGivesAny() {
        says(keepers.section("cities/bergen/", "_pay"), "Pay in Bergen",
                "under 3 years NOK 510,000 a year average ≠");
        says(keepers.section("cities/oslo/", "_pay"), "No source of this guide gives a figure for Oslo.");
        says(keepers.section("countries/norway/", "_pay"), "NOK 480,000 a year", "NOK 490,000 a month");
        says(keepers.section("countries/norway/", "_pay-cities"), "Pay in cities of Norway",
                "Bergen under 3 years NOK 510,000 a year");
        says(keepers.section("regions/skagerrak/", "_pay"), "NOK from 600,000 a year");
    }

    @Test
    void aPlaceShowsWhatLiesInItAndWhoEmploysThere() {
        says(keepers.section("countries/norway/", "_cities"), "Bergen A wet city. Oslo A dry city.");
        says(keepers.section("countries/norway/", "_regions"), "Vestland");
        says(keepers.section("countries/norway/", "_seated"), "Guild of pilots", "Office of the Coast");
        says(keepers.section("countries/denmark/", "_offices"), "Office of the Coast");
        says(keepers.section("cities/bergen/", "_seated"), "Office of the Coast Runs the towers.");
        says(keepers.section("cities/oslo/", "_offices"), "Office of the Coast");
        says(keepers.section("regions/europe/", "_countries"), "Norway A long coast");
        says(keepers.section("regions/europe/", "_regions"), "Skagerrak The North");
        says(keepers.section("regions/skagerrak/", "_cities"), "Bergen");
    }

    @Test
    void anEmployerShowsThePayOfItsCityIfThereIsAny() {
        says(keepers.section("employers/coast-office/", "_pay"), "What is paid in the city of its seat",
                "NOK 510,000");
        says(keepers.section("employers/coast-office/", "_technologies"), "Fresnel lens");
        assertFalse(keepers.has("employers/pilots-guild/", "_pay"));
    }

    @Test
    void aGuideListsItsSeriesAndWhatComesBeforeAndAfter() {
        assertEquals(List.of("The first winter", "The second winter", "Leaving"),
                texts("guides/the-second-winter/", ".series li"));
        assertEquals("The second winter", keepers.document("guides/the-second-winter/")
                .select(".series [aria-current]").text());
        assertEquals("Before this in Winters The first winter", keepers.document("guides/the-second-winter/")
                .select("[rel=prev]").text());
        assertEquals("After this in Winters Leaving",
                keepers.document("guides/the-second-winter/").select("[rel=next]").text());
        assertFalse(keepers.has("guides/alone/", "_series"));
    }

    @Test
    void aSkillLeadsToTheStepBeforeAndAfterOnEachRoadmapAndNamesWhatIsLearntWithIt() {
        assertEquals(List.of("Step before 1. First nights"), texts("skills/lamp-care/", ".walks .step-turn"));
        assertEquals("../../roadmaps/keeper/#first-nights",
                keepers.document("skills/lamp-care/").selectFirst(".walks .step-turn a").attr("href"));
        assertEquals(List.of("With it there: Fresnel lens"), texts("skills/lamp-care/", ".walks p.note"));
        assertEquals(List.of("With it there: Electricity"), texts("technologies/paraffin/", ".walks p.note"));
        assertEquals(List.of("Next step 2. Alone in the tower"),
                texts("technologies/paraffin/", ".walks .step-turn"));
    }

    @Test
    void whatSaysMostOfWhyItLeadsHereComesFirst() {
        List<String> reasons = texts("skills/lamp-care/", ".backlinks dt");
        List<String> least = List.of("About this", "Named in an answer of", "Mentioned in");
        List<Integer> ranks = reasons.stream().map(reason -> reason.replaceFirst(" \\(.*", ""))
                .map(least::indexOf).toList();
        assertTrue(ranks.contains(-1) && ranks.contains(0), reasons.toString());
        assertEquals(ranks.stream().sorted().toList(), ranks, reasons.toString());
    }

    @Test
    void aRoleNamesThoseNearToItOnceWhicheverOfBothSaysSo() {
        assertEquals(List.of("Lighthouse keeper"),
                texts("roles/harbour-pilot/", "[aria-labelledby=_related] .cards a"));
        assertFalse(texts("roles/harbour-pilot/", ".backlinks dt").contains("Related (Roles)"));
    }

    @Test
    void cardsOfWhatCanBeLearntCarryItsIdForMarks() {
        assertEquals(List.of("skill/lamp-care", "skill/lens-care", "skill/weather-signs"),
                keepers.document("skills/").select(".cards a[data-id]").eachAttr("data-id").stream().sorted()
                        .toList());
        assertEquals(List.of(), keepers.document("roadmaps/").select(".cards a[data-id]").eachText());
    }

    @Test
    void theHeadLeadsToTheToolsAndSaysWhichOneThisIs() {
        assertEquals(List.of("Planner", "Your progress", "Review"),
                texts("skills/lamp-care/", ".menu-tools a"));
        assertEquals("../../planner/",
                keepers.document("skills/lamp-care/").selectFirst(".menu-tools a").attr("href"));
        assertEquals(List.of("Review"), texts("review/", ".menu-tools [aria-current]"));
    }

    @Test
    void aProjectShowsNeedsProofsAndSteps() {
        says(keepers.section("projects/oil-lamp/", "_needs"), "Lens care");
        says(keepers.section("projects/oil-lamp/", "_proves"), "Lamp care");
        assertEquals(List.of("The path of a keeper: step 2, Alone in the tower"), texts("projects/oil-lamp/",
                ".step-list li"));
    }

    @Test
    void aFactShowsItsFigureLargeAndTextsLessLarge() {
        assertEquals(List.of("212 steps"), texts("facts/tower-steps/", ".big-figure"));
        assertEquals(List.of("180–200 steps"), texts("facts/tower-steps-1870/", ".big-figure"));
        assertEquals(List.of("Most nights are quiet."), texts("facts/quiet-nights/", ".statement"));
        assertEquals("steps of a tower", keepers.document("facts/tower-steps/").select("h1").text());
    }

    @Test
    void aConflictSetsItsSidesSideBySideWithTheReason() {
        String url = "conflicts/pay-norway/";
        assertEquals(List.of(
                "Survey of the coast[1] NOK 510,000 a year Pay of keepers in Norway Bergen 2025",
                "An old almanac[2] NOK 490,000 a month Pay by an old almanac A typical figure."
                        + " Norway year not stated",
                "An old almanac[3] Nobody is paid."), texts(url, "tbody tr"));
        says(keepers.section(url, "_reason"), "Why they differ They ask different people.");
        says(keepers.section("countries/norway/", "_conflicts"), "Pay in Norway", "NOK 510,000 a year");
        assertFalse(keepers.has("conflicts/years/", "_reason"));
    }

    @Test
    void aSourceShowsAllThatCitesItWithTheSectionsByKind() {
        String url = "sources/coast-survey/";
        says(keepers.section(url, "_citing"), "Roles Lighthouse keeper: “Nights [winter]”, “Work”",
                "Roadmaps The path of a keeper: “Training”",
                "Salaries Pay of keepers in Norway: “Pay”, “Table 2”");
        says(keepers.section(url, "_salaries"), "Pay of keepers in Norway");
        says(keepers.section(url, "_roadmaps"), "The path of the survey");
        assertEquals(List.of("Who published it.", "When it was published or updated.",
                "Where it is to be found.",
                "Under which licence it may be used."), texts("sources/old-almanac/", "#_unstated ~ ul li"));
        assertFalse(keepers.has(url, "_unstated"));
    }

    @Test
    void referencesSaySectionPublisherAndWhoQuotesThem() {
        says(keepers.section("salaries/almanac/", "_references"),
                "An old almanac, quoted in Survey of the coast");
        says(keepers.section("roles/lighthouse-keeper/", "_references"),
                "Survey of the coast, published by Office of the Coast, section “Nights [winter]”");
    }

    @Test
    void homeLeadsThreeWaysInThroughWhatExists() {
        assertEquals(List.of(
                "Starting out You are new to this work and look for a first step. The path of a keeper"
                        + " All roadmaps side by side",
                "Changing trade You come from other work and want to know what this is, where it is done"
                        + " and what it pays. Harbour pilot Lighthouse keeper All roadmaps Compare pay"
                        + " All figures on pay All cities All countries",
                "Going further You do this work already and look for the next level. Assistant Head keeper"
                        + " The path of the survey From one role to another Projects to build"),
                texts("", ".ways section"));
        says(keepers.section("", "_kinds"), "Roles 2 The jobs", "Skills 3");
    }

    @Test
    void theListOfSalariesTellsMeasureYearAndSource() {
        says(keepers.document("salaries/").select(".cards").text(),
                "Pay of keepers in Norway average · 2025 · Survey of the coast Yearly pay by level.",
                "Pay by an old almanac typical · year not stated · An old almanac");
    }

    @Test
    void theGroupOfAnEntryLeadsToItsPlaceInTheList() {
        assertEquals("../#_g2", keepers.document("skills/weather-signs/").select(".fact-box a").attr("href"));
        assertEquals("Weather", keepers.document("skills/").getElementById("_g2").text());
    }

    @Test
    void everyPageSaysUnderWhichLicenceItsTextsAre() {
        assertEquals("Texts: CC-BY-4.0. Planner Your progress Review About A to Z Data News feed",
                keepers.document("faqs/who-pays/").select("body > footer").text());
    }

    @Test
    void twoSpellingsOfATagAreOne() {
        says(keepers.document("tags/").select("main").text(), "Night work 2 entries", "C++ 1 entry");
        assertEquals(List.of("Lamp care & <script>alert(1)</script>", "Lighthouse keeper"),
                texts("tags/night-work/", ".cards a"));
        assertTrue(keepers.pages().containsKey("tags/c-plus-plus/"));
    }

    @Test
    void aFormerIdLeadsOnOrOffersTheChoiceAfterASplit() {
        assertEquals("0; url=../lamp-care/",
                keepers.document("skills/wick-care/").select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("https://example.org/keepers/skills/lamp-care/",
                keepers.document("skills/wick-care/").select("link[rel=canonical]").attr("href"));
        assertEquals(List.of("Lens care", "Weather signs"), texts("skills/glass-care/", "main li a"));
        assertTrue(keepers.document("skills/glass-care/").select("meta[http-equiv=refresh]").isEmpty());
    }

    @Test
    void thePageOfWhatIsNotThereLinksFromTheRoot() {
        assertEquals(List.of("/keepers/", "/keepers/roles/", "/keepers/roadmaps/", "/keepers/skills/",
                "/keepers/technologies/", "/keepers/levels/", "/keepers/salaries/", "/keepers/tags/"),
                keepers.document("404.html").select("main ul a").eachAttr("href"));
        assertEquals("/keepers/roles/", keepers.document("404.html").select("header nav a").first()
                .attr("href"));
        assertEquals("noindex", keepers.document("404.html").select("meta[name=robots]").attr("content"));
    }

    @Test
    void dataForProgramsHoldsWhatThePageShows() {
        says(keepers.pages().get("roles/lighthouse-keeper/"), "\"@type\":\"Occupation\"",
                "\"occupationalCategory\":\"53-9099\"",
                "\"item\":\"https://example.org/keepers/roles/\"");
        says(keepers.pages().get("faqs/why-at-night/"), "\"@type\":\"Question\"",
                "\"text\":\"Because it is dark.\"");
        says(keepers.pages().get("salaries/norway-survey/"), "\"@type\":\"Dataset\"",
                "\"temporalCoverage\":\"2025\"");
        assertFalse(keepers.pages().get("skills/lamp-care/").contains("timeRequired"));
    }
}

package dev.waymark.browser;

import static dev.waymark.browser.Sight.button;
import static dev.waymark.browser.Sight.sees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import dev.waymark.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A reader gets a plan at once and makes it his own. */
@Tag("browser")
class PlannerTest {

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    private static Page planner(Reader reader, String query) {
        reader.setClock("2026-06-01T10:00:00Z");
        return reader.open("planner/" + query, "#_plan");
    }

    private static List<String> steps(Page page) {
        return page.locator(".steps li > a").allTextContents();
    }

    @Test
    void thereIsAPlanBeforeAnythingIsChosen() {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "");
            sees(page.locator("#_plan"), "Your plan: The path of a keeper");
            assertEquals(List.of("Lens care", "Paraffin"), steps(page));
            page.locator("#_optional").check();
            assertEquals(List.of("Lens care", "Paraffin", "Lamp care & <script>alert(1)</script>"),
                    steps(page));
            sees(page.locator(".sum"), "3 steps. 20–40 hours by the editors' estimate."
                    + " With 8 hours a week you are done between 19 June 2026 and 6 July 2026."
                    + " 2 of them have no estimate and are not counted.");
            assertTrue(page.url().endsWith("?target=roadmap/keeper"), page.url());
            assertEquals(List.of(), reader.barriers());
        }
    }

    @Test
    void choicesAndWhatIsKnownAreRemembered() {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            assertEquals(
                    List.of("Lens care", "Paraffin", "Lamp care & <script>alert(1)</script>", "Fresnel lens"),
                    steps(page));
            sees(page.locator(".steps").first(), "or instead: Electricity");
            page.locator(".picks select").selectOption("technology/electricity");
            assertEquals("Electricity", steps(page).get(1));
            page.locator("[data-key='know skill/lens-care']").focus();
            page.keyboard().press("Enter");
            assertEquals(List.of("Electricity", "Lamp care & <script>alert(1)</script>", "Fresnel lens"),
                    steps(page));
            sees(page.locator("[data-announcer]"), "Lens care is marked as done and has left the plan.");
            page.locator("#_hours").fill("3.5");
            planner(reader, "");
            assertEquals(List.of("Electricity", "Lamp care & <script>alert(1)</script>", "Fresnel lens"),
                    steps(page));
            assertEquals("3.5", page.locator("#_hours").inputValue());
            page.locator(".known summary").click();
            page.locator(".known button").click();
            assertEquals("Lens care", steps(page).get(0));
        }
    }

    @Test
    void calendarTimeIsToldApartFromHours() {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            sees(page.locator(".sum"), "One of them is given in calendar time (1 week). Nobody says how many "
                    + "hours that is, so it is not counted.");
            sees(page.locator(".sum"), "20–40 hours by the editors' estimate.");
            sees(page.locator(".steps li").last(), "1 week, not counted in hours");
        }
    }

    @Test
    void timesInSeveralUnitsAreEachAddedUpForThemselves() {
        try (Reader reader = GUIDE.reader()) {
            assertEquals("{\"steps\":4,\"times\":[{\"unit\":\"days\",\"min\":1,\"max\":2},"
                    + "{\"unit\":\"weeks\",\"min\":5,\"max\":9}]} 3 4 1 false", reader.open("about/")
                    .evaluate("""
                    async ([url]) => {
                      const { addApart, addUp } = await import(url);
                      const efforts = { a: { unit: "weeks", min: 1, max: 2 },
                        b: { unit: "hours", min: 3, max: 4, basis: "source" },
                        c: { unit: "days", min: 1, max: 2 },
                        d: { unit: "weeks", min: 3, max: 5 },
                        e: { unit: "weeks", min: 1, max: 2 } };
                      const steps = ["a", "b", "c", "d", "e", "none"].map((id) => ({ id }));
                      const { min, max, unknown, isOurs } = addUp(steps, (id) => efforts[id]);
                      const apart = JSON.stringify(addApart(steps, (id) => efforts[id]));
                      return [apart, min, max, unknown, isOurs].join(" ");
                    }""", List.of(Scripts.url(GUIDE.site(), "planner/schedule"))));
        }
    }

    @Test
    void hoursThatMakeNoSenseAreToldAndTheOrderStays() {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            for (String[] said : new String[][] {
                {"0", "no date to be told"}, {"-3", "no date to be told"}, {"", "no date to be told"},
                {"200", "A week has 168 hours"}, {"0.001", "more than fifty years"}}) {
                page.locator("#_hours").fill(said[0]);
                sees(page.locator(".mine-trouble"), said[1]);
                assertEquals(4, steps(page).size());
                assertTrue(button(page, "calendar").isDisabled());
            }
            page.locator("#_hide").check();
            assertEquals(0, page.locator(".mine-trouble").count());
            PlaywrightAssertions.assertThat(page.locator(".plan")).not().containsText("hours");
        }
    }

    @Test
    void aTargetThatIsGoneIsToldAndOneThatMovedIsFound() {
        try (Reader reader = GUIDE.reader()) {
            sees(planner(reader, "?target=roadmap/<b>gone").locator(".mine-trouble"),
                    "\"roadmap/<b>gone\", which this guide does not have");
            sees(planner(reader, "?target=level/assistant").locator("#_plan"), "Assistant");
            sees(planner(reader, "?target=role/lighthouse-keeper").locator("#_plan"), "Your plan");
        }
    }

    @Test
    void aTargetThatAsksForNothingIsToldAndThereIsAnotherPlan(@TempDir Path folder) throws IOException {
        Folders.copy(GUIDE.site().folder(), folder);
        Path paths = folder.resolve("data/paths.json");
        String known = Files.readString(paths);
        String idle = known.replaceFirst(
                "(\"id\": ?\"role/harbour-pilot\".*?\"skills\": ?)\\[[^]]*]", "$1[]");
        assertNotEquals(known, idle);
        Files.writeString(paths, idle);
        try (PublishedSite site = PublishedSite.of(folder); Reader reader = GUIDE.reader(site)) {
            Page page = planner(reader, "?target=role/harbour-pilot");
            sees(page.locator(".mine-trouble"), "Harbour pilot asks for nothing in particular yet");
            sees(page.locator("#_plan"), "Your plan: The path of a keeper");
            page.locator("#_hours").fill("20");
            page.locator("#_optional").check();
            sees(page.locator(".sum"), "With 20 hours a week");
            assertEquals(0, page.locator(".mine-trouble").count());
        }
    }

    @Test
    void aPlanIsTakenAlongAsTextAndAsCalendar() throws Exception {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            Download markdown = page.waitForDownload(() -> button(page, "Markdown").click());
            String text = Files.readString(markdown.path());
            assertTrue(text.startsWith("# Your plan: The path of the survey\n\n4 steps.\n20–40 hours"), text);
            String lamp = GUIDE.site().url() + "skills/lamp-care/";
            assertTrue(text.contains(
                    "- [ ] [Lamp care & \\<script\\>alert(1)\\</script\\>](" + lamp + ") – 20–40 hours"),
                    text);
            Download calendar = page.waitForDownload(() -> button(page, "calendar").click());
            assertTrue(Files.readString(calendar.path()).contains("UID:skill-lamp-care@127.0.0.1\r\n"));
        }
    }

    @Test
    void aPlanIsMadeWithoutTheNetworkOnceItIsThere() {
        try (Reader reader = GUIDE.reader()) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            reader.context().setOffline(true);
            page.locator("#_target").selectOption("roadmap/keeper");
            assertEquals(List.of("Lens care", "Paraffin"), steps(page));
            page.locator("#_hours").fill("20");
            sees(page.locator("#_plan"), "The path of a keeper");
            // Asked for by the browser itself with each new address.
            asked.removeIf(url -> url.endsWith("favicon.svg"));
            assertEquals(List.of(), asked);
            reader.troubles();
        }
    }

    @Test
    void withoutItsDataThePageSaysSo() {
        GUIDE.site().lose(path -> path.startsWith("data/"));
        try (Reader reader = GUIDE.reader()) {
            sees(reader.open("planner/").locator(".mine-trouble"), "could not be loaded");
            sees(reader.open("review/").locator(".mine-trouble"), "could not be loaded");
            // The list of what is kept offline is missing too, and is asked for when all else is done.
            reader.page().waitForLoadState(LoadState.NETWORKIDLE);
            reader.troubles();
        } finally {
            GUIDE.site().lose(path -> false);
        }
    }

    @Test
    void onPaperThereIsThePlanAlone() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE)) {
            Page page = planner(reader, "?target=roadmap/survey-path");
            assertEquals(List.of(), reader.barriers());
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertTrue(page.locator(".steps").first().isVisible());
            for (String hidden : List.of(".planner-form", ".steps button", "#_how")) {
                assertTrue(page.locator(hidden).first().isHidden(), hidden);
            }
        }
    }
}

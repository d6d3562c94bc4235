package dev.waymark.browser;

import static dev.waymark.browser.Sight.button;
import static dev.waymark.browser.Sight.isChecked;
import static dev.waymark.browser.Sight.sees;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reader marks is kept, shown everywhere, and taken along. */
@Tag("browser")
class ProgressTest {

    private static final String LAMP = "skills/lamp-care/";
    private static final int MOST_SCRIPT = 14_000;

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    private static Locator state(Page page, String state) {
        return page.locator(".states input[value='" + state + "']");
    }

    private static void mark(Reader reader, String url, String state) {
        state(reader.open(url), state).check();
    }

    private static Page progress(Reader reader) {
        return reader.open("progress/", "#_overview");
    }

    private static void choose(Page page, String text) {
        page.locator("#_file").setInputFiles(
                new FilePayload("p.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String stored(Page page) {
        return (String) page.evaluate("localStorage.getItem('waymark-progress:/guide/')");
    }

    @Test
    void aMarkIsKeptAndCountsOnEveryRoadmap() {
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "done");
            isChecked(state(reader.open(LAMP), "done"));
            sees(reader.open("roadmaps/survey-path/").locator("[data-roadmap]"),
                    "50 % of what is required (1 of 2 outcomes)");
            sees(progress(reader).locator(".bars"), "50 % of what is required");
            mark(reader, LAMP, "skipped");
            sees(reader.open("roadmaps/survey-path/").locator("[data-roadmap]"), "0 % of what is required");
        }
    }

    @Test
    void marksAreSeenOnListsAndOnTheStepsAtAGlanceAndNothingMovesForThem() {
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "done");
            mark(reader, "skills/lens-care/", "learning");
            Page page = reader.open("roadmaps/keeper/");
            sees(page.locator("[data-step='alone'] [data-mark]"), "Done");
            Locator place = page.locator(".stages a[data-id='skill/lens-care']").first();
            PlaywrightAssertions.assertThat(place).hasAttribute("data-state", "learning");
            assertEquals("\"\u2026\" / \"\"",
                    place.evaluate("place => getComputedStyle(place, '::before').content"));
            page = reader.open("skills/");
            Locator card = page.locator(".cards li")
                    .filter(new Locator.FilterOptions().setHasText("Lens care"));
            PlaywrightAssertions.assertThat(card.locator("[data-mark]")).hasText("Learning");
            Object height = card.evaluate("card => card.getBoundingClientRect().height");
            card.locator("[data-mark]").evaluate("mark => mark.remove()");
            assertEquals(height, card.evaluate("card => card.getBoundingClientRect().height"));
            mark(reader, "skills/lens-care/", "");
            PlaywrightAssertions.assertThat(reader.open("skills/").locator(".cards [data-mark]")).hasCount(1);
        }
    }

    @Test
    void aRoadmapThatCouldNotBeLoadedIsAskedForAgainWithTheNextMark() {
        GUIDE.site().lose(path -> path.startsWith("data/"));
        try (Reader reader = GUIDE.reader()) {
            Page roadmap = reader.open("roadmaps/survey-path/");
            sees(roadmap.locator("[data-roadmap]"), "Mark what you learn");
            Page skill = reader.tab();
            skill.navigate(GUIDE.site().url() + LAMP);
            roadmap.waitForResponse(answer -> answer.url().endsWith("data/paths.json"),
                    () -> state(skill, "learning").check());
            skill.waitForLoadState(LoadState.NETWORKIDLE);
            GUIDE.site().lose(path -> false);
            state(skill, "done").check();
            sees(roadmap.locator("[data-roadmap]"), "50 % of what is required");
            List<String> told = reader.troubles().stream()
                    .filter(text -> text.contains("paths.json")).toList();
            assertEquals(List.of(), told);
        } finally {
            GUIDE.site().lose(path -> false);
        }
    }

    @Test
    void roadmapsThatAreBegunComeFirstAndTheOthersAreOneLine() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE)) {
            mark(reader, "technologies/fresnel-lens/", "done");
            Page page = progress(reader);
            assertEquals(List.of("The path of the survey"), page.locator(".bars > li > a").allTextContents());
            sees(page.locator("#_overview ~ details summary"), "One roadmap not begun");
            page.locator("#_overview ~ details summary").click();
            sees(page.locator("#_overview ~ details"), "The path of a keeper");
        }
    }

    @Test
    void tickingTheLastOutcomeIsDoneAndTakingItBackIsNot() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(LAMP);
            page.locator("[data-outcome] input").check();
            isChecked(state(page, "done"));
            page.locator("[data-outcome] input").uncheck();
            isChecked(state(page, "learning"));
        }
    }

    @Test
    void twoTabsAtOnceLoseNothing() {
        try (Reader reader = GUIDE.reader()) {
            Page one = reader.open(LAMP);
            state(one, "").waitFor();
            Page other = reader.tab();
            other.navigate(GUIDE.site().url() + "skills/lens-care/");
            state(other, "").waitFor();
            state(one, "done").check();
            state(other, "learning").check();
            one.locator(".mine-note summary").click();
            one.locator("#_note").fill("Oil first.");
            one.locator("#_note").blur();
            other.locator(".mine-note summary").click();
            other.locator("#_note").fill("Glass last.");
            other.locator("#_note").blur();
            Page third = reader.tab();
            third.navigate(GUIDE.site().url() + "progress/");
            Locator marked = third.locator(".tool");
            Stream.of("Learning (1)", "Done (1)", "Oil first.", "Glass last.")
                    .forEach(text -> sees(marked, text));
            // The same entry in two tabs: each shows what the other did, and two notes become one.
            other.navigate(GUIDE.site().url() + LAMP);
            isChecked(state(other, "done"));
            state(one, "skipped").check();
            isChecked(state(other, "skipped"));
            one.locator("#_note").fill("Oil first. Then light.");
            other.locator("#_note").fill("Oil first. And matches.");
            one.locator("#_note").blur();
            other.locator("#_note").blur();
            // Which comes first is chance: either is kept a moment after it was written, too.
            Pattern both = Pattern.compile("^Oil first\\. (Then light|And matches)\\."
                    + "\\n\\nOil first\\. (?!\\1)(Then light|And matches)\\.$");
            PlaywrightAssertions.assertThat(other.locator("#_note")).hasValue(both);
            PlaywrightAssertions.assertThat(one.locator("#_note"))
                    .hasValue(other.locator("#_note").inputValue());
        }
    }

    @Test
    void aWholeStoreThatOneTabOverwritesIsPutBackByTheOther() {
        try (Reader reader = GUIDE.reader()) {
            Page one = reader.open(LAMP);
            state(one, "done").check();
            Page other = reader.tab();
            other.navigate(GUIDE.site().url() + "about/");
            other.evaluate("localStorage.setItem('waymark-progress:/guide/',"
                    + " JSON.stringify({format: 'waymark-progress', version: 1,"
                    + " clock: 5, cleared: 0, marks: {'skill/weather-signs state': ['learning', 5]}}))");
            other.waitForFunction("localStorage.getItem('waymark-progress:/guide/').includes('lamp-care')");
            assertTrue(stored(other).contains("weather-signs"), stored(other));
        }
    }

    @Test
    void fileClearAndFileAgainGiveTheSameAndClearingIsUndone() throws Exception {
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "done");
            mark(reader, "technologies/paraffin/", "skipped");
            Page page = progress(reader);
            Path file = page.waitForDownload(() -> button(page, "Save as a file").click()).path();
            String saved = Files.readString(file);
            assertFalse(button(page, "Undo").isVisible());
            button(page, "Clear everything").click();
            sees(page.locator("#_overview + div"), "Nothing is marked yet");
            page.reload();
            button(page, "Undo").click();
            sees(page.locator(".tool"), "Skipped (1)");
            button(page, "Clear everything").click();
            choose(page, saved);
            sees(page.locator(".offer"), "This brings 0 learning, 1 done, 1 skipped, 0 notes.");
            button(page, "Add it").click();
            sees(page.locator(".tool"), "Skipped (1)");
            sees(page.locator(".tool"), "Done (1)");
            assertEquals(marks(saved), marks(stored(page)));
        }
    }

    private static List<String> marks(String document) {
        return Stream.of(document.replaceAll(".*\"marks\":\\{", "").split("(?<=\\]),"))
                .map(mark -> mark.replaceAll(",\\d+\\]}*", "")).sorted().toList();
    }

    @Test
    void longNotesThatBecameOneAndLongChoicesAreThereAfterAReload() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(LAMP);
            page.locator(".mine-note summary").click();
            page.locator("#_note").fill("a".repeat(10_000));
            page.locator("#_note").blur();
            page = progress(reader);
            String options = "skill/a" + ("|skill/" + "b".repeat(70)).repeat(40);
            choose(page,
                    "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":9,\"cleared\":0,\"marks\":{"
                    + "\"skill/lamp-care note\":[\"" + "b".repeat(20_000) + "\",9],"
                    + "\"plan pick " + options + "\":[\"skill/a\",9]}}");
            button(page, "Add it").click();
            page.reload();
            sees(page.locator(".own-note"), "aa\n\nbb");
            assertTrue(stored(page).contains(options));
        }
    }

    @Test
    void filesThatAreNotWholeChangeNothing() {
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "done");
            Page page = progress(reader);
            String before = stored(page);
            String whole = before;
            choose(page, whole.substring(0, whole.length() / 2));
            sees(page.locator(".offer"), "This file is cut off or damaged. Nothing was changed.");
            choose(page, "{\"some\": \"thing\"}");
            sees(page.locator(".offer"), "not a file with progress from this site. Nothing was changed.");
            choose(page, whole.replace("\"version\":1", "\"version\":7"));
            sees(page.locator(".offer"), "newer version of this site");
            choose(page, whole.replace("\"version\":1", "\"version\":0"));
            sees(page.locator(".offer"), "too old to be read");
            choose(page, whole.replace("[\"done\"", "[\"mastered\""));
            sees(page.locator(".offer"), "(skill/lamp-care state) Nothing was changed.");
            choose(page, "x".repeat(6_100_000));
            sees(page.locator(".offer"), "far too large");
            button(page, "Leave it").click();
            assertEquals(before, stored(page));
        }
    }

    @Test
    void aLinkMovesTheStatesAndOneThatWasEditedMovesNone() {
        String link;
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "learning");
            mark(reader, "technologies/paraffin/", "done");
            Page page = progress(reader);
            button(page, "Show a link").click();
            link = page.locator("#_link").inputValue();
            button(page, "Show a QR code").click();
            page.locator("svg.qr").waitFor();
            assertEquals(List.of(), reader.barriers());
        }
        assertTrue(link.startsWith(GUIDE.site().url() + "progress/#p=") && link.length() < 200, link);
        try (Reader reader = GUIDE.reader()) {
            Page page = progress(reader);
            page.navigate(link.substring(0, link.length() - 3) + "xyz");
            sees(page.locator(".offer"), "This link is damaged");
            page.navigate(link);
            sees(page.locator(".offer"), "This brings 1 learning, 1 done, 0 skipped, 0 notes.");
            assertFalse(page.url().contains("#p="), page.url());
            button(page, "Add it").click();
            sees(page.locator(".tool"), "Done (1)");
            isChecked(state(reader.open(LAMP), "learning"));
        }
    }

    @Test
    void aFileFromTheEndOfTimeIsTakenInAndWhatIsSavedOfItIsReadAgain() {
        try (Reader reader = GUIDE.reader()) {
            Page page = progress(reader);
            choose(page, "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":8.64e15,"
                    + "\"cleared\":8.639e15,\"marks\":{\"skill/lamp-care state\":[\"learning\",8.64e15]}}");
            button(page, "Add it").click();
            sees(page.locator(".tool"), "Learning (1)");
            mark(reader, LAMP, "done");
            String saved = stored(progress(reader));
            choose(page, saved);
            sees(page.locator(".offer"), "This brings 0 learning, 1 done, 0 skipped, 0 notes.");
        }
    }

    @Test
    void whatIsTooMuchForOneFileIsNotAddedToWhatIsThere() {
        try (Reader reader = GUIDE.reader()) {
            mark(reader, LAMP, "done");
            Page page = progress(reader);
            choose(page, "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":9,\"cleared\":0,"
                    + "\"marks\":{\"skill/lens-care note\":[\"" + "x".repeat(5_999_890) + "\",9]}}");
            button(page, "Add it").click();
            sees(page.locator(".offer"), "too much for one file");
            sees(page.locator(".offer"), "Nothing was changed.");
            assertTrue(stored(page).contains("lamp-care") && !stored(page).contains("xx"));
        }
    }

    @Test
    void marksOfIdsThatAreGoneGoToWhatTheyBecame() {
        try (Reader reader = GUIDE.reader()) {
            Page page = progress(reader);
            choose(page, "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":9,\"cleared\":0,"
                    + "\"marks\":{\"skill/wick-care state\":[\"done\",8],"
                    + "\"skill/glass-care state\":[\"learning\",9],"
                    + "\"skill/glass-care note\":[\"Two cloths.\",9],"
                    + "\"skill/unheard-of state\":[\"done\",9]}}");
            button(page, "Add it").click();
            sees(page.locator(".tool"), "Two cloths.");
            sees(page.locator(".tool"), "skill/unheard-of (no longer in this guide)");
            isChecked(state(reader.open(LAMP), "done"));
            isChecked(state(reader.open("skills/lens-care/"), "learning"));
            isChecked(state(reader.open("skills/weather-signs/"), "learning"));
            PlaywrightAssertions.assertThat(page.locator("#_note")).hasValue("Two cloths.");
        }
    }

    @Test
    void aFullOrForbiddenStoreIsSaidInPlainWords() {
        try (Reader reader = GUIDE.reader()) {
            reader.context().addInitScript(
                    "Storage.prototype.setItem = () => {"
                            + " throw new DOMException('', 'QuotaExceededError'); };");
            Page page = reader.open(LAMP);
            state(page, "done").check();
            sees(page.locator(".mine-trouble"), "store for this site is full");
            sees(page.locator("[data-announcer]"), "store for this site is full");
            isChecked(state(page, "done"));
        }
        try (Reader reader = GUIDE.reader()) {
            reader.context().addInitScript("Object.defineProperty(window, 'localStorage',"
                    + " { get() { throw new DOMException('', 'SecurityError'); } });");
            Page page = reader.open(LAMP);
            state(page, "done").check();
            sees(page.locator(".mine-trouble"), "does not let the site keep anything");
        }
    }

    @Test
    void whatIsKeptAndCannotBeReadIsPutAsideAndANewerOneIsLeftAlone() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("about/");
            String damaged = "{\"format\":\"waymark-progress\",";
            page.evaluate("localStorage.setItem('waymark-progress:/guide/', '" + damaged + "')");
            state(reader.open(LAMP), "done").check();
            sees(page.locator(".mine-trouble"), "put aside, not deleted");
            assertEquals(damaged, page.evaluate("localStorage.getItem('waymark-progress:/guide/:damaged')"));
            assertTrue(stored(page).contains("lamp-care"));
            String newer = "{\"format\":\"waymark-progress\",\"version\":2,\"marks\":7}";
            page.evaluate("text => localStorage.setItem('waymark-progress:/guide/', text)", newer);
            state(reader.open(LAMP), "done").check();
            sees(page.locator(".mine-trouble"), "newer version of this site");
            assertEquals(newer, stored(page));
        }
    }

    @Test
    void aClockThatIsWrongLosesNothing() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.page();
            page.clock().setFixedTime("2090-01-01T00:00:00Z");
            mark(reader, LAMP, "learning");
            page.clock().setFixedTime("1971-01-01T00:00:00Z");
            isChecked(state(reader.open(LAMP), "learning"));
            state(page, "done").check();
            isChecked(state(reader.open(LAMP), "done"));
        }
    }

    @Test
    void theKeyboardAloneMarksAnEntry() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(LAMP);
            state(page, "").waitFor();
            String isThere = "document.activeElement.name === '_state'";
            for (int i = 0; i < 60 && !(boolean) page.evaluate(isThere); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("ArrowRight");
            isChecked(state(page, "learning"));
            sees(page.locator("[data-announcer]"), "Marked as learning.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("By hand.");
            page.keyboard().press("Tab");
            sees(page.locator(".mine-note"), "Kept.");
        }
    }

    @Test
    void controlsShutNobodyOut() {
        for (Reader.Manner manner : List.of(Reader.Manner.PHONE.inTheDark(), Reader.Manner.DESKTOP)) {
            try (Reader reader = GUIDE.reader(manner)) {
                mark(reader, LAMP, "done");
                Page page = reader.page();
                page.locator("[data-question] summary").click();
                page.locator("[data-question] button").last().click();
                assertEquals(List.of(), reader.barriers());
                mark(reader, "skills/lens-care/", "learning");
                reader.open("roadmaps/keeper/").locator("progress").waitFor();
                assertEquals(List.of(), reader.barriers());
                progress(reader);
                assertEquals(List.of(), reader.barriers());
                assertTrue(reader.width() <= manner.width(), reader.width() + " wide");
            }
        }
    }

    @Test
    void withoutScriptsEveryTextIsThereAndPagesSayWhatIsMissing() {
        try (Reader reader = GUIDE.reader(Reader.Manner.DESKTOP.withoutScripts())) {
            Page page = reader.open(LAMP);
            sees(page.locator("article"), "Light a lamp in a storm");
            sees(page.locator("article"), "When is the lamp lit?");
            for (String tool : List.of("progress/", "planner/", "review/")) {
                sees(reader.open(tool).locator("article"), "This page works with JavaScript");
                sees(page.locator("article"), "The path of a keeper");
            }
        }
    }

    @Test
    void aScriptThatCannotBeHadLeavesNoBlankPage() {
        GUIDE.site().lose(path -> path.matches("assets/js/(?:planner/page|progress/entry).*"));
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("planner/");
            PlaywrightAssertions.assertThat(page.locator("[data-planner][data-failed] .remark")).isVisible();
            PlaywrightAssertions.assertThat(page.locator("[data-planner][data-failed] .remark"))
                    .hasCSS("visibility", "visible");
            PlaywrightAssertions.assertThat(reader.open(LAMP).locator(".mine")).isHidden();
            reader.troubles();
        } finally {
            GUIDE.site().lose(path -> false);
        }
        GUIDE.site().lose(path -> path.startsWith("assets/js/site"));
        try (Reader reader = GUIDE.reader()) {
            PlaywrightAssertions.assertThat(reader.open("planner/").locator(".remark"))
                    .hasCSS("visibility", "visible");
            PlaywrightAssertions.assertThat(reader.open(LAMP).locator(".mine")).isHidden();
            reader.troubles();
        } finally {
            GUIDE.site().lose(path -> false);
        }
    }

    @Test
    void scriptsOfAnEntrysPageAreSmall() {
        try (Reader reader = GUIDE.reader()) {
            GUIDE.site().sent();
            state(reader.open(LAMP), "done").waitFor();
            List<PublishedSite.Sent> scripts = GUIDE.site().sent().stream()
                    .filter(sent -> sent.path().matches(
                            "assets/js/(?:progress|planner|review|words|element|data).*\\.js")).toList();
            int bytes = scripts.stream().mapToInt(PublishedSite.Sent::bytes).sum();
            assertTrue(bytes > 1000 && bytes < MOST_SCRIPT, bytes + " bytes: " + scripts);
        }
    }
}

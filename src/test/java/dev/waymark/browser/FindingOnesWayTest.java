package dev.waymark.browser;

import static dev.waymark.browser.Sight.isHidden;
import static dev.waymark.browser.Sight.isShown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Head, menus, table of contents, missing pages, code: with a mouse, by keyboard, and without scripts. */
@Tag("browser")
class FindingOnesWayTest {

    private static final String SKILL = "skills/lamp-care/";
    private static final int HTML_AND_CSS = 60 * 1024;
    private static final int SCRIPTS = 30 * 1024;

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    @Test
    void onAPhoneTheMenuOpensByKeyboardWithoutScripts() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE.withoutScripts())) {
            Page page = reader.open(SKILL);
            isHidden(page.locator(".menu a").first());
            page.keyboard().press("Tab");
            assertEquals("#_main", page.locator(":focus").getAttribute("href"));
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            isShown(page.locator(".menu a").first());
            page.keyboard().press("Tab");
            assertTrue(page.locator(".menu a:focus").count() == 1);
            page.keyboard().press("Escape");
            isHidden(page.locator(".menu a").first());
        }
    }

    @Test
    void onADesktopTheMenuStandsInTheHeadAndSaysWhereOneIs() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(SKILL);
            isHidden(page.locator(".menu-button"));
            assertEquals(List.of("Skills"), page.locator(".menu [aria-current]").allTextContents());
        }
    }

    @Test
    void theToolsOpenByKeyboardAndCloseByEscapeAndElsewhere() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(SKILL);
            Locator tools = page.locator(".menu-tools ul");
            isHidden(tools);
            page.locator(".menu-tools summary").focus();
            page.keyboard().press("Enter");
            isShown(tools);
            assertEquals(List.of(), reader.barriers());
            page.keyboard().press("Escape");
            isHidden(tools);
            page.locator(".menu-tools summary").click();
            isShown(tools);
            page.locator("h1").click();
            isHidden(tools);
            page.locator(".menu-tools summary").click();
            tools.locator("a").first().click();
            assertTrue(page.url().endsWith("/planner/"), page.url());
        }
    }

    @Test
    void whoComesFromARoadmapFindsItFirstAndTheWayOnAtTheEnd() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("roadmaps/survey-path/");
            page.locator(".stages a[data-id='skill/lamp-care']").first().click();
            PlaywrightAssertions.assertThat(page.locator(".walks li").first())
                    .containsText("The path of the survey (You came from here)");
            assertEquals(0, page.locator(".came").count(), "its only step has none before or after");
            reader.open("roadmaps/keeper/").locator(".stages a[data-id='skill/lamp-care']").first().click();
            PlaywrightAssertions.assertThat(page.locator(".came")).containsText("First nights");
            assertEquals(List.of(), reader.barriers());
            assertEquals(0, reader.open(SKILL).locator(".came").count());
        }
    }

    @Test
    void theSkipLinkLeadsPastTheHead() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(SKILL);
            page.keyboard().press("Tab");
            isShown(page.locator(".skip:focus"));
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertEquals(1, page.locator("main :focus").count());
        }
    }

    @Test
    void theTableOfContentsIsALineThatOpensOnAPhoneAndStandsBesideTheTextOnADesktop() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE.withoutScripts())) {
            Page page = reader.open(SKILL);
            isHidden(page.locator(".toc a").first());
            page.locator(".toc summary").click();
            isShown(page.locator(".toc a").first());
        }
        try (Reader reader = GUIDE.reader(Reader.Manner.DESKTOP.withoutScripts())) {
            isShown(reader.open(SKILL).locator(".toc a").first());
        }
    }

    @Test
    void theTableOfContentsFollowsTheScroll() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(SKILL);
            Locator link = page.locator(".toc a[href='#_questions']");
            link.click();
            PlaywrightAssertions.assertThat(page.locator(".toc [aria-current]")).hasCount(1);
            page.keyboard().press("End");
            PlaywrightAssertions.assertThat(page.locator(".toc a[aria-current]"))
                    .hasAttribute("href", "#_references");
            page.keyboard().press("Home");
            PlaywrightAssertions.assertThat(page.locator(".toc a[href='#_references']"))
                    .not().hasAttribute("aria-current", "true");
        }
    }

    @Test
    void theChoiceOfDarkIsKeptOnOtherPagesAndGivenBackToTheSystem() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("");
            String light = ground(page);
            Locator button = page.locator(".theme-switch");
            PlaywrightAssertions.assertThat(button).hasAttribute("aria-pressed", "false");
            button.focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(button).hasAttribute("aria-pressed", "true");
            assertFalse(light.equals(ground(page)));
            reader.open(SKILL);
            assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
            assertEquals(List.of(), reader.barriers());
            page.locator(".theme-switch").click();
            assertEquals(light, ground(page));
            assertEquals(null, page.evaluate("localStorage.getItem('waymark-theme')"));
        }
    }

    @Test
    void whoeverReadsInTheDarkPrintsInTheLight() {
        try (Reader reader = GUIDE.reader(Reader.Manner.DESKTOP.inTheDark())) {
            Page page = reader.open(SKILL);
            String dark = ground(page);
            for (String theme : List.of("", "dark")) {
                page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertEquals("rgb(255, 255, 255)", ground(page));
                assertEquals("light",
                        page.evaluate("getComputedStyle(document.documentElement).colorScheme"));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                assertEquals(dark, ground(page));
            }
        }
    }

    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    @Test
    void aHeadingIsALinkToItself() {
        try (Reader reader = GUIDE.reader(Reader.Manner.DESKTOP.withoutScripts())) {
            Page page = reader.open(SKILL);
            page.locator("h2#_outcomes a").click();
            assertTrue(page.url().endsWith("#_outcomes"), page.url());
        }
    }

    @Test
    void codeIsCopiedByAButton() {
        try (Reader reader = GUIDE.reader()) {
            reader.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = reader.open("guides/the-first-winter/");
            Locator copy = page.locator(".copy > button").first();
            copy.focus();
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(copy).not().hasText(Pattern.compile("^Copy$"));
            assertEquals(page.locator("pre").first().textContent().stripTrailing(),
                    page.evaluate("navigator.clipboard.readText()"));
        }
    }

    @Test
    void whereNothingIsTheNearestPagesAreNamed() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("skills/lamp-caring/");
            PlaywrightAssertions.assertThat(page.locator(".nearest a").first())
                    .hasText(Pattern.compile("Lamp care.*"));
            page.locator(".nearest a").first().click();
            assertTrue(page.url().endsWith(SKILL), page.url());
            reader.troubles();
            reader.open("qqqq/zzzz");
            PlaywrightAssertions.assertThat(page.locator(".nearest p")).isVisible();
            reader.troubles();
        }
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE.withoutScripts())) {
            assertTrue(reader.open("nowhere/").locator("main a").count() > 3);
            reader.troubles();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SKILL, "skills/", "salaries/norway-survey/", "roadmaps/keeper/",
        "conflicts/pay-norway/"})
    void aPageIsLightAndNothingOnItMoves(String url) {
        for (Reader.Manner manner : List.of(Reader.Manner.PHONE, Reader.Manner.DESKTOP)) {
            GUIDE.site().sent();
            try (Reader reader = GUIDE.reader(manner)) {
                Page page = reader.open(url);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertEquals(List.of(), reader.shifts(), url);
            }
            List<PublishedSite.Sent> sent = GUIDE.site().sent();
            int scripts = sent.stream().filter(file -> file.path().endsWith(".js"))
                    .mapToInt(PublishedSite.Sent::bytes).sum();
            int others = sent.stream().filter(file -> !file.path().endsWith(".js"))
                    .mapToInt(PublishedSite.Sent::bytes).sum();
            assertTrue(scripts <= SCRIPTS, url + ": " + scripts + " bytes of scripts");
            assertTrue(others <= HTML_AND_CSS, url + ": " + others + " bytes beside scripts");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SKILL, "roadmaps/keeper/", "planner/", "progress/", "review/", "search/",
        "compare/pay/"})
    void nothingMovesWhenScriptsComeLate(String url) {
        for (Reader.Manner manner : List.of(Reader.Manner.PHONE, Reader.Manner.DESKTOP)) {
            try (Reader reader = GUIDE.reader(manner)) {
                PublishedSite.Held scripts = GUIDE.site().hold(path -> path.startsWith("assets/js/site"));
                reader.page().navigate(GUIDE.site().url() + url,
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                isShown(reader.page().locator("h1"));
                reader.page().evaluate(
                        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
                scripts.release();
                reader.page().waitForLoadState(LoadState.NETWORKIDLE);
                assertEquals(List.of(), reader.shifts(), url);
            }
        }
    }

    @Test
    void whatMovesIsSeenToMove() {
        try (Reader reader = GUIDE.reader()) {
            reader.open(SKILL).evaluate(
                    "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame("
                    + "() => { document.querySelector('h1').style.paddingBlockStart = '200px'; done(); })))");
            assertFalse(reader.shifts().isEmpty());
        }
    }

    @Test
    void onPaperOnlyWhatIsReadIsLeft() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(SKILL);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of(".menu", ".theme-switch", ".toc", ".side",
                    ".breadcrumbs", ".site-footer")) {
                isHidden(page.locator(part).first());
            }
            isShown(page.locator("h1"));
            isShown(page.locator(".questions p").first());
        }
    }
}

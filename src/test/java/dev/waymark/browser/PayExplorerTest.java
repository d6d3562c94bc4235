package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import dev.waymark.page.Keepers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The explorer of pay, as readers use it. */
@Tag("browser")
class PayExplorerTest {

    private static final String URL = "compare/pay/";
    private static final Path BOOKS = Path.of("src/test/resources/pay").toAbsolutePath();
    private static final Reader.Manner NARROW = new Reader.Manner(320, 640, false, true);

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.of(content -> Keepers.content(content, Map.of(
            "salaries/harbour-book.yaml", BOOKS.resolve("harbour-book.yaml"),
            "salaries/tide-book.yaml", BOOKS.resolve("tide-book.yaml"),
            "facts/krone-and-euro.yaml", BOOKS.resolve("rate.yaml"))));

    /** The explorer, when its script is at work. */
    private static Page explorer(Reader reader, String query) {
        return reader.open(URL + query, "[data-pay-form]:not([hidden])");
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.evaluate("[...document.querySelectorAll('[data-row]')]"
                + ".filter(row => row.checkVisibility()).map(row => row.dataset.row.replace('salary/', ''))");
    }

    private static String count(Page page) {
        return page.locator("[data-pay-count]").textContent();
    }

    private static Locator box(Page page, String row) {
        return page.locator("[data-row='salary/" + row + "'] .pay-pick input");
    }

    @Test
    void allFiguresReadWithoutScripts() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE.withoutScripts())) {
            Page page = reader.open(URL);
            assertEquals(21, shown(page).size());
            assertFalse(page.locator("[data-pay-form]").isVisible());
            assertFalse(page.locator("[data-pay-picked]").isVisible());
            assertEquals(0, page.locator("button:visible, input:visible, select:visible")
                    .and(page.locator(".explorer *")).count());
            reader.open("cities/bergen/").locator(".pay-more a").click();
            assertTrue(page.url().endsWith("#_at-country-norway"), page.url());
            assertTrue(page.locator("#_at-country-norway").isVisible());
        }
    }

    @Test
    void choicesNarrowTheFiguresAndSayHowManyAreLeft() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            assertEquals("21 of 21 figures are shown.", count(page));
            page.locator("select[name=place]").selectOption("city/bergen");
            assertEquals("5 of 21 figures are shown.", count(page));
            assertEquals(5, shown(page).size());
            page.locator("select[name=level]").selectOption("level/assistant");
            assertEquals(List.of("tide-book#month"), shown(page));
            assertTrue(page.url().endsWith("?place=city/bergen&level=level/assistant"), page.url());
            page.locator("select[name=year]").selectOption("2025");
            assertEquals("No figure has all of this. Choose less, or show all.", count(page));
            page.locator("[data-pay-form] button").click();
            assertEquals(21, shown(page).size());
            assertTrue(page.url().endsWith(URL), page.url());
        }
    }

    @Test
    void aCountryHoldsItsCities() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?place=country/norway");
            assertTrue(shown(page).containsAll(List.of("norway-survey#assistant", "norway-survey#bergen")),
                    "" + shown(page));
            assertFalse(shown(page).contains("harbour-book#dkk"));
        }
    }

    @Test
    void ofVeryManyRowsThoseOutOfSightAreNotLaidOut() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            String seen =
                    "getComputedStyle(document.querySelector('[data-pay] .pay tbody tr')).contentVisibility";
            assertEquals("visible", page.evaluate(seen));
            page.evaluate("for (let rest = 200; rest > 0; rest--) {"
                    + " const body = document.querySelector('.pay tbody');"
                    + " body.append(body.firstElementChild.cloneNode(true)); }");
            assertEquals("auto", page.evaluate(seen));
        }
    }

    @Test
    void rowsStayWhereTheyAreWhileOneIsPicked() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?sort=low");
            page.evaluate("window.moved = 0; new MutationObserver(all => { window.moved += all.length; })"
                    + ".observe(document.querySelector('[data-pay-section] table').parentElement,"
                    + " { childList: true, subtree: true })");
            page.locator("[data-pay-section] .pay-pick input").first().focus();
            page.keyboard().press("Space");
            assertEquals(0, page.evaluate("new Promise(done => setTimeout(() => done(window.moved)))"));
            assertEquals("checkbox", page.evaluate("document.activeElement.type"));
            page.locator("select[name=sort]").selectOption("high");
            Object moved = page.evaluate("new Promise(done => setTimeout(() => done(window.moved)))");
            assertTrue((Integer) moved > 0);
        }
    }

    @Test
    void figuresAreSortedWithinTheirCurrencyAndBack() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            List<String> before = shown(page);
            page.locator("select[name=sort]").selectOption("low");
            List<String> nok = page.locator("[data-pay-unit='NOK a year'] [data-row]").all().stream()
                    .map(row -> row.getAttribute("data-row").replace("salary/", "")).toList();
            assertEquals(List.of("tide-book#month", "harbour-book#same"), nok.subList(0, 2));
            assertEquals(before.size(), shown(page).size());
            for (Locator table : page.locator("table.pay").all()) {
                assertTrue((Boolean) table.evaluate("table => table.closest('[data-pay-unit]') === null"
                        + " || new Set([...table.querySelectorAll('[data-row]')]"
                        + ".map(row => row.dataset.currency)).size < 2"));
            }
            page.locator("select[name=sort]").selectOption("");
            assertEquals(before, shown(page));
        }
    }

    @Test
    void aPlaceIsSaidOnceForRowsThatFollowOneAnother() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?source=source/old-almanac");
            Locator first = page.locator("[data-row='salary/tide-book#assistant']");
            Locator second = page.locator("[data-row='salary/tide-book#total']");
            assertEquals(List.of("", "again"), List.of(first.evaluate("row => row.className"),
                    second.evaluate("row => row.className")));
            assertEquals(second.locator("[data-part=place]").textContent(),
                    first.locator("[data-part=place]").textContent());
        }
    }

    /** The script says of each two figures what the page says of them. */
    @Test
    void figuresSideBySideAreToldApartAsThePageDoes() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            List<List<String>> pairs = new ArrayList<>();
            for (Locator terms : page.locator(".pay-terms").all()) {
                for (Locator pair : terms.locator(".pay-apart li").all()) {
                    List<String> named = pair.locator(".letter").allTextContents().stream()
                            .map(letter -> terms.locator(
                                    "tr:has(th .letter:text-is('" + letter + "')) .pay-from a").first()
                                    .getAttribute("href").replaceAll("^.*salaries/(.*)/#", "salary/$1#"))
                            .toList();
                    pairs.add(List.of(named.get(0), named.get(1),
                            pair.textContent().replaceFirst("^.*?: ", "")));
                }
            }
            assertEquals(7, pairs.size(), "" + pairs);
            for (List<String> pair : pairs) {
                explorer(reader, "?compare=" + pair.get(0).replace("#", "%23")
                        + "," + pair.get(1).replace("#", "%23"));
                assertEquals(pair.get(2), page.locator("[data-pay-picked] .pay-apart li").textContent()
                        .replaceFirst("^.*?: ", ""));
            }
        }
    }

    @Test
    void figuresWhoseTermsDifferAreNotSubtracted() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader,
                    "?compare=salary/harbour-book%23norway,salary/harbour-book%23dkk,"
                            + "salary/harbour-book%23nowhere");
            assertEquals(List.of(
                    "A and B: not subtracted, because they do not agree in: place, level (not stated),"
                            + " part of the pay (not stated), currency.",
                    "A and C: not subtracted, because they do not agree in: place (not stated).",
                    "B and C: not subtracted, because they do not agree in: place (not stated),"
                            + " level (not stated), part of the pay (not stated), currency."),
                    page.locator("[data-pay-picked] .pay-apart li").allTextContents());
            assertTrue(page.locator(".pay-card").nth(2).textContent().contains("place not stated"));
            assertTrue(page.locator(".pay-card").nth(1).textContent().contains("Who is countednot stated"));
        }
    }

    @Test
    void rowsArePickedByKeyboardAlone() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?place=city/bergen");
            page.locator("select[name=sort]").focus();
            press(page, box(page, "norway-survey#bergen"));
            page.keyboard().press("Space");
            press(page, box(page, "harbour-book#bergen"));
            page.keyboard().press("Space");
            assertEquals("2 figures are picked.", page.locator(".pay-bar output").textContent());
            press(page, page.locator(".pay-bar button").first());
            page.keyboard().press("Enter");
            assertEquals(true, page.locator("[data-pay-picked]")
                    .evaluate("place => place === document.activeElement"));
            assertTrue(page.locator("[data-pay-picked]").textContent().contains("90,000 apart (18 %"));
            press(page, page.locator(".pay-card button").first());
            page.keyboard().press("Enter");
            assertEquals(1, page.locator(".pay-card").count());
            assertEquals(true, page.locator("[data-pay-picked]")
                    .evaluate("place => place === document.activeElement"));
            assertTrue(page.url().contains("compare=salary/"), page.url());
        }
    }

    private static void press(Page page, Locator until) {
        for (int i = 0; i < 200; i++) {
            if ((Boolean) until.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not to be reached by keyboard: " + until);
    }

    @Test
    void aLinkKeepsTheViewAndEachRowItsPick() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            page.locator("select[name=place]").selectOption("country/denmark");
            page.locator("select[name=sort]").selectOption("high");
            box(page, "harbour-book#eur").check();
            box(page, "harbour-book#usd").check();
            String address = page.url();
            assertEquals(address, page.locator("[data-pay-link]").evaluate("link => link.href"));
            List<String> before = shown(page);
            String told = page.locator("[data-pay-side]").textContent();
            page.reload();
            page.locator("[data-pay-form]:not([hidden])").waitFor();
            assertEquals(before, shown(page));
            assertEquals(told, page.locator("[data-pay-side]").textContent());
            assertTrue(box(page, "harbour-book#eur").isChecked());
            assertEquals("country/denmark", page.locator("select[name=place]").inputValue());
        }
    }

    @Test
    void aLinkFromBeforeATableWasRenamedStillShowsItsRows() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?compare=salary/old-book%23norway");
            assertEquals(0, page.locator(".pay-unknown").count());
            assertTrue(box(page, "harbour-book#norway").isChecked());
        }
    }

    @Test
    void sixFiguresAtMostAreCompared() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            List<Locator> boxes = page.locator(".pay-pick input").all();
            boxes.subList(0, 6).forEach(Locator::check);
            boxes.get(6).click();
            assertFalse(boxes.get(6).isChecked());
            assertEquals("6 figures at most can be compared at once.",
                    page.locator(".pay-bar output").textContent());
            assertEquals(6, page.locator(".pay-card").count());
            page.locator(".pay-bar button").last().click();
            assertEquals(0, page.locator(".pay-card").count());
        }
    }

    @Test
    void whatALinkAsksForAndIsNotHereIsNamedAndLeftOut() {
        Map<String, String> links = Map.of(
                "?place=country/atlantis", "“place=country/atlantis”",
                "?level=level/assistant&level=level/wizard", "“level=level/wizard”",
                "?sort=random", "“sort=random”",
                "?compare=salary/gone%23row", "“compare=salary/gone#row”",
                "?compare=salary/almanac#any", "“compare=salary/almanac”",
                "?colour=red", "“colour=red”",
                "?place=%3Cimg%20src=x%20onerror=alert(1)%3E", "“place=<img src=x onerror=alert(1)>”",
                "?place=%E0%A4", "“place=\ufffd”",
                "?place=%E2%80%AEevil", "“place=\u202eevil”",
                "?__proto__=x&constructor=y", "“constructor=y”");
        try (Reader reader = GUIDE.reader()) {
            links.forEach((link, named) -> {
                Page page = explorer(reader, link);
                String told = page.locator(".pay-unknown").textContent();
                assertTrue(told.contains(named), link + ": " + told);
                assertEquals(0, page.locator(".explorer img").count());
                assertTrue(shown(page).size() > 0);
            });
        }
    }

    @Test
    void anEmptyPartOfALinkIsNoPart() {
        try (Reader reader = GUIDE.reader()) {
            for (String link : List.of("?", "?place=", "?place", "?&&&", "?compare=,,,",
                    "?place=country/norway&place=")) {
                assertEquals(0, explorer(reader, link).locator(".pay-unknown").count(), link);
            }
        }
    }

    @Test
    void aVeryLongLinkIsCutWhereItIsTold() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "?compare=" + "a,".repeat(2_000) + "&place=" + "\u6f22".repeat(500));
            assertTrue(page.locator(".pay-unknown").textContent().length() < 600);
            assertEquals(21, shown(page).size());
        }
    }

    @Test
    void nothingMovesWhenTheControlsCome() {
        try (Reader reader = GUIDE.reader()) {
            explorer(reader, "");
            List<Reader.Shift> shifts = reader.shifts();
            assertTrue(shifts.stream().mapToDouble(Reader.Shift::by).sum() < 0.02, shifts::toString);
        }
    }

    @Test
    void nobodyIsShutOutWhateverTheWindow() throws Exception {
        for (Reader.Manner manner : List.of(NARROW, NARROW.inTheDark(), Reader.Manner.DESKTOP,
                Reader.Manner.DESKTOP.inTheDark())) {
            try (Reader reader = GUIDE.reader(manner)) {
                Page page = explorer(reader, "?compare=salary/harbour-book%23norway,"
                        + "salary/norway-survey%23assistant"
                        + "&place=country/nowhere");
                assertEquals(List.of(), reader.barriers(), "" + manner);
                assertEquals(manner.width(), reader.width(), "" + manner);
                reader.open("countries/norway/");
                assertEquals(List.of(), reader.barriers(), "" + manner);
                assertEquals(manner.width(), reader.width(), "" + manner);
            }
        }
    }

    @Test
    void chartsAreSeenInForcedColoursAndOnPaper() {
        try (Reader reader = GUIDE.reader()) {
            Page page = explorer(reader, "");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            String canvas = (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
            for (String mark : List.of(".point", ".cap")) {
                String colour = (String) page.locator(".strip " + mark).first().evaluate(
                        "mark => mark.matches('.cap') ? getComputedStyle(mark).stroke"
                                + " : getComputedStyle(mark).fill");
                assertFalse(colour.equals(canvas), mark + " " + colour);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE)
                    .setMedia(Media.PRINT));
            assertFalse(page.locator("[data-pay-form]").isVisible());
            assertTrue(page.locator(".strip").first().isVisible());
            assertEquals(28, page.locator(".chart-sample").first().boundingBox().width);
        }
    }
}

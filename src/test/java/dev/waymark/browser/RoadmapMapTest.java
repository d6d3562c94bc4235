package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The maps of the roadmaps of this guide, as a browser draws them. */
@Tag("browser")
class RoadmapMapTest {

    private static final String BESIDE = """
            svg => {
              const found = [];
              const rooms = elements => [...elements].map(e => [e.textContent, e.getBoundingClientRect()]);
              const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1
                  && b.top < a.bottom - 1;
              const cards = [...svg.querySelectorAll(".box")];
              for (const card of cards) {
                const frame = card.querySelector(".card").getBoundingClientRect();
                const texts = rooms(card.querySelectorAll("text"));
                texts.forEach(([text, room], i) => {
                  if (room.left < frame.left || room.right > frame.right || room.bottom > frame.bottom + 1) {
                    found.push(text + " leaves its box");
                  }
                  texts.slice(0, i).filter(([, other]) => meets(room, other))
                      .forEach(([other]) => found.push(text + " stands on " + other));
                });
              }
              const frames = rooms(svg.querySelectorAll(".card"));
              frames.forEach(([, room], i) => frames.slice(0, i).filter(([, other]) => meets(room, other))
                  .forEach(() => found.push("box " + i + " stands on another")));
              return found;
            }
            """;

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.real();

    private static List<String> roadmaps(Reader reader) {
        Locator links = reader.open("roadmaps/").locator(".cards a");
        return links.all().stream().map(link -> "roadmaps/" + link.getAttribute("href")).toList();
    }

    @Test
    void noLabelStandsOnAnotherOrLeavesItsBox() {
        try (Reader reader = GUIDE.reader()) {
            List<String> urls = roadmaps(reader);
            assertTrue(urls.size() > 2, "" + urls);
            for (String url : urls) {
                assertEquals(List.of(), reader.open(url).locator(".map-view svg").evaluate(BESIDE), url);
            }
        }
    }

    @Test
    void theKeyboardGoesThroughTheMapAsItIsRead() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open(roadmaps(reader).get(0));
            Locator links = page.locator(".map-view a");
            links.first().focus();
            for (int i = 0; i < links.count(); i++) {
                assertEquals(links.nth(i).getAttribute("href"),
                        page.evaluate("document.activeElement.getAttribute('href')"), "link " + i);
                page.keyboard().press("Tab");
            }
            links.first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + links.first().getAttribute("href"));
        }
    }

    @Test
    void aPhoneShowsTheListAndTheMapToThoseWhoAskForIt() {
        for (Reader.Manner manner : List.of(Reader.Manner.PHONE, Reader.Manner.PHONE.withoutScripts())) {
            try (Reader reader = GUIDE.reader(manner)) {
                Page page = reader.open(roadmaps(reader).get(0));
                assertFalse(page.locator(".map").isVisible());
                assertTrue(page.locator(".overview li").first().isVisible());
                assertTrue(page.locator(".stages > li").last().isVisible());
                page.locator(".map-link a").click();
                assertTrue(page.locator(".map-view svg").isVisible());
                double high = ((Number) page.locator(".map-view .item .field").first()
                        .evaluate("field => field.getBoundingClientRect().height")).doubleValue();
                assertTrue(high >= 24, "a finger needs 24 pixels and has " + high);
            }
        }
    }

    @Test
    void theMapCanBeMadeLargerSmallerAndAsWideAsThePage() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE)) {
            Page page = reader.open(roadmaps(reader).get(0));
            page.locator(".map-link a").click();
            Locator tools = page.locator(".map-tools button");
            double own = width(page);
            tools.nth(0).click();
            assertEquals(own * 1.25, width(page), 2);
            tools.nth(1).click();
            assertEquals(own, width(page), 2);
            tools.nth(2).click();
            assertTrue(width(page) <= 360, "" + width(page));
            assertEquals(List.of(), reader.barriers());
        }
    }

    private static double width(Page page) {
        Object width = page.locator(".map-view svg").evaluate("svg => svg.getBoundingClientRect().width");
        return ((Number) width).doubleValue();
    }

    @Test
    void whatAReaderHasDoneIsSaidOnTheMapAndInTheList() {
        try (Reader reader = GUIDE.reader()) {
            String roadmap = roadmaps(reader).get(0);
            Locator first = reader.open(roadmap).locator(".map-view a[data-id]").first();
            String name = first.textContent().strip();
            first.click();
            reader.page().locator(".states label")
                    .filter(new Locator.FilterOptions().setHasText("Done")).click();
            Page page = reader.open(roadmap);
            page.locator(".map-view a[data-id] [data-mark]").first().waitFor();
            assertEquals(name + ", Done",
                    page.locator(".map-view a[data-id]").first().getAttribute("aria-label"));
            assertTrue(page.locator(".stages [data-mark]").first().textContent().contains("Done"));
            assertEquals(List.of(), page.locator(".map-view svg").evaluate(BESIDE),
                    "the sign stands on a label");
        }
    }

    @Test
    void paperGetsTheWholeMap() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE)) {
            Page page = reader.open(roadmaps(reader).get(0));
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertTrue(page.locator(".map-view svg").isVisible());
            assertFalse(page.locator(".map-tools").isVisible());
            assertTrue(width(page) <= 360, "no wider than the sheet: " + width(page));
        }
    }
}

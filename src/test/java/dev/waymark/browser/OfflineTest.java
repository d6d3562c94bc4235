package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reader whose network is gone. */
@Tag("browser")
class OfflineTest {

    private static final String KEPT = "caches.open('waymark /guide/ 1').then((cache) => cache.keys())"
            + ".then((all) => all.map((one) => one.url))";

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    @Test
    void whatWasVisitedCanBeReadAgainWithItsLooks() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("skills/lamp-care/");
            reader.until("navigator.serviceWorker.controller !== null");
            reader.until(KEPT + ".then((urls) => urls.some((url) => url.endsWith('/skills/lamp-care/')) "
                    + "&& urls.some((url) => url.endsWith('.css')))");
            reader.open("skills/");
            reader.context().setOffline(true);
            reader.open("skills/lamp-care/");
            assertTrue(page.locator("h1").textContent().startsWith("Lamp care"));
            assertEquals(true, page.evaluate(
                    "document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0"));
            assertThrows(PlaywrightException.class, () -> reader.open("roles/harbour-pilot/"),
                    "never visited");
            reader.context().setOffline(false);
            reader.troubles();
        }
    }

    @Test
    void aNewerPageIsShownWhileThereIsANetwork() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("skills/lamp-care/");
            reader.until("navigator.serviceWorker.controller !== null");
            reader.until(KEPT + ".then((urls) => urls.some((url) => url.endsWith('/skills/lamp-care/')))");
            GUIDE.site().sent();
            reader.open("skills/lamp-care/");
            assertTrue(GUIDE.site().sent().stream()
                    .anyMatch(sent -> sent.path().equals("skills/lamp-care/")));
        }
    }

    @Test
    void sitesThatShareAnOriginKeepTheirPagesApart() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("about/");
            page.evaluate("Promise.all(['waymark / 1', 'waymark /guide/ 0', 'other']"
                    + ".map((name) => caches.open(name)))");
            page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one?.unregister())");
            reader.open("skills/");
            reader.until("caches.keys().then((all) => all.includes('waymark /guide/ 1') "
                    + "&& !all.includes('waymark /guide/ 0'))");
            assertEquals(List.of("other", "waymark / 1", "waymark /guide/ 1"),
                    page.evaluate("caches.keys().then((all) => all.sort())"));
        }
    }

    @Test
    void withoutScriptsNothingIsKeptAndAllIsRead() {
        try (PublishedSite alone = PublishedSite.of(GUIDE.site().folder());
                Reader reader = GUIDE.reader(alone, Reader.Manner.PHONE.withoutScripts())) {
            Page page = reader.open("skills/lamp-care/");
            assertTrue(page.locator("h1").textContent().startsWith("Lamp care"));
            List<String> sent = alone.sent().stream().map(PublishedSite.Sent::path).toList();
            assertTrue(sent.contains("skills/lamp-care/"), sent::toString);
            assertFalse(sent.contains("sw.js"), sent::toString);
        }
    }
}

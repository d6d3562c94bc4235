package dev.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.waymark.browser.Reader;
import dev.waymark.browser.SharedBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes in one window and looks at another. */
@Tag("browser")
@Timeout(180)
class BrowserTest {

    private static final String LAMP = "content/skills/lamp-care.md";
    private static final String PANEL = "document.querySelector('.waymark-preview')";

    @RegisterExtension
    static final SharedBrowser BROWSER = new SharedBrowser();

    private Lantern server;
    private Reader reader;
    private Page page;

    @BeforeEach
    void openThePage(@TempDir Path temporary) throws IOException {
        BROWSER.start();
        server = new Lantern(temporary);
        reader = BROWSER.reader(server.server.url().toString(), new Reader.Manner(800, 400, false, true));
        page = reader.open("skills/lamp-care/");
    }

    @AfterEach
    void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        if (server != null) {
            server.close();
            assertEquals(List.of(), server.defects);
        }
    }

    @Test
    void aSaveAppearsAndTheScrollPositionStays() throws Exception {
        String tall = "\n\nKeep watch.".repeat(200);
        server.write(LAMP, server.read(LAMP) + tall);
        // A page that is not there yet goes back to where its reader was, unless the reader's own
        // hand moves it.
        reader.until("document.body.textContent.includes('Keep watch.')"
                + " && document.readyState === 'complete'");
        reader.until("(scrollTo(0, 700), scrollY === 700)");
        server.write(LAMP, server.read(LAMP) + "\n\nTrim the wick.\n");
        reader.until("document.body.textContent.includes('Trim the wick.') && scrollY === 700");
    }

    @Test
    void theOverlayComesWithAMistakeAndGoesWithIt() throws Exception {
        String good = server.read(LAMP);
        server.write(LAMP, good.replace("title:", "titel:"));
        reader.until(PANEL + "?.querySelector('pre').textContent"
                + ".includes('unknown-field content/skills/lamp-care.md:2:1')");
        assertTrue(page.locator("h1").textContent().contains("Lamp"), "the last good page is below");
        assertEquals("fixed", page.evaluate("getComputedStyle(" + PANEL + ").position"),
                "its looks are allowed");
        server.write(LAMP, good);
        reader.until("!" + PANEL);
        String template = "templates/pages/skill.ftlh";
        server.write(template, server.read(template) + "${page.titel}");
        reader.until(PANEL + "?.textContent.includes('template-failure templates/pages/skill.ftlh:')");
        // Whether the page was made once before its template broke is chance; if not, it is told to be
        // unavailable.
        List<String> troubles = reader.troubles();
        assertTrue(troubles.stream().allMatch(trouble -> trouble.contains("status of 503 ")),
                troubles::toString);
    }

    @Test
    void aStyleSheetIsSwappedWithoutAReload() throws Exception {
        reader.until("(window.sameWindow = true)");
        server.write("templates/assets/css/site.css", server.read("templates/assets/css/site.css")
                + "\nh1 { color: rgb(1, 2, 3); }\n");
        reader.until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        assertEquals(true, page.evaluate("window.sameWindow"));
        reader.until("document.querySelectorAll('link[rel=stylesheet]').length === 2");
    }
}

package dev.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes in one window and looks at another. */
@Tag("browser")
@Timeout(180)
class BrowserTest {

    private static final String LAMP = "content/skills/lamp-care.md";
    private static final String PANEL = "document.querySelector('.waymark-preview')";

    @TempDir
    private Path temporary;
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path profile;
    private Optional<Lantern> lantern = Optional.empty();
    private Optional<Chromium> chromium = Optional.empty();

    @BeforeEach
    void openThePage() throws Exception {
        Optional<String> program = Chromium.program();
        if (program.isEmpty()) {
            if ("required".equals(System.getenv("WAYMARK_BROWSER"))) {
                fail("there is no Chromium on the PATH or in CHROMIUM, and WAYMARK_BROWSER=required");
            }
            System.out.println("skipped: no Chromium on the PATH or in CHROMIUM, the preview was not seen in a browser");
            Assumptions.abort("no Chromium");
        }
        lantern = Optional.of(new Lantern(temporary));
        chromium = Optional.of(new Chromium(program.get(), profile));
        browser().open(server().server.url() + "skills/lamp-care/");
        browser().until("document.readyState === 'complete' && location.protocol === 'http:'");
    }

    @AfterEach
    void close() throws IOException {
        if (chromium.isPresent()) {
            browser().close();
        }
        if (lantern.isPresent()) {
            server().close();
            assertEquals(List.of(), server().defects);
        }
    }

    private Chromium browser() {
        return chromium.orElseThrow();
    }

    private Lantern server() {
        return lantern.orElseThrow();
    }

    @Test
    void aSaveAppearsAndTheScrollPositionStays() throws Exception {
        String tall = "\n\nKeep watch.".repeat(200);
        server().write(LAMP, server().read(LAMP) + tall);
        // A page that is not there yet goes back to where its reader was, unless the reader's own hand moves it.
        browser().until("document.body.textContent.includes('Keep watch.') && document.readyState === 'complete'");
        browser().until("(scrollTo(0, 700), scrollY === 700)");
        server().write(LAMP, server().read(LAMP) + "\n\nTrim the wick.\n");
        browser().until("document.body.textContent.includes('Trim the wick.') && scrollY === 700");
    }

    @Test
    void theOverlayComesWithAMistakeAndGoesWithIt() throws Exception {
        String good = server().read(LAMP);
        server().write(LAMP, good.replace("title:", "titel:"));
        browser().until(PANEL + "?.querySelector('pre').textContent.includes('unknown-field content/skills/lamp-care.md:2:1')");
        assertTrue(browser().value("document.querySelector('h1').textContent").contains("Lamp"), "the last good page is below");
        assertEquals("fixed", browser().value("getComputedStyle(" + PANEL + ").position"), "its looks are allowed");
        server().write(LAMP, good);
        browser().until("!" + PANEL);
        server().write("templates/pages/skill.ftlh", server().read("templates/pages/skill.ftlh") + "${page.titel}");
        browser().until(PANEL + "?.textContent.includes('template-failure templates/pages/skill.ftlh:')");
    }

    @Test
    void aStyleSheetIsSwappedWithoutAReload() throws Exception {
        browser().until("(window.sameWindow = true)");
        server().write("templates/assets/css/site.css", server().read("templates/assets/css/site.css")
                + "\nh1 { color: rgb(1, 2, 3); }\n");
        browser().until("getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
        assertEquals("true", browser().value("window.sameWindow"));
        browser().until("document.querySelectorAll('link[rel=stylesheet]').length === 2");
    }
}

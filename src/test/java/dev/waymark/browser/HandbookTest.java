package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook as a newcomer sees it. */
@Tag("browser")
class HandbookTest {

    private static final List<String> PAGES = List.of("handbook/", "handbook/first-edit/", "handbook/markdown/",
            "handbook/kinds/salary/", "handbook/variables/", "handbook/diagnostics/",
            "handbook/diagnostics/bare-bar-in-table/");

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static PublishedSite site;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("site.yaml"),
                "title: Keepers\nbase-url: https://example.org/keepers/\nhandbook: true\n");
        Files.writeString(content.resolve("pages/home.md"), "---\ntitle: Light\nsummary: A page.\n---\n");
        site = PublishedSite.of(content, folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    static Stream<Reader.Manner> manners() {
        return Stream.of(Reader.Manner.PHONE, Reader.Manner.DESKTOP.inTheDark());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void itsPagesHaveNoBarrierAndAreNotWiderThanTheirWindow(Reader.Manner manner) {
        List<String> found = new ArrayList<>();
        try (Reader reader = browser.reader(site, manner)) {
            for (String url : PAGES) {
                Page page = reader.open(url);
                reader.barriers().forEach(barrier -> found.add(url + " " + barrier));
                int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > manner.width()) {
                    found.add(url + " is " + width + " wide");
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void aSampleStandsBesideWhatBecomesOfItWhereThereIsRoom() {
        String besides = "(() => { const [a, b] = document.querySelector('.sample').children;"
                + " return a.getBoundingClientRect().top === b.getBoundingClientRect().top; })()";
        try (Reader desktop = browser.reader(site, Reader.Manner.DESKTOP);
                Reader phone = browser.reader(site, Reader.Manner.PHONE)) {
            assertTrue((Boolean) desktop.open("handbook/markdown/").evaluate(besides));
            assertEquals(false, phone.open("handbook/markdown/").evaluate(besides));
        }
    }
}

package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
class SearchTest {

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static PublishedSite site;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        site = PublishedSite.real(folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void look() {
        for (Reader.Manner manner : java.util.List.of(Reader.Manner.DESKTOP, Reader.Manner.PHONE.inTheDark())) {
            try (Reader reader = browser.reader(site, manner)) {
                Page page = reader.open("technologies/redis/");
                page.keyboard().press("/");
                page.keyboard().type("postg");
                page.waitForTimeout(1500);
                page.keyboard().press("ArrowDown");
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/srch/shot-box-" + manner.width() + ".png")));
                System.out.println(reader.barriers());
                page.navigate(site.url() + "search/?q=message+queue+india");
                page.waitForTimeout(2500);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/srch/shot-page-" + manner.width() + ".png")).setFullPage(true));
                System.out.println(reader.barriers());
                page.navigate(site.url() + "search/");
                page.waitForTimeout(500);
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("/tmp/srch/shot-az-" + manner.width() + ".png")));
                System.out.println(reader.troubles());
            }
        }
    }
}

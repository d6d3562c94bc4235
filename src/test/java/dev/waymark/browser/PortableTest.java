package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.page.Keepers;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A site that is opened from a folder, without a server. */
class PortableTest {

    @RegisterExtension
    static final SharedBrowser BROWSER = new SharedBrowser();

    @TempDir
    private static Path folder;
    private static Path site;

    @BeforeAll
    static void build() throws Exception {
        site = folder.resolve("site");
        BuildOptions options = new BuildOptions(folder, Keepers.CONTENT, Keepers.TEMPLATES, site,
                Optional.empty(), false, true, false, 2).portable(true);
        BuildReport report = new Build(options, Clock.systemUTC()).build();
        assertTrue(report.published(), () -> report.diagnostics().toString());
    }

    @Test
    void everyLinkNamesAFileThatIsThereAndAllPagesCanBeReached() throws Exception {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String page = open.removeFirst();
            if (reached.add(page)) {
                for (Element link : Jsoup.parse(Files.readString(site.resolve(page)))
                        .select("a[href], form[action], link[href], script[src]")) {
                    String href = link.hasAttr("href") ? link.attr("href")
                            : link.hasAttr("src") ? link.attr("src") : link.attr("action");
                    URI target = URI.create(page).resolve(href.replace(" ", "%20"));
                    if (!target.isAbsolute() && !href.startsWith("#")) {
                        assertTrue(Files.isRegularFile(site.resolve(target.getPath())),
                                page + " leads to " + href);
                        if (target.getPath().endsWith(".html")) {
                            open.add(target.getPath());
                        }
                    }
                }
            }
        }
        assertTrue(reached.size() > 50, "" + reached);
    }

    @Test
    void noPageAsksForAModuleAndNoWorkerIsThere() throws Exception {
        assertFalse(Files.exists(site.resolve("sw.js")));
        assertFalse(Files.readString(site.resolve("index.html")).contains("type=\"module\""));
        try (var files = Files.list(site.resolve("assets/js"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    @Tag("browser")
    void itOpensFromAFolderWithAnEmptyConsole() {
        try (Reader reader = BROWSER.reader(site.toUri().toString(), Reader.Manner.DESKTOP)) {
            Page page = reader.open("skills/lamp-care/index.html");
            page.locator(".breadcrumbs a").first().click();
            page.waitForURL(url -> url.endsWith("/index.html"));
            assertTrue(page.url().startsWith("file:"), page.url());
            page.locator("input[type=search]").first().fill("fresnel");
            page.locator("[role=option]").first().waitFor();
            assertTrue(page.locator("[role=option]").first().textContent().startsWith("Fresnel lens"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/technologies/fresnel-lens/index.html"));
            reader.until("document.readyState === 'complete'");
        }
    }

    @Test
    @Tag("browser")
    void plansAndProgressWorkFromAFolder() {
        try (Reader reader = BROWSER.reader(site.toUri().toString(), Reader.Manner.DESKTOP)) {
            Page page = reader.open("roadmaps/survey-path/index.html");
            page.locator(".plan-link a").click();
            page.locator("#_target").selectOption("roadmap/keeper");
            assertEquals(List.of("Lens care", "Paraffin"), page.locator(".steps li > a").allTextContents());
            page.locator(".steps button").first().click();
            page.locator(".steps li > a").first().click();
            page.locator(".states input[value='learning']").check();
            page.locator(".mine-links a").click();
            assertTrue(page.locator(".marked").first().textContent().contains("Paraffin"));
        }
    }
}

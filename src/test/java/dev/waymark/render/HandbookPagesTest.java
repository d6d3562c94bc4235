package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.catalog.Kind;
import dev.waymark.content.Declared;
import dev.waymark.content.FieldForm;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Limits;
import dev.waymark.page.Keepers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook as pages of a site that is about nothing else. */
class HandbookPagesTest {

    private static final Map<String, String> PAGES = new TreeMap<>();
    private static final Path CHAPTERS = Path.of("src/main/resources/handbook");

    private static Path site;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        site = folder.resolve("site-output");
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("site.yaml"),
                "title: Keepers\nbase-url: https://example.org/keepers/\nlanguage: nb\nhandbook: true\n");
        Files.writeString(content.resolve("pages/home.md"), "---\ntitle: Light\nsummary: A page.\n---\n");
        BuildOptions options = new BuildOptions(folder, content, Keepers.TEMPLATES, site, Optional.empty(),
                false, true, false, 2);
        BuildReport report = new Build(options, Clock.systemUTC()).build();
        assertTrue(report.published(), () -> report.diagnostics().toString());
        try (Stream<Path> walk = Files.walk(site)) {
            walk.filter(path -> path.toString().endsWith(".html")).forEach(HandbookPagesTest::remember);
        }
    }

    private static void remember(Path file) {
        try {
            PAGES.put(site.relativize(file).toString().replace('\\', '/').replaceFirst("index\\.html$", ""),
                    Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(String url) {
        assertTrue(PAGES.containsKey(url), () -> "there is no " + url + " among " + PAGES.keySet());
        return Jsoup.parse(PAGES.get(url));
    }

    @Test
    void everyChapterIsAPageWithItsTitleAndNoFileIsLeftOut() throws IOException {
        try (Stream<Path> walk = Files.walk(CHAPTERS)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = CHAPTERS.relativize(file).toString().replace('\\', '/')
                        .replaceFirst("\\.md$", "");
                if (!name.equals("contents")) {
                    Document page = page("handbook/" + (name.equals("index") ? "" : name + "/"));
                    String[] parts = Files.readString(file).split("\n\n", 3);
                    assertEquals(parts[0], "# " + page.select("h1").text(), name);
                    assertEquals(parts[1], page.select("p.summary").text(), name);
                }
            }
        }
    }

    @Test
    void theCheckerOfHtmlFindsNothing() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            List<String> found = checker.check(page.getValue());
            if (!found.isEmpty()) {
                wrong.put(page.getKey(), found);
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(PAGES.size() > 100, () -> "only " + PAGES.keySet());
    }

    @Test
    void noMarkdownIsLeftUnread() {
        PAGES.keySet().stream().filter(url -> url.startsWith("handbook/")).forEach(url -> {
            Document page = page(url);
            page.select("pre, code, .sample, script").remove();
            assertFalse(page.text().matches("(?s).*(\\]\\(|<!--|\\*\\*|```|\\.md#).*"),
                    url + ": " + page.text());
        });
    }

    @Test
    void everyPageStandsInItsPlace() {
        assertEquals(List.of("Home", "Handbook", "All diagnostics", "unknown-field"),
                page("handbook/diagnostics/unknown-field/").select(".breadcrumbs li").eachText());
        Document skill = page("handbook/kinds/skill/");
        assertEquals(List.of("Home", "Handbook", "Skill"), skill.select(".breadcrumbs li").eachText());
        assertEquals("Skill", skill.select(".side [aria-current]").text());
        assertEquals(List.of("../roadmap/", "../technology/"),
                skill.select(".neighbours a").eachAttr("href"));
        assertTrue(skill.select(".toc a").eachText().contains("Fields"), skill.select(".toc")::outerHtml);
        assertEquals("en", skill.select("article").attr("lang"));
        assertEquals("nb", skill.select("html").attr("lang"));
    }

    @Test
    void theFootOfEveryPageLeadsThereAndSearchEnginesKnowOfIt() throws IOException {
        assertTrue(page("").select(".site-footer a").eachAttr("href").contains("handbook/"));
        assertTrue(Files.readString(site.resolve("sitemap.xml"))
                .contains("<loc>https://example.org/keepers/handbook/kinds/skill/</loc>"));
    }

    @Test
    void everyPageOfTheHandbookCanBeReachedFromItsFirst() {
        List<String> open = new java.util.ArrayList<>(List.of("handbook/"));
        java.util.Set<String> seen = new java.util.TreeSet<>();
        while (!open.isEmpty()) {
            String url = open.remove(open.size() - 1);
            if (seen.add(url)) {
                page(url).select("main a[href]").eachAttr("href").stream().filter(href -> !href.contains(":"))
                        .map(href -> java.net.URI.create("/" + url).resolve(href).getPath().substring(1))
                        .filter(next -> next.startsWith("handbook/")).forEach(open::add);
            }
        }
        assertEquals(PAGES.keySet().stream().filter(url -> url.startsWith("handbook/")).toList(),
                List.copyOf(seen));
    }

    @Test
    void theChapterOnAKindNamesEveryFieldThatItsReaderDeclares() {
        for (Kind kind : Kind.values()) {
            Document page = page("handbook/kinds/" + kind.word() + "/");
            List<String> named = page.select("td:first-child code").eachText();
            for (FieldForm field : Declared.fields(kind)) {
                assertTrue(named.contains(field.key()), kind + " " + field.key());
            }
        }
        Element rows = page("handbook/kinds/salary/").select("#in-rows").first();
        assertEquals("id required", rows.nextElementSibling().select("tbody td").first().text());
    }

    @Test
    void everyDiagnosticHasItsPageWithAnExampleAndItsMend() {
        for (Code code : Code.values()) {
            Document page = page("handbook/diagnostics/" + code.id() + "/");
            assertEquals(List.of("wrong", "mended"), page.select("h2[id]").eachAttr("id").stream()
                    .filter(id -> !id.startsWith("_")).toList(), code.id());
            assertEquals(2, page.select("pre").size(), code.id());
            assertTrue(page("handbook/diagnostics/")
                    .select("td a[href=" + code.id() + "/]").size() == 1, code.id());
        }
    }

    @Test
    void theLimitsAreThoseOfTheProgram() throws Exception {
        String text = page("handbook/limits/").select("table").text();
        for (java.lang.reflect.Field limit : Limits.class.getFields()) {
            int number = limit.getInt(null);
            String shown = limit.getName().endsWith("_BYTES") ? (number >> 20) + " MiB"
                    : Integer.toString(number);
            assertTrue(text.contains(" " + shown + " "), limit.getName() + " in " + text);
        }
    }

    @Test
    void aGuideThatDoesNotAskForItHasNoHandbook(@TempDir Path folder) throws Exception {
        assertTrue(Keepers.built(folder).pages().keySet().stream()
                .noneMatch(url -> url.startsWith("handbook")));
    }
}

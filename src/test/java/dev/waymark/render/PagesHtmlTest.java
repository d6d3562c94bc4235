package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.page.Keepers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What holds for the HTML of every page, whatever it shows. */
class PagesHtmlTest {

    private static Keepers keepers;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        keepers = Keepers.built(folder);
    }

    /** What is wrong on which readable page; empty where nothing is. */
    private static Map<String, List<String>> wrong(Function<Document, Stream<String>> check) {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String url : keepers.readable()) {
            List<String> here = check.apply(keepers.document(url)).toList();
            if (!here.isEmpty()) {
                wrong.put(url, here);
            }
        }
        return wrong;
    }

    private static Stream<String> html(List<Element> elements) {
        return elements.stream().map(Element::outerHtml);
    }

    @Test
    void theCheckerOfHtmlFindsNothing() throws Exception {
        HtmlChecker checker = new HtmlChecker();
        assertFalse(checker.check("<!DOCTYPE html><title>x</title><p><table></p>").isEmpty());
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Map.Entry<String, String> page : keepers.pages().entrySet()) {
            List<String> found = checker.check(page.getValue());
            if (!found.isEmpty()) {
                wrong.put(page.getKey(), found);
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void everyPageHasOneFirstHeadingAndLeavesOutNoLevel() {
        assertEquals(Map.of(), wrong(page -> {
            List<String> jumps = new ArrayList<>();
            int last = 0;
            for (Element heading : page.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
                int level = heading.tagName().charAt(1) - '0';
                if (level > last + 1 || level == 1 && last > 0) {
                    jumps.add(heading.outerHtml());
                }
                last = level;
            }
            return page.select("h1").size() == 1 ? jumps.stream() : Stream.of("h1: " + page.select("h1")
                    .size());
        }));
    }

    @Test
    void noHeadingListOrPartIsEmpty() {
        assertEquals(Map.of(), wrong(page -> Stream.concat(
                html(page.select(
                        "h1, h2, h3, h4, ul, ol, dl, section, dd, li, caption, p, th, nav, div.prose")
                        .stream()
                        .filter(element -> element.text().isBlank() && element.select("img").isEmpty())
                        .toList()),
                html(page.select("section:not(.footnotes)").stream()
                .filter(section -> section.childrenSize() < 2).toList()))));
    }

    @Test
    void theTableOfContentsNamesPlacesThatAreThere() {
        assertEquals(Map.of(), wrong(page -> html(page.select(".toc a").stream()
                .filter(link -> page.getElementById(link.attr("href").substring(1)) == null
                        || !page.getElementById(link.attr("href").substring(1)).text().contains(
                                link.text().replaceFirst("^[0-9]+\\. ", ""))).toList())));
    }

    @Test
    void landmarksAreThereOnceAndNavigationsHaveNames() {
        assertEquals(Map.of(), wrong(page -> Stream.concat(
                Stream.of("main", "body > header", "body > footer", "head > title", "link[rel=canonical]")
                        .filter(landmark -> page.select(landmark).size() != 1),
                html(page.select("nav").stream().filter(nav -> nav.attr("aria-label").isBlank()
                        && page.getElementById(nav.attr("aria-labelledby")) == null).toList()))));
    }

    @Test
    void tablesHaveCaptionsAndHeadersWithScope() {
        assertEquals(Map.of(), wrong(page -> html(page.select("article section table:not(.pay)").stream()
                .filter(table -> table.select("caption").size() != 1 || !table.select("th:not([scope])")
                .isEmpty()
                        || !table.parent().attr("tabindex").equals("0")).toList())));
        assertTrue(keepers.document("salaries/norway-survey/").select("th[scope=row]").size() == 3);
        assertEquals(Map.of(), wrong(page -> html(page.select("table.pay").stream()
                .filter(table -> table.select("caption").size() != 1
                        || !table.select("th:not([scope])").isEmpty())
                .toList())));
    }

    @Test
    void everyLinkHasWords() {
        assertEquals(Map.of(), wrong(page -> html(page.select("a").stream()
                .filter(link -> link.text().isBlank() && link.attr("aria-label").isBlank()).toList())));
    }

    @Test
    void idsThatTemplatesMakeCannotMeetThoseOfAuthors() {
        List<String> ofAuthors = List.of("a-night", "the-watch", "every-day", "before-you-go",
                "what-to-bring",
                "how-it-was-asked", "first-nights", "alone", "all", "assistant", "bergen", "coast", "any",
                "norway");
        assertEquals(Map.of(), wrong(page -> page.select("[id]").stream().map(Element::id)
                .filter(id -> !id.startsWith("_") && !ofAuthors.contains(id))));
    }

    @Test
    void nothingIsStyledOrRunInline() {
        assertEquals(Map.of(), wrong(page -> html(page.select(
                "[style], style, script:not([type=application/ld+json], [type=application/json], [src]),"
                        + " [onclick], [onload], iframe"))));
    }

    @Test
    void dataForProgramsSaysWhereThePageIsAndWhatItShows() {
        Yaml json = new Yaml(new SafeConstructor(new LoaderOptions()));
        assertEquals(Map.of(), wrong(page -> {
            List<Element> scripts = page.select("script[type=application/ld+json]");
            if (scripts.size() != 1 || !(json.load(scripts.get(0).data()) instanceof Map<?, ?> data)) {
                return Stream.of("no data");
            }
            boolean hasTrail = data.toString().contains("BreadcrumbList");
            boolean isEntry = !page.select("article:not(.explorer, .tools)").isEmpty();
            return hasTrail == page.select(".breadcrumbs").isEmpty() ? Stream.of("trail: " + hasTrail)
                    : Stream.of(PagesHtmlTest.named(data)).filter(name -> isEntry
                    && !name.equals(page.select("h1").text()));
        }));
    }

    /** The name of what the page shows. */
    private static String named(Map<?, ?> data) {
        List<?> graph = (List<?>) data.get("@graph");
        Map<?, ?> last = (Map<?, ?>) graph.get(graph.size() - 1);
        return String.valueOf(last.containsKey("headline") ? last.get("headline") : last.get("name"));
    }

    @Test
    void theNavigationBesideAPageMarksThatPageAndNoOther() {
        assertEquals(Map.of(), wrong(page -> {
            List<Element> current = page.select(".side [aria-current=page]");
            boolean isRight = current.size() == 1 && current.get(0).absUrl("href").equals(page.baseUri());
            return page.select(".side").isEmpty() || isRight ? Stream.empty() : html(page.select(".side"));
        }));
        assertEquals(3, keepers.document("guides/leaving/")
                .select(".side a[href*=winter], .side a[href*=leaving]").size());
    }

    @Test
    void textsOfContentAreNeverMarkup() {
        String html = keepers.pages().get("skills/lamp-care/");
        assertTrue(html.contains("Lamp care &amp; &lt;script&gt;alert(1)&lt;/script&gt;"), html);
        keepers.pages().forEach((url, page) -> assertFalse(page.contains("<script>"), url));
    }

    @Test
    void aWordThatIsMissingWouldBeSeen() {
        assertEquals(Map.of(), wrong(page -> page.body().select("*").stream().map(Element::ownText)
                .filter(text -> text.matches(".*\\b(kinds?|pay|measure|effort|basis|foot|learn|place"
                        + "|relations|prose)\\.[a-z].*"))));
    }
}

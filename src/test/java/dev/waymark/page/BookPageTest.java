package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.format.Markup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole roadmap in one piece. */
class BookPageTest {

    private static final String BOOK = "roadmaps/keeper/book/";

    @TempDir
    private static Path folder;
    private static Keepers keepers;

    @BeforeAll
    static void build() throws Exception {
        keepers = Keepers.built(folder);
    }

    @Test
    void everyStepAndEveryTextItLeadsToIsInTheBookOnce() {
        Document book = keepers.document(BOOK);
        Document roadmap = keepers.document("roadmaps/keeper/");
        Set<String> steps = new TreeSet<>(roadmap.select("ol.stages > li > h2").eachText().stream()
                .map(text -> text.replaceAll("\\s*(\\(.*\\)|optional)$", "")).toList());
        Set<String> inBook = new TreeSet<>(book.select(".book-step > h2").eachText().stream()
                .map(text -> text.replaceAll("\\s*(\\(.*\\)|optional)$", "")).toList());
        assertFalse(steps.isEmpty());
        assertEquals(steps, inBook);
        List<Element> chapters = book.select(".book-chapter");
        assertFalse(chapters.isEmpty());
        for (Element chapter : chapters) {
            String address = chapter.selectFirst(".book-address").text();
            String path = address.replace("https://example.org/keepers/", "");
            String prose = keepers.document(path).select("article > .prose").text()
                    .replaceAll("\\[\\d+\\]", "");
            assertTrue(chapter.text().replaceAll("\\[\\d+\\]", "").contains(prose),
                    path + " is not whole: " + prose);
        }
        assertEquals(chapters.size(), new TreeSet<>(book.select(".book-address").eachText()).size());
    }

    @Test
    void everyAddressInTheContentsIsInTheBookAndNoIdStandsTwice() {
        Document book = keepers.document(BOOK);
        List<String> ids = book.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new TreeSet<>(ids).size());
        for (String href : book.select(".book a[href^=#]").eachAttr("href")) {
            assertTrue(ids.contains(href.substring(1)), href);
        }
    }

    @Test
    void linksBetweenChaptersStayInTheBook() {
        Set<String> chapters = new TreeSet<>(keepers.document(BOOK).select(".book-address").eachText());
        for (Element link : keepers.document(BOOK).select(".book .prose a")) {
            assertFalse(chapters.contains(link.absUrl("href")), link.outerHtml());
        }
    }

    @Test
    void aTextIsMadePartOfABookByItsIdsHeadingsAndLinksAlone() {
        BookText text = new BookText("_x-", 2, Map.of("../a/", "_a"));
        assertEquals("<h4 id=\"_x-one\">One id=\"one\"</h4><p><a href=\"#_a\">A</a>"
                + " <a href=\"#_x-one\">1</a> <a href=\"#_ref-1\">[1]</a>"
                + " <a href=\"https://example.org/#x\">x</a></p><h6>Deep</h6>",
                text.of(new Markup("<h2 id=\"one\">One id=\"one\"</h2><p><a href=\"../a/#two\">A</a>"
                        + " <a href=\"#one\">1</a> <a href=\"#_ref-1\">[1]</a>"
                        + " <a href=\"https://example.org/#x\">x</a></p><h5>Deep</h5>")).html());
    }
}

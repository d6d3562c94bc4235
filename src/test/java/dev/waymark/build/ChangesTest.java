package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.history.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site tells of the history of its content. */
class ChangesTest {

    @TempDir
    private Path here;
    private Repository repository;

    @BeforeEach
    void aGuideWithAHistory() throws Exception {
        repository = new Repository(here);
        Guides.keepers(here.resolve("content"), 1);
        Files.writeString(here.resolve(".gitignore"), "site-output\n.waymark\n");
        repository.commit("Ida <ida@example.org>", "2026-02-01T10:00:00Z");
        replace("content/salaries/norway-survey.yaml", "480000", "495000");
        replace("content/facts/tower-steps.yaml", "unit: steps", "unit: stairs");
        repository.commit("Olav <olav@example.org>", "2026-03-01T10:00:00Z");
        Files.delete(here.resolve("content/facts/tower-steps.yaml"));
        Files.move(here.resolve("content/skills/lens-care.md"),
                here.resolve("content/skills/lens-polishing.md"));
        replace("content/skills/lens-polishing.md", "---\ntitle", "---\nformerly: [lens-care]\ntitle");
        for (String file : List.of("content/roadmaps/keeper.md", "content/skills/lamp-care.md",
                "content/pages/home.md", "content/roles/lighthouse-keeper.md")) {
            replace(file, "lens-care", "lens-polishing");
            replace(file, "[[fact/tower-steps]]", "212");
        }
        repository.commit("Ida <ida@example.org>", "2026-04-01T10:00:00Z");
    }

    private void replace(String file, String what, String with) throws Exception {
        Path path = here.resolve(file);
        Files.writeString(path, Files.readString(path).replace(what, with));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(here.resolve("site-output").resolve(path).resolve("index.html")));
    }

    @Test
    void everyPageOfAnEntrySaysWhenItChangedAndThroughWhom() throws Exception {
        assertTrue(Guides.build(here).build().published());
        assertEquals("Last change 2026-03-01 · by Ida, Olav",
                page("salaries/norway-survey").select(".changed").text());
        assertEquals("Last change 2026-02-01 · by Ida", page("countries/norway").select(".changed").text());
        assertEquals("Last change 2026-04-01 · by Ida",
                page("skills/lens-polishing").select(".changed").text());
        assertTrue(page("skills").select(".changed").isEmpty());
    }

    @Test
    void onePageTellsWhatChangedDayByDayWithFiguresAsTheyWereAndAre() throws Exception {
        assertTrue(Guides.build(here).build().published());
        Document page = page("changes");
        assertEquals(List.of("2026-04-01", "2026-03-01", "2026-02-01"), page.select("h2").eachText());
        Element second = page.getElementById("_2026-03-01").parent();
        assertEquals(List.of("Pay of keepers in Norway all 480000 NOK 495000 NOK Survey of the coast"),
                second.select("tbody tr").eachText());
        assertTrue(page.getElementById("_2026-04-01").parent().text().contains("fact/tower-steps"));
        assertFalse(page.text().contains("skill/lens-care"), "what has another name is not gone");
        assertTrue(page("").select("footer a").eachAttr("href").contains("changes/"));
        String feed = Files.readString(here.resolve("site-output/feed.xml"));
        assertTrue(feed.contains("<updated>2026-04-01T00:00:00Z</updated>"));
        assertTrue(feed.contains("<summary>all: 480000 NOK → 495000 NOK</summary>"), feed);
        String sitemap = Files.readString(here.resolve("site-output/sitemap.xml"));
        assertTrue(sitemap.contains("<lastmod>2026-04-01</lastmod>"));
    }

    @Test
    void aGuideMayTellDaysAloneOrNothing() throws Exception {
        Files.writeString(here.resolve("content/site.yaml"), "history: dates\n"
                + Files.readString(here.resolve("content/site.yaml")));
        assertTrue(Guides.build(here).build().published());
        assertEquals("Last change 2026-03-01", page("salaries/norway-survey").select(".changed").text());
        replace("content/site.yaml", "history: dates", "history: none");
        assertTrue(Guides.build(here).build().published());
        assertTrue(page("salaries/norway-survey").select(".changed").isEmpty());
        assertFalse(Files.exists(here.resolve("site-output/changes")));
    }

    @Test
    void thePreviewTellsTheSame() throws Exception {
        assertTrue(Guides.build(here).build().published());
        Preview preview = new Preview(Guides.options(here, 2), java.time.Clock.systemUTC(), name -> false);
        Edition edition = preview.next(Suspects.ALL);
        assertEquals(Files.readString(here.resolve("site-output/changes/index.html")),
                new String(edition.file("changes/index.html").orElseThrow(),
                        java.nio.charset.StandardCharsets.UTF_8));
        repository.commit("content/notes.txt.off/_x", "x", "Ida <ida@example.org>", "2026-05-01T10:00:00Z");
        assertTrue(preview.next(Suspects.ALL).number() > edition.number(), "a new commit is a new edition");
    }
}

package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What points at something that the site does not hold is told once, and not again on the finished pages. */
class MissingTargetsTest {

    @TempDir
    private Path here;

    @Test
    void aCitedDraftStandsAmongTheReferencesWithoutALink() throws Exception {
        Path content = Guides.keepers(here.resolve("content"), 1);
        Files.writeString(content.resolve("sources/harbour-log.yaml"),
                "title: The harbour log\npublisher: not-stated\ntype: survey\ndraft: true\n");
        Path skill = content.resolve("skills/lens-care.md");
        Files.writeString(skill, Files.readString(skill).replaceFirst("---\n", "---\ncite: [harbour-log]\n"));

        BuildReport report = Guides.build(here).build();

        assertEquals(List.of("draft-reference"),
                report.diagnostics().stream().map(found -> found.code().id()).distinct().toList());
        assertTrue(report.published());
        Element line = Jsoup.parse(Files.readString(here.resolve("site-output/skills/lens-care/index.html")))
                .selectFirst("#_ref-1");
        assertEquals("The harbour log", line.text());
        assertEquals(0, line.select("a").size());
    }

    @Test
    void aSectionWithoutEntriesIsToldInTheSettingsAndNotOnEachPage() throws Exception {
        Path settings = Guides.keepers(here.resolve("content"), 1).resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "navigation: [levels, skills]\n");
        List<String> told = Guides.build(here).check().diagnostics().stream()
                .map(found -> found.span().file() + " " + found.code().id()).toList();
        assertEquals(List.of("content/site.yaml unknown-section"), told);
    }

    @Test
    void aStepWhoseIdIsWrongIsNotAlsoMissedByThoseThatRequireIt() throws Exception {
        Path content = Guides.keepers(here.resolve("content"), 1);
        Files.createDirectories(content.resolve("roles"));
        Files.writeString(content.resolve("roles/keeper.md"), "---\ntitle: Keeper\nsummary: Keeps.\n---\n");
        Files.createDirectories(content.resolve("roadmaps"));
        Files.writeString(content.resolve("roadmaps/short.md"), """
                ---
                title: Short
                summary: A short way.
                role: keeper
                stages:
                  - {id: Lamp, title: The lamp}
                  - {id: lens, title: The lens, requires: [lamp]}
                ---
                """);
        assertEquals(List.of("content/roadmaps/short.md:6:10 bad-id"),
                Guides.build(here).check().diagnostics().stream()
                        .map(found -> found.span() + " " + found.code().id()).toList());
    }

    @Test
    void whatPointsIntoARefusedFolderOrFileIsNotAlsoMissing() throws Exception {
        Path content = Guides.keepers(here.resolve("content"), 1);
        Files.move(content.resolve("skills"), content.resolve("skils"));
        Files.move(content.resolve("sources/coast-survey.yaml"), content.resolve("sources/coast-survey.yml"));
        assertEquals(List.of("content/skils:1:1 unknown-folder",
                "content/sources/coast-survey.yml:1:1 wrong-ending"),
                Guides.build(here).check().diagnostics().stream()
                        .map(found -> found.span() + " " + found.code().id()).toList());
    }
}

package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.chart.Drawings;
import dev.waymark.check.FinishedPages;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Severity;
import dev.waymark.export.Export;
import dev.waymark.markdown.TextStore;
import dev.waymark.page.Words;
import dev.waymark.search.SearchIndex;
import dev.waymark.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edition after edition has the bytes of a clean build. */
class PreviewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int EDITS = 1_000;
    private static final int COMPARED_EVERY = 20;

    @TempDir
    private Path temporary;
    private Path here;
    private BuildOptions options;
    private Preview preview;

    @BeforeEach
    void guide() throws IOException {
        here = temporary.toRealPath();
        Guides.keepers(here.resolve("content"), 1);
        Folders.copy(Guides.TEMPLATES, here.resolve("templates"));
        options = new BuildOptions(here, here.resolve("content"), here.resolve("templates"),
                here.resolve("site-output"), Optional.empty(), false, false, false, 2);
        preview = new Preview(options, CLOCK, name -> false);
    }

    private static Map<String, String> files(Edition edition) {
        Map<String, String> files = new TreeMap<>();
        for (String path : edition.paths()) {
            edition.file(path).ifPresent(bytes -> files.put(path, Folders.text(bytes)));
        }
        return files;
    }

    private static void put(Edition edition, String path, Map<String, String> files) {
        edition.file(path).ifPresent(bytes -> files.put(path, Folders.text(bytes)));
    }

    private static List<String> told(BuildReport report) {
        return report.diagnostics().stream()
                .map(found -> found.severity() + " " + found.code().id() + " " + found.span() + " "
                        + found.message()
                        + found.help()).toList();
    }

    private void assertLikeACleanBuild(Edition edition, String when) throws Exception {
        BuildReport clean = Guides.build(options).build();
        Map<String, String> expected;
        if (clean.published()) {
            expected = Folders.texts(options.output());
            expected.remove("data/manifest.json");
        } else {
            expected = files(new Preview(options, CLOCK, name -> false).next(Suspects.NONE));
        }
        Map<String, String> actual = files(edition);
        // The index of the search is made when its manifest is asked for, which stands before its parts.
        expected.keySet().stream().filter(path -> path.equals(SearchIndex.MANIFEST)).findFirst()
                .ifPresent(manifest -> put(edition, manifest, actual));
        expected.keySet().stream().filter(path -> path.startsWith(SearchIndex.FOLDER))
                .forEach(part -> put(edition, part, actual));
        assertEquals(List.of(), Guides.differences(expected, actual), when);
        BuildReport report = edition.finish(() -> false).orElseThrow();
        assertEquals(told(clean), told(report), when);
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122})
    void aThousandEditsEndWhereACleanBuildDoes(long seed) throws Exception {
        RandomEdits edits = new RandomEdits(here, seed);
        Edition last = preview.next(Suspects.NONE);
        assertLikeACleanBuild(last, "before any edit");
        int compared = 0;
        int published = 0;
        for (int i = 1; i <= EDITS; i++) {
            String what = edits.next();
            Edition edition = preview.next(Suspects.NONE);
            if (i % COMPARED_EVERY == 0 && edition != last) {
                assertLikeACleanBuild(edition, "seed " + seed + ", edit " + i + ": " + what);
                compared++;
                published += edition.report().diagnostics().stream()
                        .noneMatch(found -> found.severity() == Severity.ERROR) ? 1 : 0;
                last = edition;
            }
        }
        assertTrue(compared > EDITS / COMPARED_EVERY / 2, "compared " + compared);
        assertTrue(published > compared / 10, "of " + compared + " states free of errors: " + published);
    }

    @Test
    void aGuideWithoutASearchHasNoneInThePreviewEither() throws Exception {
        Path settings = here.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^search:.*\n", "")
                + "search: none\n");
        Edition edition = preview.next(Suspects.NONE);
        assertFalse(edition.mayHave(SearchIndex.MANIFEST));
        assertEquals(Optional.empty(), edition.file(SearchIndex.MANIFEST));
        assertLikeACleanBuild(edition, "without a search");
    }

    @Test
    void withoutAChangeTheEditionStays() throws Exception {
        Edition first = preview.next(Suspects.NONE);
        assertSame(first, preview.next(Suspects.ALL));
        Path skill = here.resolve("content/skills/lamp-care.md");
        Files.writeString(skill, Files.readString(skill));
        assertSame(first, preview.next(Suspects.NONE));
    }

    @Test
    void anEditBackAndForthIsSeen() throws Exception {
        Path skill = here.resolve("content/skills/lamp-care.md");
        String before = Files.readString(skill);
        Map<String, String> first = files(preview.next(Suspects.NONE));
        Files.writeString(skill, before + "\nTrim the wick.\n");
        assertTrue(page(preview.next(Suspects.NONE)).contains("Trim the wick."));
        Files.writeString(skill, before);
        assertEquals(List.of(), Guides.differences(first, files(preview.next(Suspects.NONE))));
    }

    private static String page(Edition edition) {
        return new String(edition.file("skills/lamp-care/index.html").orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void aSaveThatKeepsSizeAndTimeIsFoundWhereItIsSuspected() throws Exception {
        Path skill = here.resolve("content/skills/lamp-care.md");
        java.nio.file.attribute.FileTime old =
                java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L);
        Files.writeString(skill, Files.readString(skill) + "\nTrim the wick.\n");
        Files.setLastModifiedTime(skill, old);
        preview.next(Suspects.NONE);
        Files.writeString(skill, Files.readString(skill).replace("Trim the wick", "Wash the lens"));
        Files.setLastModifiedTime(skill, old);
        Edition edition = preview.next(new Suspects(java.util.Set.of(skill), false));
        assertTrue(page(edition).contains("Wash the lens"));
    }

    @Test
    void aStyleSheetAloneIsAChangeOfStyles() throws Exception {
        Edition first = preview.next(Suspects.NONE);
        Path sheet = here.resolve("templates/assets/css/site.css");
        Files.writeString(sheet, Files.readString(sheet) + "\nmain { color: red; }\n");
        Edition second = preview.next(Suspects.NONE);
        assertEquals(Edition.Change.STYLES, second.change());
        assertFalse(first.styles().equals(second.styles()));
        Files.writeString(here.resolve("templates/pages/skill.ftlh"), "${page.title}\n");
        assertEquals(Edition.Change.PAGES, preview.next(Suspects.NONE).change());
    }

    @Test
    void anEditionDoesNotLookAtTheDiskAgain() throws Exception {
        Edition edition = preview.next(Suspects.NONE);
        Map<String, String> before = files(preview.next(Suspects.NONE));
        Files.delete(here.resolve("templates/pages/skill.ftlh"));
        Files.delete(here.resolve("content/skills/lamp-care.md"));
        Edition later = preview.next(Suspects.NONE);
        assertEquals(List.of(), Guides.differences(before, files(edition)));
        assertEquals(Optional.empty(), later.file("skills/lens-care/index.html"));
    }

    @Test
    void nothingIsWritten() throws Exception {
        preview.next(Suspects.NONE).finish(() -> false);
        assertFalse(Files.exists(options.output()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4913", ".lamp-care.md.swp", "lamp-care.md~", ".#lamp-care.md", "#lamp-care.md#",
        "lamp-care.md.tmp", "lamp-care.md___jb_tmp___", "lamp-care.md___jb_old___", ".goutputstream-AB12CD",
        "lamp-care.bak"})
    void filesThatEditorsKeepForAMomentChangeNothing(String name) throws Exception {
        Preview other = new Preview(options, CLOCK);
        Edition before = other.next(Suspects.NONE);
        for (String folder : List.of("content", "content/skills", "content/assets", "templates",
                "templates/pages", "templates/assets/css")) {
            Path file = here.resolve(folder).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "half of it");
        }
        assertSame(before, other.next(Suspects.ALL));
        assertEquals(List.of(), told(before.report()));
    }

    @Test
    void whatAnotherEditionCouldNotDrawIsNotTold() throws Exception {
        Path roadmap = Files.createDirectories(here.resolve("content/roadmaps")).resolve("endless.md");
        Files.writeString(roadmap, roadmap(Limits.DRAWN_BOXES + 1));
        Edition first = preview.next(Suspects.NONE);
        assertTrue(first.file("roadmaps/endless/index.html").isPresent());
        Files.writeString(roadmap, roadmap(2));
        Edition second = preview.next(Suspects.NONE);
        assertEquals(0, undrawn(second));
        assertEquals(1, undrawn(first));
    }

    private static long undrawn(Edition edition) {
        return edition.finish(() -> false).orElseThrow().diagnostics().stream()
                .filter(found -> found.code() == Code.NOT_DRAWN).count();
    }

    private static String roadmap(int stages) {
        return "---\ntitle: Endless\nsummary: Many steps.\naudience: beginner\nrole: lighthouse-keeper\n"
                + "duration: {min: 3, max: 6, unit: months, basis: editors}\nstages:\n"
                + IntStream.range(0, stages).mapToObj(i -> "  - id: s" + i + "\n    title: Step " + i
                        + "\n    asks: [skill/lamp-care]\n").collect(Collectors.joining()) + "---\n";
    }

    @Test
    void theFilesForProgramsAreMadeToSeeWhetherTheyCanBe() throws Exception {
        Workers workers = new Workers(2, Duration.ofMillis(200));
        Diagnostics found = new Diagnostics();
        Site site = Guide.read(options, workers, TextStore.inMemory(), LocalDate.of(2026, 6, 1), found)
                .site().orElseThrow();
        AtomicBoolean isOver = new AtomicBoolean();
        List<Export> exports = List.of(new Export("data/a.json", () -> "{}"),
                new Export("data/b.json", () -> {
                    while (!isOver.get()) {
                        Thread.onSpinWait();
                    }
                    return "{}";
                }));
        Plan plan = new Plan(List.of(), exports, List.of(), Set.of("data/a.json", "data/b.json"),
                new FinishedPages(Set.of(), "https://keepers.example/"),
                new Drawings(LayoutStore.inMemory()));
        Edition edition = new Edition(
                new Edition.Parts(1, Edition.Change.PAGES, 0, 0, "/", Map.of(), Map.of(), new Diagnostics()),
                plan, List.of(), Optional.empty(),
                Optional.of(new SearchStep.Lazily(site, new Words(Map.of()), workers)), workers);
        try {
            assertEquals(Optional.empty(), edition.finish(() -> true), "it is not worth while");
            assertEquals(List.of("ERROR page-too-slow data/b.json:1:1 "
                    + "this file takes longer than 10 s to make[split the guide]"),
                    told(edition.finish(() -> false).orElseThrow()));
        } finally {
            isOver.set(true);
        }
    }
}

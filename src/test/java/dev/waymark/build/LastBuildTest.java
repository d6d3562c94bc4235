package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that need not be done is not done, and no other. */
class LastBuildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final int EDITS = 1_000;

    @TempDir
    private Path temporary;
    @TempDir
    private Path other;
    private Path here;
    private Path skill;
    private BuildOptions options;

    @BeforeEach
    void guide() throws IOException {
        here = temporary.toRealPath();
        Guides.keepers(here.resolve("content"), 1);
        Folders.copy(Guides.TEMPLATES, here.resolve("templates"));
        skill = here.resolve("content/skills/lamp-care.md");
        Files.writeString(skill, Files.readString(skill) + "\nA keeper trims 40 % of all wicks.\n");
        age();
        options = options("site-output", Optional.empty(), false, false, true);
    }

    private BuildOptions options(String output, Optional<String> baseUrl, boolean drafts, boolean strict,
            boolean cache) {
        return new BuildOptions(here, here.resolve("content"), here.resolve("templates"),
                here.resolve(output), baseUrl, drafts, strict, cache, 2);
    }

    /** As if all had been written long ago. */
    private void age() throws IOException {
        try (Stream<Path> walk = Files.walk(here)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains(".waymark")).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private BuildReport build() throws Exception {
        return build(options);
    }

    private static BuildReport build(BuildOptions options) throws Exception {
        Instant now = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Build(options, Clock.fixed(now, ZoneOffset.UTC)).build();
    }

    private static List<String> told(BuildReport report) {
        return report.diagnostics().stream().map(LastBuildTest::told).toList();
    }

    private static String told(Diagnostic found) {
        return found.severity() + " " + found.code() + " " + found.span() + " " + found.span().to() + " "
                + found.span().text() + " " + found.message() + found.help() + found.fix()
                + found.related().stream().map(related -> related.span() + " " + related.message()).toList();
    }

    /**
     * The next build does all of its work, ends where a clean one does, and the one after it does nothing.
     */
    private void assertBuiltAnew(BuildOptions asked) throws Exception {
        BuildReport report = build(asked);
        assertFalse(report.unchanged());
        assertLikeAClean(asked, report, "");
        assertTrue(build(asked).unchanged());
    }

    private void assertLikeAClean(BuildOptions asked, BuildReport report, String when) throws Exception {
        BuildOptions clean = new BuildOptions(asked.workingFolder(), asked.content(), asked.templates(),
                other.resolve("clean"), asked.baseUrl(), asked.drafts(), asked.strict(), false, 2);
        BuildReport expected = build(clean);
        assertEquals(told(expected), told(report), when);
        assertEquals(expected.published(), report.published(), when);
        if (expected.published()) {
            assertEquals(List.of(), Guides.differences(
                    Folders.texts(clean.output()), Folders.texts(asked.output())), when);
        }
    }

    @Test
    void whatNeedNotBeBuiltAgainSaysTheSameAgain() throws Exception {
        BuildReport first = build();
        assertFalse(first.unchanged());
        assertTrue(told(first).stream().anyMatch(line -> line.contains("UNCITED_FIGURE")),
                told(first).toString());
        BuildReport second = build();
        assertTrue(second.unchanged());
        assertTrue(second.published());
        assertEquals(told(first), told(second));
        assertEquals(first.diagnostics(), second.diagnostics());
        assertEquals(List.of(first.files(), first.entries(), first.pages()),
                List.of(second.files(), second.entries(), second.pages()));
    }

    @Test
    void anEditIsBuilt() throws Exception {
        build();
        Files.writeString(skill, Files.readString(skill) + "\nTrim the wick.\n");
        assertBuiltAnew(options);
        Path template = here.resolve("templates/pages/skill.ftlh");
        Files.writeString(template, Files.readString(template) + "<p>Trim</p>\n");
        assertBuiltAnew(options);
        Files.delete(here.resolve("content/skills/lamp-care.md"));
        BuildReport broken = build();
        assertFalse(broken.unchanged() || broken.published());
        assertFalse(build().unchanged());
    }

    @Test
    void aRemovedAndAnAddedFileAreSeen() throws Exception {
        build();
        Path extra = here.resolve("content/assets/extra.svg");
        Files.createDirectories(extra.getParent());
        Files.writeString(extra, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n");
        assertBuiltAnew(options);
        Files.delete(extra);
        assertBuiltAnew(options);
    }

    @Test
    void everyOptionThatCountsIsSeen() throws Exception {
        build();
        assertBuiltAnew(options("site-output", Optional.of("https://tower.example/"), false, false, true));
        assertBuiltAnew(options("site-output", Optional.empty(), true, false, true));
        assertFalse(build(options("site-output", Optional.empty(), false, true, true)).published());
        assertBuiltAnew(options);
        assertBuiltAnew(options("other-output", Optional.empty(), false, false, true));
        assertTrue(build().unchanged());
    }

    @Test
    void anotherDayMayHaveOtherNotes() throws Exception {
        build();
        Clock later = Clock.fixed(Instant.parse("2036-06-01T00:00:00Z"), ZoneOffset.UTC);
        assertFalse(new Build(options, later).build().unchanged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "data/manifest.json", "skills/lamp-care/index.html"})
    void aSiteThatSomebodyTouchedIsPutRight(String path) throws Exception {
        build();
        Path file = options.output().resolve(path);
        Files.writeString(file, Files.readString(file).replace("a", "b"));
        if (path.startsWith("data")) {
            Files.writeString(options.output().resolve(path), "{\"generator\":\"waymark\",\"format\":1}");
        }
        assertBuiltAnew(options);
        Files.delete(options.output().resolve("index.html"));
        assertBuiltAnew(options);
        Files.writeString(options.output().resolve("skills/foreign.html"), "<p>");
        assertBuiltAnew(options);
    }

    @Test
    void newTimesAloneChangeNothing() throws Exception {
        build();
        Files.setLastModifiedTime(skill, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
        assertTrue(build().unchanged());
        Files.setLastModifiedTime(skill, FileTime.from(Instant.parse("2121-01-01T00:00:00Z")));
        assertTrue(build().unchanged());
        assertTrue(build().unchanged());
    }

    /** The time of a file cannot be trusted where it was written a moment ago: then its bytes are read. */
    @Test
    void twoWritesInOneTickAreToldApart() throws Exception {
        Files.writeString(skill, Files.readString(skill) + "\nTrim the wick.\n");
        FileTime tick = FileTime.fromMillis(System.currentTimeMillis() + 5_000);
        Files.setLastModifiedTime(skill, tick);
        build();
        assertTrue(build().unchanged());
        Files.writeString(skill, Files.readString(skill).replace("Trim the wick", "Wash the lens"));
        Files.setLastModifiedTime(skill, tick);
        assertBuiltAnew(options);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS,
            disabledReason = "Windows tells no time of a change that a program cannot put back")
    void aTimeThatWasPutBackHidesNothing() throws Exception {
        build();
        assertTrue(build().unchanged());
        Files.writeString(skill, Files.readString(skill).replace("wicks", "lamps"));
        Files.setLastModifiedTime(skill, LONG_AGO);
        assertBuiltAnew(options);
    }

    @Test
    void aChangeDuringTheBuildIsBuiltByTheNext() throws Exception {
        build();
        LastBuild last = new LastBuild(options, TODAY);
        Optional<LastBuild.Before> before = last.before();
        BuildReport report = last.stillTrue().orElseThrow();
        last.remember(before, report);
        assertTrue(last.stillTrue().isPresent());
        Files.writeString(skill, Files.readString(skill) + "\nTrim the wick.\n");
        last.remember(before, report);
        assertTrue(last.stillTrue().isEmpty());
    }

    @Test
    void aCommitOfTheSameFilesIsSeen() throws Exception {
        build();
        assertTrue(build().unchanged());
        git("init", "-q");
        git("add", "content");
        git("commit", "-q", "-m", "Light the lamps");
        assertBuiltAnew(options);
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Keeper", "-c",
                "user.email=keeper@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        assertEquals(0, new ProcessBuilder(command).directory(here.toFile()).inheritIO().start().waitFor());
    }

    @Test
    void withoutTheCacheNothingIsUsedOrKept() throws Exception {
        BuildOptions without = options("site-output", Optional.empty(), false, false, false);
        build(without);
        assertFalse(Files.exists(here.resolve(".waymark")));
        build();
        assertFalse(build(without).unchanged());
    }

    // ---- What is remembered may be gone, damaged or foreign

    private Path memory() throws IOException {
        try (Stream<Path> files = Files.list(here.resolve(".waymark"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("build-"))
                    .findFirst().orElseThrow();
        }
    }

    @Test
    void aCutOrChangedMemoryIsNotBelieved() throws Exception {
        build();
        byte[] whole = Files.readAllBytes(memory());
        for (int length : new int[] {0, 1, 20, whole.length / 2, whole.length - 1}) {
            FileTime time = Files.getLastModifiedTime(memory());
            Files.write(memory(), java.util.Arrays.copyOf(whole, length));
            Files.setLastModifiedTime(memory(), time);
            assertBuiltAnew(options);
        }
        FileTime time = Files.getLastModifiedTime(memory());
        byte[] turned = Files.readAllBytes(memory());
        turned[turned.length - 5] ^= 1;
        Files.write(memory(), turned);
        Files.setLastModifiedTime(memory(), time);
        assertBuiltAnew(options);
    }

    @Test
    void aMemoryThatCameFromElsewhereIsNotBelieved() throws Exception {
        build();
        Path file = memory();
        byte[] whole = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, LONG_AGO);
        assertBuiltAnew(options);
        Path copy = Files.write(here.resolve("copy"), whole);
        Files.move(copy, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertBuiltAnew(options);
    }

    @Test
    void aGuideThatWasMovedIsBuiltAnew() throws Exception {
        build();
        Path moved = here.resolve("moved");
        Files.createDirectories(moved);
        for (String name : List.of("content", "templates", "site-output", ".waymark")) {
            Files.move(here.resolve(name), moved.resolve(name));
        }
        here = moved;
        options = options("site-output", Optional.empty(), false, false, true);
        assertBuiltAnew(options);
    }

    @Test
    void aMemoryThatCannotBeKeptHindersNobody() throws Exception {
        Files.writeString(here.resolve(".waymark"), "in the way");
        assertTrue(build().published());
        assertFalse(build().unchanged());
        Files.delete(here.resolve(".waymark"));
        Path elsewhere = Files.createDirectories(here.resolve("elsewhere"));
        Files.createSymbolicLink(here.resolve(".waymark"), elsewhere);
        assertTrue(build().published());
        assertFalse(build().unchanged());
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void gitIsToldToLeaveItAlone() throws Exception {
        build();
        assertEquals("*\n", Files.readString(here.resolve(".waymark/.gitignore")));
    }

    /** In bursts, as a hand makes them, some of them no change at all. */
    @ParameterizedTest
    @ValueSource(longs = {20261122})
    void aThousandEditsEndWhereACleanBuildDoes(long seed) throws Exception {
        RandomEdits edits = new RandomEdits(here, seed);
        int unchanged = 0;
        int published = 0;
        for (int i = 1; i <= EDITS; i++) {
            String what = edits.next();
            if (i % 8 == 0) {
                build();
            }
            if (i % 40 == 0) {
                BuildReport report = build();
                unchanged += report.unchanged() ? 1 : 0;
                published += report.published() ? 1 : 0;
                assertLikeAClean(options, report, "seed " + seed + ", edit " + i + ": " + what);
            }
        }
        assertTrue(published > EDITS / 40 / 10, "published " + published);
        assertEquals(published, unchanged);
    }
}

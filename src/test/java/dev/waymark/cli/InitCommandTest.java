package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path here;

    @Test
    void theNewGuideIsWithoutMistakesAndCanBeBuilt() throws IOException {
        Run init = Run.in(here, "init", "tower");
        assertEquals(0, init.code(), init.err());
        assertTrue(init.out().matches("wrote a small guide of \\d+ files into tower; next:\n"
                + "  cd tower\n  waymark serve --open\nthe first page is content/pages/home.md\n"),
                init.out());
        Path guide = here.resolve("tower");
        Run check = Run.in(guide, "check", "--strict");
        assertEquals("", check.err());
        assertEquals(0, check.code());
        assertEquals(0, Run.in(guide, "build", "--strict").code());
        assertTrue(Files.readString(guide.resolve("site-output/roadmaps/first-year/index.html"))
                .contains("The first year on a station"));
    }

    @Test
    void whoTakesAwayThePayIsToldThatTheNavigationStillNamesItAndNothingElse() throws IOException {
        Run.in(here, "init", "tower");
        Path guide = here.resolve("tower");
        Files.delete(guide.resolve("content/salaries/example-survey.yaml"));
        assertEquals("""
                error[unknown-section]: the guide has no entries in "salaries", so there is no list of them
                  --> content/site.yaml:10:39
                   |
                10 | navigation: [roles, roadmaps, skills, salaries, page/about]
                   |                                       ^^^^^^^^
                   = help: take it out of `navigation`, or add an entry

                """, Run.in(guide, "check").err().replaceFirst("1 error in .*\\n", ""));
        Path settings = guide.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings).replace(" salaries,", ""));
        assertEquals(0, Run.in(guide, "build", "--strict").code());
        String home = Files.readString(guide.resolve("site-output/index.html"));
        assertFalse(home.matches("(?s).*\\b(pay|paid|salar).*"), home);
    }

    @Test
    void whatToTypeNextIsToldAsItWasTyped() {
        assertEquals(List.of("  ../waymark serve --open", "  \"../../my tools/waymark\" serve --open",
                "  /opt/waymark/waymark serve --open", "  wm serve --open"),
                List.of(next("./waymark", "a"), next("../my tools/waymark", "b"),
                        next("/opt/waymark/waymark", "c"), next("wm", "d")));
        Run jar = Run.with(here, Map.of("WAYMARK_JAR", "target/waymark.jar"), false, List.of(), "init", "e");
        assertTrue(jar.out().contains("\n  java -jar ../target/waymark.jar serve --open\n"), jar.out());
    }

    private String next(String called, String folder) {
        Run init = Run.with(here, Map.of("WAYMARK_COMMAND", called), false, List.of(), "init", folder);
        return init.out().lines().filter(line -> line.endsWith("--open")).findFirst().orElseThrow();
    }

    @Test
    void itHoldsTwoRolesFiveSkillsOneRoadmapAndOneTableOfPay() throws IOException {
        Run.in(here, "init", "tower");
        assertEquals(List.of(2L, 5L, 1L, 1L), Stream.of("roles", "skills", "roadmaps", "salaries")
                .map(folder -> count(here.resolve("tower/content/" + folder))).toList());
        assertEquals("# Built by waymark\n/site-output/\n"
                + "# Remembered between builds; deleting it is always safe\n.waymark/\n",
                Files.readString(here.resolve("tower/.gitignore")));
    }

    @Test
    void itHasTheTemplatesOfThisWaymark() throws IOException {
        Run.in(here, "init", "tower");
        Path own = Path.of("templates");
        try (Stream<Path> walk = Files.walk(own)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = here.resolve("tower/templates").resolve(own.relativize(file).toString());
                assertEquals(Files.readString(file), Files.readString(copy));
            }
        }
    }

    @Test
    void anEmptyFolderMayBeThereAndMayHoldARepository() throws IOException {
        Files.createDirectories(here.resolve(".git"));
        Run init = Run.in(here, "init", ".");
        assertEquals(0, init.code(), init.err());
        assertTrue(init.out().endsWith("into .; next:\n  waymark serve --open\n"
                + "the first page is content/pages/home.md\n"), init.out());
        assertTrue(Files.exists(here.resolve("content/site.yaml")));
    }

    @Test
    void aFolderThatIsInUseIsRefusedAndStaysAsItIs() throws IOException {
        Files.createDirectories(here.resolve("tower/content"));
        Files.writeString(here.resolve("tower/log.txt"), "A quiet night.");
        assertEquals(new Run(2, "",
                "error: the folder \"" + here.resolve("tower") + "\" is not empty: it has content and "
                + "1 more\n  = help: name a new folder, or an empty one\n"), Run.in(here, "init", "tower"));
        assertEquals(0, count(here.resolve("tower/content")));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.writeString(here.resolve("tower"), "stone");
        assertEquals(new Run(2, "", "error: \"" + here.resolve("tower") + "\" is not a folder\n"
                + "  = help: name a new folder, or an empty one\n"), Run.in(here, "init", "tower"));
        assertEquals("stone", Files.readString(here.resolve("tower")));
    }

    @Test
    void theReadersFirstStepsWorkInIt() {
        Run.in(here, "init", "tower");
        Path guide = here.resolve("tower");
        assertEquals(0, Run.in(guide, "new", "skill", "fog-signals", "--title", "Fog signals",
                "--set", "summary=Sounds for ships that see nothing.", "--set", "category=sea").code());
        assertEquals(0, Run.in(guide, "rename", "skill", "knots", "ropes").code());
        assertEquals(0, Run.in(guide, "schema").code());
        Run check = Run.in(guide, "check", "--strict");
        assertEquals(0, check.code(), check.err());
    }

    private static long count(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

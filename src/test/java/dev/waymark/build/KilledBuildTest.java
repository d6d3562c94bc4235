package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole build, as its own process, killed at random moments. */
class KilledBuildTest {

    private static final int KILLS = 50;
    private static final long SEED = 20261122;

    @TempDir
    private Path here;

    @Test
    void leavesTheOldSiteOrTheNewOneAndTheNextBuildHeals() throws Exception {
        Path content = Guides.keepers(here.resolve("content"), 1);
        Path skill = content.resolve("skills/lamp-care.md");
        String old = Files.readString(skill);
        Guides.build(here).build();
        Map<String, String> oldSite = Folders.texts(here.resolve("site-output"));
        Files.writeString(skill, old.replace("Lamp care", "Care of the lamp"));
        long start = System.nanoTime();
        assertEquals(0, build().waitFor());
        long wholeBuild = System.nanoTime() - start;
        Map<String, String> newSite = Folders.texts(here.resolve("site-output"));
        assertTrue(!oldSite.equals(newSite));
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            Files.writeString(skill, kill % 2 == 0 ? old : old.replace("Lamp care", "Care of the lamp"));
            Process process = build();
            process.waitFor((long) (random.nextDouble() * wholeBuild), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            Guides.build(here).check();
            Map<String, String> site = Folders.texts(here.resolve("site-output"));
            assertTrue(site.equals(oldSite) || site.equals(newSite),
                    "mixed after kill " + kill + ", seed " + SEED);
        }
        Files.writeString(skill, old);
        assertEquals(0, build().waitFor(), "with what the killed builds remember");
        assertEquals(List.of(), Guides.differences(oldSite, Folders.texts(here.resolve("site-output"))));
        assertEquals(List.of(".waymark", "content", "site-output"), namesHere());
    }

    private List<String> namesHere() throws IOException {
        try (Stream<Path> names = Files.list(here)) {
            return names.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Process build() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "dev.waymark.cli.Main", "build", "-q", "--templates", Guides.TEMPLATES.toString())
                .directory(here.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}

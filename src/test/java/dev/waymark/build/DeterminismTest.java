package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes; each other environment is a process of its own. */
class DeterminismTest {

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({
        "1, UTC, en, UTF-8",
        "8, Asia/Kolkata, tr, ISO-8859-1",
        "3, Pacific/Apia, ar, US-ASCII",
        "2, America/St_Johns, th, UTF-16",
    })
    void noEnvironmentChangesAByte(int jobs, String zone, String language, String encoding) throws Exception {
        Path usual = Files.createDirectories(here.resolve("usual"));
        Guides.keepers(usual.resolve("content"), 1);
        Guides.build(usual).build();
        Path other = Files.createDirectories(here.resolve("another folder " + language));
        Guides.keepers(other.resolve("content"), jobs);
        run(other, jobs, "-Duser.timezone=" + zone, "-Duser.language=" + language,
                "-Dfile.encoding=" + encoding);
        assertEquals(List.of(), Guides.differences(
                Folders.texts(usual.resolve("site-output")), Folders.texts(other.resolve("site-output"))));
    }

    private static void run(Path folder, int jobs, String... properties)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.waymark.cli.Main", "build",
                "--templates", Guides.TEMPLATES.toString(), "--jobs", Integer.toString(jobs)));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        String said = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(0, process.exitValue(), said);
    }

    @Test
    void buildingTwiceChangesNothing() throws Exception {
        Guides.keepers(here.resolve("content"), 1);
        Guides.build(here).build();
        Map<String, String> first = Folders.texts(here.resolve("site-output"));
        Guides.build(here).build();
        assertEquals(List.of(), Guides.differences(first, Folders.texts(here.resolve("site-output"))));
    }
}

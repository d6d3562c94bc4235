package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real launcher, in a small project of its own. Its {@code mvn} is a script that takes half a second,
 * writes a line into a log and puts a jar in place, so that builds can be counted.
 */
@DisabledOnOs(value = OS.WINDOWS,
        disabledReason = "this is the launcher for sh; Windows has waymark.cmd")
@Timeout(60)
class LauncherTest {

    private static final String BUILDING =
            "waymark: building the generator; the first time that takes about a minute\n";
    private static final String BUILDING_AGAIN =
            "waymark: building the generator, because its sources have changed\n";

    @TempDir
    private Path temporary;

    private Path project;
    private Path source;
    private Path builds;
    private Path tools;

    @BeforeEach
    void aSmallProject() throws IOException {
        project = Files.createDirectories(temporary.resolve("a project"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        builds = Files.createFile(temporary.resolve("builds"));
        source = Files.createDirectories(project.resolve("src/main")).resolve("lamp.txt");
        Files.writeString(source, "oil");
        Files.writeString(project.resolve("src/main/lens.txt"), "glass");
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("waymark").toAbsolutePath(), launcher(), StandardCopyOption.COPY_ATTRIBUTES);
        probeJar(temporary.resolve("probe.jar"));
        maven("""
                sleep 0.5
                echo built >> '%s'
                mkdir -p '%s/target/lib'
                cp '%s' '%s/target/waymark.jar'
                """.formatted(builds, project, temporary.resolve("probe.jar"), project));
    }

    private Path launcher() {
        return project.resolve("waymark");
    }

    private void maven(String script) throws IOException {
        script(tools.resolve("mvn"), script);
    }

    private static void script(Path file, String lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + lines);
        assertTrue(file.toFile().setExecutable(true));
    }

    private static void probeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherProbe.class.getName());
        String name = LauncherProbe.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream in = LauncherProbe.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            out.write(Objects.requireNonNull(in).readAllBytes());
            out.closeEntry();
        }
    }

    private Process start(Path folder, Map<String, String> environment, String... command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run ended(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Run(process.waitFor(), out, err);
    }

    private Run launch(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(words));
        return ended(start(project, Map.of(), command.toArray(String[]::new)));
    }

    private int builds() throws IOException {
        return Files.readAllLines(builds).size();
    }

    @Test
    void theFirstRunBuildsTheNextOnesDoNot() throws IOException, InterruptedException {
        assertEquals(
                new Run(7, "[build, two words, ] in a project\n", BUILDING),
                launch("build", "two words", ""));
        assertEquals(new Run(7, "[] in a project\n", ""), launch());
        assertEquals(1, builds());
    }

    @Test
    void aSymbolicLinkStartsItFromAnywhere() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("way"), Path.of("../a project/waymark"));
        Run run = ended(start(elsewhere, Map.of(), "./way", "check"));
        assertEquals(new Run(7, "[check] in else where\n", BUILDING), run);
    }

    @Test
    void itBuildsAgainWhenSourcesChangeAndOnlyThen() throws IOException, InterruptedException {
        launch();
        FileTime before = Files.getLastModifiedTime(source);
        Files.writeString(source, "gas");
        Files.setLastModifiedTime(source, before);
        assertEquals(new Run(7, "[] in a project\n", BUILDING_AGAIN), launch());
        assertEquals(2, builds(), "another text of the same length and time");

        Files.delete(project.resolve("src/main/lens.txt"));
        launch();
        assertEquals(3, builds(), "a deleted file");

        Files.writeString(project.resolve("pom.xml"), "\n", StandardOpenOption.APPEND);
        launch();
        assertEquals(4, builds(), "another build file");

        Files.delete(project.resolve("target/waymark.jar"));
        launch();
        assertEquals(5, builds(), "a jar that is gone");

        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        launch();
        assertEquals(5, builds(), "a file that was only touched");
    }

    @Test
    void twoAtOnceBuildOnce() throws IOException, InterruptedException {
        Process first = start(project, Map.of(), launcher().toString(), "one");
        Process second = start(project, Map.of(), launcher().toString(), "two");
        Run one = ended(first);
        Run two = ended(second);
        assertEquals("[one] in a project\n", one.out(), one.err());
        assertEquals("[two] in a project\n", two.out(), two.err());
        assertEquals(1, builds());
    }

    @Test
    void aLockWhoseOwnerIsGoneStopsNobody() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/.launcher-lock"), gone.pid() + "\n");
        assertEquals(new Run(7, "[] in a project\n", BUILDING), launch());
    }

    @Test
    void aFailedBuildShowsWhatMavenSaysAndIsTriedAgain() throws IOException, InterruptedException {
        maven("echo 'the lamp does not compile'\nexit 1\n");
        Run failed = new Run(3, "", BUILDING + """
                the lamp does not compile
                error: the generator could not be built; what Maven says stands above
                """);
        assertEquals(failed, launch());
        assertEquals(failed, launch());
        assertFalse(Files.exists(project.resolve("target/.launcher-lock")));
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws IOException, InterruptedException {
        Path old = Files.createDirectories(temporary.resolve("old/bin")).getParent();
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        script(old.resolve("bin/java"), "exit 1\n");
        Run run = ended(start(project, Map.of("JAVA_HOME", old.toString()), launcher().toString()));
        assertEquals(3, run.code());
        assertTrue(run.err().startsWith("error: Waymark needs Java 17 or newer, and "), run.err());
    }
}

package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command around the preview. */
@Timeout(120)
class ServeCommandTest {

    @TempDir
    private Path guide;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectories(guide.resolve("content/pages"));
        Files.writeString(guide.resolve("content/site.yaml"),
                "title: Lights\nbase-url: https://lights.example/\n");
        Files.writeString(guide.resolve("content/pages/home.md"),
                "---\ntitle: Lights\nsummary: All of them.\n---\n");
    }

    private String templates() {
        return Path.of("templates").toAbsolutePath().toString();
    }

    @Test
    void aNamedPortThatIsTakenIsTheMachinesTrouble() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.in(guide, "serve", "--templates", templates(), "--port", "" + other.getLocalPort());
            assertEquals(new Run(3, "", "error: the port " + other.getLocalPort()
                    + " is taken; choose another with --port N, or leave it out\n"), run);
        }
    }

    @Test
    void whatIsNoPortIsWrongUsage() {
        for (String port : List.of("65536", "-1", "http", "80 ", "999999")) {
            Run run = Run.in(guide, "serve", "--templates", templates(), "--port=" + port);
            assertEquals(2, run.code(), port);
            assertTrue(run.err().startsWith("error: --port \"" + port
                    + "\" is not a number from 0 to 65535\n"), run.err());
        }
    }

    @Test
    void theBrowserIsOpenedInTheWayOfTheSystem() {
        assertEquals("xdg-open", Browser.command("linux", "u").get(0));
        assertEquals("open", Browser.command("mac os x", "u").get(0));
        assertEquals("rundll32", Browser.command("windows 11", "u").get(0));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anInterruptEndsItWith130() throws Exception {
        // A process in the background inherits that interrupts are ignored; this one must not.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "dev.waymark.cli.Main",
                "serve", "--port", "0", "--templates", templates()));
        Process process = new ProcessBuilder(command).directory(guide.toFile())
                .redirectError(guide.resolve("log").toFile()).start();
        BufferedReader lines = process.inputReader();
        String first = lines.readLine();
        assertTrue(first != null && first.startsWith("preview at http://localhost:"),
                first + Files.readString(guide.resolve("log")));
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(130, process.exitValue());
    }
}

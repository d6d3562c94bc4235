package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed, stopped, limited by the system, or meet at one folder. */
class PublishingProcessTest {

    private static final int KILLS = 50;

    @TempDir
    private Path root;
    private Path parent;
    private Path output;
    private Set<Snapshot> whole;

    @BeforeEach
    void prepare() throws Exception {
        parent = Files.createDirectory(root.resolve("parent"));
        output = parent.resolve("site");
        Lighthouse.addKeptFiles(output);
        whole = Set.of(edition(Lighthouse.SUMMER), edition(Lighthouse.WINTER));
    }

    private Snapshot edition(Lighthouse edition) throws Exception {
        Path scratch = root.resolve(edition.name());
        Lighthouse.addKeptFiles(scratch);
        return edition.in(scratch);
    }

    /** The seed is fixed, the moments are not: they depend on the machine. */
    @Test
    void killAtAnyMomentLeavesOneOfTheTwoSites(TestReporter reporter) throws Exception {
        Random random = new Random(20);
        int left = 0;
        int out = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process process = PublishingProcess.start(output, "forever");
            awaitLine(process);
            process.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
            process.destroyForcibly().waitFor();
            left += Snapshot.names(parent).contains(".site.waymark") ? 1 : 0;
            out += Files.exists(output) ? 0 : 1;

            Publisher.heal(output);

            assertWhole("kill " + kill);
        }
        reporter.publishEntry(KILLS + " kills, " + left + " with something to heal, "
                 + out + " between the renames");
        assertTrue(left > 0, "no kill fell into a run");
        Lighthouse.SUMMER.publish(output);
        assertWhole("the run after");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS,
            disabledReason = "Windows ends a process without a signal that it can answer")
    void signalLeavesNothingBesideAWholeSite() throws Exception {
        Random random = new Random(21);
        for (int round = 1; round <= 10; round++) {
            Process process = PublishingProcess.start(output, "forever");
            awaitLine(process);
            process.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
            process.destroy();

            assertEquals(143, process.waitFor(), "round " + round);
            assertWhole("round " + round);
        }
    }

    @Test
    void secondProcessIsTurnedAwayAndHealsNothing() throws Exception {
        Process process = PublishingProcess.start(output, "hold");
        awaitLine(process);

        assertThrows(OutputBusy.class, () -> Lighthouse.WINTER.publish(output));
        Publisher.heal(output);
        assertTrue(Files.exists(parent.resolve(".site.waymark/new/index.html")));

        try (OutputStream in = process.getOutputStream()) {
            in.write('\n');
        }
        assertEquals(0, process.waitFor());
        assertEquals("held", Files.readString(output.resolve("index.html")));
    }

    @Test
    void processesThatMeetAtOneFolderLeaveOneOfTheTwoSites() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(PublishingProcess.start(output, "times:60"));
        }
        List<Integer> exits = new ArrayList<>();
        for (Process process : processes) {
            exits.add(process.waitFor());
        }
        assertEquals(List.of(0, 0, 0), exits);
        assertWhole("all of them");
    }

    /** The shell's limit on the size of a file: a write that the system itself refuses after a part of it. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS,
            disabledReason = "the limit on the size of a file is one of the shell sh")
    void writeThatTheSystemRefusesLeavesTheOldSite() throws Exception {
        Lighthouse.SUMMER.publish(output);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
        command.addAll(PublishingProcess.command(output, "large"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader reader = process.inputReader()) {
            assertEquals("cannot write " + parent.toRealPath().resolve(".site.waymark/new/large.bin")
                    + ": File too large", reader.readLine());
        }
        assertEquals(3, process.waitFor());
        assertWhole("limited");
    }

    private void assertWhole(String when) throws IOException {
        assertTrue(whole.contains(Snapshot.of(output)), () -> when + ": neither of the two sites");
        assertEquals(List.of("site"), Snapshot.names(parent), when);
    }

    private static void awaitLine(Process process) throws IOException {
        assertNotNull(process.inputReader().readLine(), "the process ended early");
    }
}

package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every single operation on the disk fails once, or is the first that no longer happens. */
class FailingDiskTest {

    /** More than any of the runs here needs; reaching it means that a run never ends. */
    private static final int ENOUGH = 2000;

    @TempDir
    private Path root;
    private Snapshot summer;
    private Snapshot winter;

    @BeforeEach
    void knowBothSites() throws Exception {
        summer = published(root.resolve("summer"), Lighthouse.SUMMER);
        winter = published(root.resolve("winter"), Lighthouse.WINTER);
    }

    private static Snapshot published(Path output, Lighthouse edition) throws Exception {
        Lighthouse.addKeptFiles(output);
        return edition.in(output);
    }

    @Test
    void failureAtAnyOperationLeavesTheOldSiteByteForByte() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path parent = Files.createDirectory(root.resolve("fails-" + n));
            Path output = parent.resolve("site");
            published(output, Lighthouse.SUMMER);
            FailingDisk disk = FailingDisk.at(n);

            boolean done = publish(output, disk);

            assertEquals(done ? winter : summer, Snapshot.of(output), "operation " + n);
            Publisher.heal(output);
            assertEquals(done ? winter : summer, Snapshot.of(output), "operation " + n + ", healed");
            assertEquals(List.of("site"), Snapshot.names(parent), "operation " + n);
            failed = disk.hasFailed();
        }
    }

    @Test
    void oldSiteIsBackEvenBeforeTheRunIsClosed() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path output = Files.createDirectory(root.resolve("back-" + n)).resolve("site");
            published(output, Lighthouse.SUMMER);
            FailingDisk disk = FailingDisk.at(n);
            try (Publisher publisher = Publisher.open(output, List.of(), disk)) {
                boolean done = filled(publisher);
                assertEquals(done ? winter : summer, Snapshot.of(output), "operation " + n);
            } catch (IOException e) {
                assertEquals(summer, Snapshot.of(output), "operation " + n);
            }
            failed = disk.hasFailed();
        }
    }

    private static boolean filled(Publisher publisher) {
        try {
            for (OutputFile file : Lighthouse.WINTER.files()) {
                publisher.add(file);
            }
            publisher.publish();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whoever deletes the new site while the old one is half deleted does not get that half back. */
    @Test
    void halfDeletedSiteNeverComesBack() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path output = Files.createDirectory(root.resolve("half-" + n)).resolve("site");
            Lighthouse.SUMMER.publish(output);
            Snapshot before = Snapshot.of(output);
            FailingDisk disk = FailingDisk.from(n);
            publish(output, disk);
            new FileTree(output).delete(new RealDisk());

            Publisher.heal(output);

            assertTrue(!Files.exists(output) || Snapshot.of(output).equals(before), "operation " + n);
            failed = disk.hasFailed();
        }
    }

    @Test
    void runThatEndsAtAnyOperationIsHealed() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path parent = Files.createDirectory(root.resolve("ends-" + n));
            Path output = parent.resolve("site");
            published(output, Lighthouse.SUMMER);
            FailingDisk disk = FailingDisk.from(n);

            boolean done = publish(output, disk);
            Publisher.heal(output);

            assertEquals(done ? winter : summer, Snapshot.of(output), "operation " + n);
            assertEquals(List.of("site"), Snapshot.names(parent), "operation " + n);
            failed = disk.hasFailed();
        }
    }

    @Test
    void nextRunHealsAsWell() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path parent = Files.createDirectory(root.resolve("next-" + n));
            Path output = parent.resolve("site");
            published(output, Lighthouse.SUMMER);
            FailingDisk disk = FailingDisk.from(n);

            publish(output, disk);
            Lighthouse.WINTER.publish(output);

            assertEquals(winter, Snapshot.of(output), "operation " + n);
            assertEquals(List.of("site"), Snapshot.names(parent), "operation " + n);
            failed = disk.hasFailed();
        }
    }

    @Test
    void healingThatIsStoppedItselfIsHealed() throws Exception {
        int stopped = 0;
        boolean failed = true;
        for (int n = 1; failed; n++) {
            FailingDisk disk = FailingDisk.from(n);
            boolean healFailed = true;
            for (int m = 1; healFailed; m++) {
                assertTrue(m < ENOUGH);
                Path parent = Files.createDirectory(root.resolve("heals-" + n + "-" + m));
                Path output = parent.resolve("site");
                Lighthouse.addKeptFiles(output);
                publishOne(output, "Summer", new RealDisk());
                Snapshot before = Snapshot.of(output);
                disk = FailingDisk.from(n);
                boolean done = publishOne(output, "Winter", disk);
                FailingDisk healing = FailingDisk.from(m);
                heal(output, healing);

                Publisher.heal(output);

                String text = Files.readString(output.resolve("log/index.html"));
                assertEquals(done ? "Winter" : "Summer", text, "operations " + n + " and " + m);
                assertEquals(before.files().keySet(), Snapshot.of(output).files().keySet());
                assertEquals(List.of("site"), Snapshot.names(parent), "operations " + n + " and " + m);
                healFailed = healing.hasFailed();
                stopped++;
            }
            failed = disk.hasFailed();
        }
        assertTrue(stopped > 100, stopped + " combinations");
    }

    @Test
    void firstSiteThatFailsLeavesNothing() throws Exception {
        boolean failed = true;
        for (int n = 1; failed; n++) {
            assertTrue(n < ENOUGH);
            Path parent = Files.createDirectory(root.resolve("first-" + n));
            Path output = parent.resolve("deep/er/site");
            FailingDisk disk = FailingDisk.at(n);

            boolean done = publish(output, disk);
            Publisher.heal(output);

            assertEquals(done, Files.exists(output), "operation " + n);
            if (done) {
                assertEquals(List.of("site"), Snapshot.names(output.getParent()), "operation " + n);
            } else if (!disk.hasFailedToDelete()) {
                assertEquals(List.of(), Snapshot.names(parent), "operation " + n);
            }
            failed = disk.hasFailed();
        }
    }

    private static boolean publish(Path output, Disk disk) throws OutputRefused {
        try {
            Lighthouse.WINTER.publish(output, disk);
            return true;
        } catch (IOException e) {
            assertTrue(e.getMessage().endsWith("No space left on device"), e.getMessage());
            return false;
        }
    }

    private static boolean publishOne(Path output, String text, Disk disk) throws OutputRefused {
        try (Publisher publisher = Publisher.open(output, List.of(), disk)) {
            publisher.add(Lighthouse.file("log/index.html", "", text));
            publisher.publish();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void heal(Path output, Disk disk) {
        try {
            Publisher.heal(output, disk);
        } catch (IOException e) {
            assertTrue(e.getMessage().endsWith("No space left on device"), e.getMessage());
        }
    }
}

package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("1998-11-23T04:00:00Z"));

    @TempDir
    private Path parent;
    private Path output;

    @BeforeEach
    void name() {
        output = parent.resolve("site");
    }

    @Test
    void siteIsPublishedWithItsManifestAndNothingElse() throws Exception {
        OutputTree tree;
        try (Publisher publisher = Publisher.open(output, List.of())) {
            publisher.add(Lighthouse.file("skills/fog/index.html", "skill/fog", "Sound the horn."));
            publisher.add(Lighthouse.file("index.html", "page/home", "The light."));
            tree = publisher.publish();
        }

        assertEquals(List.of("index.html", "skills/fog/index.html"),
                tree.files().stream().map(PublishedFile::path).toList());
        assertEquals(List.of("data/", "data/manifest.json", "index.html", "skills/", "skills/fog/",
                "skills/fog/index.html"), List.copyOf(Snapshot.of(output).files().keySet()));
        assertEquals("Sound the horn.", Files.readString(output.resolve("skills/fog/index.html")));
        assertEquals(tree.manifest(), Files.readString(output.resolve("data/manifest.json")));
        assertEquals(List.of("site"), Snapshot.names(parent));
    }

    @Test
    void nextSiteReplacesTheOneBefore() throws Exception {
        Snapshot winter = Lighthouse.WINTER.in(parent.resolve("expected"));
        Lighthouse.SUMMER.publish(output);
        Files.writeString(output.resolve("stray.txt"), "left by somebody");

        Lighthouse.WINTER.publish(output);

        assertEquals(winter, Snapshot.of(output));
    }

    @Test
    void namesThatBelongToTheOwnerStay() throws Exception {
        Lighthouse.addKeptFiles(output);
        Lighthouse.SUMMER.publish(output);
        Lighthouse.WINTER.publish(output);
        Lighthouse.WINTER.publish(output);

        assertEquals("ref: refs/heads/lights", Files.readString(output.resolve(".git/HEAD")));
        assertTrue(Files.isDirectory(output.resolve(".git/refs")));
        assertEquals("lights.example", Files.readString(output.resolve("CNAME")));
        assertEquals("*", Files.readString(output.resolve(".gitignore")));
        assertEquals(List.of("site"), Snapshot.names(parent));
    }

    @Test
    void filesWithTheSameBytesKeepTheirTime() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Path same = output.resolve("keepers/keeper-2/index.html");
        Path other = output.resolve("log/2.html");
        Files.setLastModifiedTime(same, LONG_AGO);
        Files.setLastModifiedTime(other, LONG_AGO);

        Lighthouse.WINTER.publish(output);

        assertEquals(LONG_AGO, Files.getLastModifiedTime(same));
        assertTrue(Files.getLastModifiedTime(other).compareTo(LONG_AGO) > 0);
        assertEquals("Entry 2 of WINTER", Files.readString(other));
    }

    @Test
    void bytesDecideWhatIsUnchangedAndNotSizeOrTime() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Path page = output.resolve("keepers/keeper-2/index.html");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, "Keeper 8");
        Files.setLastModifiedTime(page, time);

        Lighthouse.SUMMER.publish(output);

        assertEquals("Keeper 2", Files.readString(page));
    }

    @Test
    void siteThatIsTheSameIsNotReplaced() throws Exception {
        Lighthouse.addKeptFiles(output);
        Lighthouse.SUMMER.publish(output);
        Object before = key(output);

        Lighthouse.SUMMER.publish(output);

        assertEquals(before, key(output));
        assertEquals(List.of("site"), Snapshot.names(parent));
    }

    @Test
    void strayFilesAndFoldersAreRemovedThoughAllPagesAreTheSame() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Snapshot summer = Snapshot.of(output);
        Files.createDirectory(output.resolve("keepers/empty"));
        Lighthouse.SUMMER.publish(output);
        assertEquals(summer, Snapshot.of(output));

        Files.writeString(output.resolve("keepers/stray.txt"), "left by somebody");
        Lighthouse.SUMMER.publish(output);
        assertEquals(summer, Snapshot.of(output));
    }

    @Test
    void missingPageIsWrittenAgain() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Snapshot summer = Snapshot.of(output);
        Files.delete(output.resolve("log/1.html"));

        Lighthouse.SUMMER.publish(output);

        assertEquals(summer, Snapshot.of(output));
    }

    @Test
    void pageThatSomebodyMadeALinkBecomesAFile() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Path page = output.resolve("log/1.html");
        Path elsewhere = Files.move(page, parent.resolve("elsewhere.html"));
        Files.createSymbolicLink(page, elsewhere);

        Lighthouse.SUMMER.publish(output);

        assertTrue(Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS));
        assertEquals("Entry 1 of SUMMER", Files.readString(elsewhere));
    }

    @Test
    void sameFilesGiveTheSameBytesWhateverTheOrder() throws Exception {
        Snapshot expected = Lighthouse.SUMMER.in(parent.resolve("expected"));
        List<OutputFile> files = new ArrayList<>(Lighthouse.SUMMER.files());
        Collections.reverse(files);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Publisher publisher = Publisher.open(output, List.of())) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            files.forEach(file -> tasks.add(() -> added(publisher, file)));
            for (Future<Boolean> task : threads.invokeAll(tasks)) {
                assertTrue(task.get());
            }
            publisher.publish();
        } finally {
            threads.shutdown();
        }
        assertEquals(expected, Snapshot.of(output));
    }

    private static boolean added(Publisher publisher, OutputFile file) throws IOException {
        publisher.add(file);
        return true;
    }

    @Test
    void clashesAreToldAndNeverPublished() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Snapshot summer = Snapshot.of(output);
        try (Publisher publisher = Publisher.open(output, List.of())) {
            publisher.add(Lighthouse.file("skills/fog/index.html", "skill/fog", "Sound the horn."));
            publisher.add(Lighthouse.file("skills/Fog/index.html", "technology/fog", "A cloud."));
            publisher.add(Lighthouse.file("skills/fog", "page/fog", "A file."));
            publisher.add(Lighthouse.file("data/manifest.json", "page/manifest", "{}"));

            assertEquals(
                    List.of(" - page/manifest", "technology/fog - page/fog", "technology/fog - skill/fog"),
                    publisher.clashes().stream()
                            .map(clash -> clash.first().entry() + " - " + clash.second().entry()).toList());
            assertThrows(IllegalStateException.class, publisher::publish);
        }
        assertEquals(summer, Snapshot.of(output));
        assertEquals(List.of("site"), Snapshot.names(parent));
    }

    @Test
    void runThatIsNotPublishedLeavesNothing() throws Exception {
        Path deep = parent.resolve("not/yet/there");
        try (Publisher publisher = Publisher.open(deep, List.of())) {
            publisher.add(Lighthouse.file("index.html", "page/home", "The light."));
            assertTrue(Files.exists(deep.resolveSibling(".there.waymark/new/index.html")));
        }
        assertEquals(List.of(), Snapshot.names(parent));
    }

    @Test
    void closedRunTakesNothingMore() throws Exception {
        Publisher publisher = Publisher.open(output, List.of());
        publisher.close();
        publisher.close();

        IOException trouble = assertThrows(IOException.class,
                () -> publisher.add(Lighthouse.file("index.html", "", "late")));
        assertEquals("cannot write " + parent.toRealPath().resolve("site") + ": the build was stopped",
                trouble.getMessage());
    }

    @Test
    void secondRunOfTheSameProcessIsTurnedAwayWithoutHarm() throws Exception {
        try (Publisher first = Publisher.open(output, List.of())) {
            first.add(Lighthouse.file("index.html", "page/home", "The light."));
            OutputBusy busy = assertThrows(OutputBusy.class, () -> Publisher.open(output, List.of()).close());
            assertTrue(busy.getMessage().startsWith("another build is writing to "), busy.getMessage());
            Publisher.heal(output);
            first.publish();
        }
        assertEquals("The light.", Files.readString(output.resolve("index.html")));
        Lighthouse.WINTER.publish(output);
        assertEquals(List.of("site"), Snapshot.names(parent));
    }

    @Test
    void healingWithoutNeedDoesNothing() throws Exception {
        Publisher.heal(output);
        Publisher.heal(output.getRoot());
        Publisher.heal(parent.resolve("no/such/folder"));
        assertEquals(List.of(), Snapshot.names(parent));
    }

    @Test
    void repositoryOfAFolderThatWasMadeAnewAfterAKillIsNotDeleted() throws Exception {
        Lighthouse.addKeptFiles(output);
        Lighthouse.SUMMER.publish(output);
        Path hidden = Files.createDirectory(parent.resolve(".site.waymark"));
        Files.move(output, hidden.resolve("old"));
        Files.createDirectory(output);

        Publisher.heal(output);
        assertEquals(List.of(".git", ".gitignore", "CNAME"), Snapshot.names(output));

        Files.createDirectories(hidden.resolve("old/.git"));
        IOException trouble = assertThrows(IOException.class, () -> Publisher.heal(output));
        assertTrue(trouble.getMessage().contains("remove the one that is not needed"), trouble.getMessage());
        assertTrue(Files.isDirectory(hidden.resolve("old/.git")));
    }

    @Test
    void parentThatCannotBeWrittenIsNamed() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(parent), "the superuser may write anywhere");
            IOException trouble = assertThrows(IOException.class,
                    () -> Publisher.open(output, List.of()).close());
            assertEquals("cannot create " + parent.toRealPath().resolve(".site.waymark")
                    + ": permission denied", trouble.getMessage());
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(List.of(), Snapshot.names(parent));
    }

    private static Object key(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        assertFalse(attributes.isSymbolicLink());
        return attributes.fileKey();
    }
}

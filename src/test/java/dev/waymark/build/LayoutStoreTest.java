package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.page.Keepers;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of maps are remembered from build to build. */
class LayoutStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String MAP = "roadmaps/keeper/index.html";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Folders.copy(Keepers.CONTENT, folder.resolve("content"));
    }

    private BuildOptions options(String output, boolean cache) {
        return new BuildOptions(folder, folder.resolve("content"), Keepers.TEMPLATES, folder.resolve(output),
                Optional.empty(), false, true, cache, 2);
    }

    private String built(String output, boolean cache) throws Exception {
        BuildReport report = new Build(options(output, cache), CLOCK).build();
        assertTrue(report.published(), () -> report.diagnostics().toString());
        return Files.readString(folder.resolve(output).resolve(MAP));
    }

    private List<Path> remembered() throws IOException {
        Path layouts = folder.resolve(".waymark/layouts");
        if (!Files.exists(layouts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(layouts)) {
            return files.sorted().toList();
        }
    }

    /** Which file it is and when it was written: another one after each writing. */
    private static Object written(Path file) throws IOException {
        return Files.readAttributes(file, "fileKey,lastModifiedTime");
    }

    /** The layout alone, without what the file says of itself. */
    private static String layout(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readUTF();
            in.readUTF();
            in.readLong();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLayoutIsWrittenOnceAndRead() throws Exception {
        String first = built("one", true);
        assertEquals(1, remembered().size());
        Object written = written(remembered().get(0));
        assertEquals(first, built("two", true));
        assertEquals(1, remembered().size());
        assertEquals(written, written(remembered().get(0)));
    }

    @Test
    void aFileThatIsNoneOfOursIsMadeAnew() throws Exception {
        damagedBy(file -> Files.write(file, new byte[] {(byte) 0xff, 0, 7}));
    }

    @Test
    void aFileWithOneWrongByteIsMadeAnew() throws Exception {
        damagedBy(file -> {
            FileTime time = Files.getLastModifiedTime(file);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, time);
        });
    }

    /** What happens to a file between two builds. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    private void damagedBy(Damage damage) throws Exception {
        String first = built("one", true);
        Path file = remembered().get(0);
        String whole = layout(file);
        damage.to(file);
        byte[] damaged = Files.readAllBytes(file);
        assertEquals(first, built("two", true));
        assertFalse(Arrays.equals(damaged, Files.readAllBytes(file)));
        assertEquals(whole, layout(file));
        Object written = written(file);
        assertEquals(first, built("three", true));
        assertEquals(written, written(file), "the new one is believed");
    }

    @Test
    void withoutRememberingTheSiteIsTheSame() throws Exception {
        assertEquals(built("one", true), built("two", false));
        Files.delete(remembered().get(0));
        built("three", false);
        assertEquals(List.of(), remembered());
    }

    @Test
    void aCheckWritesNothing() throws Exception {
        new Build(options("one", true), CLOCK).check();
        assertEquals(List.of(), remembered());
        assertFalse(Files.exists(folder.resolve("one")));
    }

    @Test
    void aFolderThatCannotBeWrittenHindersNothing() throws Exception {
        Files.createDirectories(folder.resolve(".waymark"));
        Files.writeString(folder.resolve(".waymark/layouts"), "a file");
        assertTrue(built("one", true).contains("class=\"diagram\""));
    }
}

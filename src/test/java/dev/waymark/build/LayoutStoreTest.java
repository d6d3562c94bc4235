package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.page.Keepers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
        Path keepers = Path.of("src/test/resources/keepers").toAbsolutePath();
        try (Stream<Path> walk = Files.walk(keepers)) {
            for (Path from : walk.sorted().toList()) {
                Path to = folder.resolve("content").resolve(keepers.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
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

    @Test
    void aLayoutIsWrittenOnceAndRead() throws Exception {
        String first = built("one", true);
        assertEquals(1, remembered().size());
        assertEquals(first, built("two", true));
        assertEquals(1, remembered().size());
    }

    @Test
    void aDamagedFileHarmsNothing() throws Exception {
        String first = built("one", true);
        Files.write(remembered().get(0), new byte[] {(byte) 0xff, 0, 7});
        assertEquals(first, built("two", true));
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

package dev.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

    @TempDir
    private Path here;

    private Path lamp;
    private Path lens;

    @BeforeEach
    void files() throws IOException {
        lamp = Files.writeString(here.resolve("lamp.md"), "Oil burns.\n");
        lens = Files.writeString(here.resolve("lens.md"), "Glass shines.\n");
    }

    private Change change(String file, String text, String before, String after) {
        SourceFile source = SourceFile.of(file, text);
        int at = text.indexOf(before);
        return new Change(source.span(at, at + before.length()), before, after);
    }

    private FileChanges both() throws IOException {
        FileChanges changes = new FileChanges();
        changes.replace(List.of(change("lamp.md", "Oil burns.\n", "Oil", "Paraffin"),
                change("lens.md", "Glass shines.\n", "Glass", "Crystal")),
                Map.of("lamp.md", lamp, "lens.md", lens));
        return changes;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(here)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFilesAreChangedAndMoved() throws IOException {
        FileChanges changes = both();
        changes.move(lamp, here.resolve("light.md"));
        changes.make();
        assertEquals("Paraffin burns.\n", Files.readString(here.resolve("light.md")));
        assertEquals("Crystal shines.\n", Files.readString(lens));
        assertEquals(List.of("lens.md", "light.md"), names());
    }

    @Test
    void aMoveThatFailsTakesEverythingBack() throws IOException {
        Path taken = Files.writeString(here.resolve("tower.md"), "Stairs.\n");
        FileChanges changes = both();
        changes.move(lens, here.resolve("glass.md"));
        changes.move(lamp, taken);
        assertThrows(FileAlreadyExistsException.class, changes::make);
        assertEquals("Oil burns.\n", Files.readString(lamp));
        assertEquals("Glass shines.\n", Files.readString(lens));
        assertEquals("Stairs.\n", Files.readString(taken));
        assertEquals(List.of("lamp.md", "lens.md", "tower.md"), names());
    }

    @Test
    void aFileThatVanishedMeanwhileChangesNothing() throws IOException {
        FileChanges changes = both();
        Files.delete(lens);
        assertThrows(IOException.class, changes::make);
        assertEquals("Oil burns.\n", Files.readString(lamp));
        assertEquals(List.of("lamp.md"), names());
    }

    @Test
    void aFileThatChangedMeanwhileIsNotWritten() throws IOException {
        Files.writeString(lamp, "No oil burns.\n");
        IOException refused = assertThrows(IOException.class, this::both);
        assertEquals(lamp + " was changed meanwhile: try again", refused.getMessage());
    }
}

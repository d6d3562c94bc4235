package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileCacheTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatTakesTooLongIsNamed() throws Exception {
        List<Path> files = List.of(Files.writeString(folder.resolve("lamp.css"), "a"),
                Files.writeString(folder.resolve("oil.css"), "b"));
        AtomicBoolean isOver = new AtomicBoolean();
        try {
            FileCache<Integer> cache = FileCache.empty();
            Workers workers = new Workers(2, Duration.ofMillis(200));
            FileSystemException slow = assertThrows(FileSystemException.class,
                    () -> cache.with(files, file -> false, 9, workers, (i, bytes) -> {
                        while (i == 1 && !isOver.get()) {
                            Thread.onSpinWait();
                        }
                        return i;
                    }));
            assertEquals(files.get(1).toString(), slow.getFile());
            assertEquals("it takes longer than 10 s to read", slow.getReason());
        } finally {
            isOver.set(true);
        }
    }
}

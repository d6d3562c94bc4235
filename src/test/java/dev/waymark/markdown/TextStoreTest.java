package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextStoreTest {

    private static final List<String> TEXTS = IntStream.range(0, 200)
            .mapToObj(i -> i % 3 == 0 ? "lamp \ud83d\udd6f " + "x".repeat(i) : "caf\u00e9 " + "y".repeat(i))
            .toList();

    @Test
    void textsComeBackFromMemoryAndFromTheFile() {
        for (int inMemory : new int[] {0, 1_000, 1 << 20}) {
            try (TextStore store = new TextStore(inMemory)) {
                List<TextStore.Handle> handles = TEXTS.stream().map(store::put).toList();
                assertEquals(TEXTS, handles.stream().map(store::get).toList());
                assertEquals("", store.get(store.put("")));
            }
        }
    }

    @Test
    void theFileIsMadeWhenItIsNeededAndGoneWhenTheStoreIsClosed() {
        TextStore store = new TextStore(100);
        store.put("x".repeat(100));
        assertTrue(store.file().isEmpty());
        store.put("y");
        Path file = store.file().orElseThrow();
        assertTrue(Files.exists(file));
        store.close();
        store.close();
        assertFalse(Files.exists(file));
        assertThrows(IllegalStateException.class, () -> store.put("z"));
    }

    @Test
    void manyThreadsMayPutAndGetAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (TextStore store = new TextStore(5_000)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                String text = TEXTS.get(i % TEXTS.size()) + i;
                all.add(threads.submit(() -> store.get(store.put(text)).equals(text)));
            }
            for (Future<Boolean> one : all) {
                assertTrue(one.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}

package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    private static final int ITEMS = 100_000;

    @Test
    void anItemThatTakesTooLongEndsTheWorkOnAllOthers() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        try {
            Workers.TooSlow slow = assertThrows(Workers.TooSlow.class,
                    () -> new Workers(3, Duration.ofMillis(200)).forEach(ITEMS, i -> {
                        if (i == 1) {
                            spin(isOver);
                        }
                        pause(1);
                        done.incrementAndGet();
                    }));
            assertEquals(1, slow.item());
            pause(100);
            int soonAfter = done.get();
            assertTrue(soonAfter < ITEMS, "all is done already");
            pause(300);
            assertTrue(done.get() <= soonAfter + 2, "what is under way may end, and nothing else begins");
        } finally {
            isOver.set(true);
        }
    }

    private static void spin(AtomicBoolean isOver) {
        while (!isOver.get()) {
            Thread.onSpinWait();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

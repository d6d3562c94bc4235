package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    private static final int THREADS = 3;
    private static final int ITEMS = 100_000;
    private static final int SLOW = 1;

    @Test
    void anItemThatTakesTooLongEndsTheWorkOnAllOthers() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        CountDownLatch told = new CountDownLatch(1);
        Set<Thread> working = ConcurrentHashMap.newKeySet();
        AtomicInteger begun = new AtomicInteger();
        Workers workers = new Workers(THREADS, Duration.ofMillis(200));
        Workers.TooSlow slow = assertThrows(Workers.TooSlow.class, () -> workers.forEach(ITEMS, i -> {
            working.add(Thread.currentThread());
            begun.incrementAndGet();
            if (i == SLOW) {
                spin(isOver);
            } else {
                await(told);
            }
        }));
        isOver.set(true);
        told.countDown();
        for (Thread thread : working) {
            thread.join();
        }
        assertEquals(SLOW, slow.item());
        assertTrue(begun.get() <= THREADS, "after it was told " + begun + " items were begun");
    }

    /** Only work counts as slow, and not waiting. */
    private static void spin(AtomicBoolean isOver) {
        while (!isOver.get()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch told) {
        try {
            told.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

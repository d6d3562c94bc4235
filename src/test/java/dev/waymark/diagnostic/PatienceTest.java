package dev.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PatienceTest {

    private static final Duration LIMIT = Duration.ofMillis(100);

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Works for twice the limit, however long that takes on this machine. */
    private static boolean isOverAfterWork(Patience patience) {
        long end = worked() + 2 * LIMIT.toNanos();
        while (worked() < end) {
            patience.isOver();
        }
        return patience.isOver();
    }

    private static boolean isOverAfterWaiting(Patience patience, int limits) {
        long end = System.nanoTime() + limits * LIMIT.toNanos();
        while (System.nanoTime() < end) {
            patience.isOver();
            LockSupport.parkNanos(5_000_000);
        }
        return patience.isOver();
    }

    @Test
    void whoWorksForLongIsStopped() {
        assertTrue(isOverAfterWork(new Patience(LIMIT)));
    }

    @Test
    void whoOnlyWaitsForAProcessorIsNot() {
        assertFalse(isOverAfterWaiting(new Patience(LIMIT), 3));
    }

    @Test
    void whoWaitsForEverIsStoppedInTheEnd() {
        assertTrue(isOverAfterWaiting(new Patience(LIMIT), Patience.FAR + 1));
    }

    @Test
    void anotherThreadMayAskForTheOneThatWorks() throws Exception {
        AtomicReference<Patience> patience = new AtomicReference<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread worker = new Thread(() -> {
            patience.set(new Patience(LIMIT));
            begun.countDown();
            long end = worked() + 3 * LIMIT.toNanos();
            while (worked() < end) {
                Thread.onSpinWait();
            }
            done.countDown();
            try {
                asked.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        begun.await();
        while (done.getCount() > 0) {
            patience.get().isOver();
            Thread.onSpinWait();
        }
        boolean over = patience.get().isOver();
        asked.countDown();
        worker.join();
        assertTrue(over);
    }
}

package dev.waymark.diagnostic;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Tells when a thread has worked on one thing for too long. What counts is the time in which it had a
 * processor: on a busy machine an honest page takes long without doing much. Where the system does not say
 * that, and for what waits instead of working, there is the clock. Asked by one thread at a time.
 */
public final class Patience {

    /** So many times the limit may pass on the clock. */
    static final int FAR = 12;
    private static final long UNKNOWN = -1;

    private final long thread;
    private final long limit;
    private final long started = System.nanoTime();
    /**
     * What the thread had worked when it was first seen to take long; before that nobody asks,
     * since asking costs.
     */
    private long before = UNKNOWN;
    private boolean isDoubted;

    /** Begins now, with the thread that calls. */
    public Patience(Duration limit) {
        this.thread = Thread.currentThread().getId();
        this.limit = limit.toNanos();
    }

    /** Whether it is over; to be asked every now and then. */
    public boolean isOver() {
        long passed = System.nanoTime() - started;
        long doubt = limit / 10;
        if (passed > doubt && !isDoubted) {
            isDoubted = true;
            before = Meter.worked(thread);
        }
        if (passed <= limit) {
            return false;
        }
        return before == UNKNOWN || passed > limit * FAR || Meter.worked(thread) - before > limit - doubt;
    }

    /** Loaded where something takes long, and not before: that takes time itself. */
    private static final class Meter {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Nanoseconds on a processor. */
        static long worked(long thread) {
            return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                    ? THREADS.getThreadCpuTime(thread) : UNKNOWN;
        }
    }
}

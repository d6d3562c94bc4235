package dev.waymark.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets one request at a time through to a host, with a pause behind each. */
final class Gate {

    /** Something to be done at a host. */
    interface Visit<T> {
        T make() throws InterruptedException;
    }

    private final Duration pause;
    private long openAt;

    Gate(Duration pause) {
        this.pause = pause;
        this.openAt = System.nanoTime();
    }

    synchronized <T> T pass(Visit<T> visit) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(openAt - System.nanoTime());
        try {
            return visit.make();
        } finally {
            openAt = System.nanoTime() + pause.toNanos();
        }
    }
}

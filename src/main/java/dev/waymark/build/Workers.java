package dev.waymark.build;

import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Does the same for many items, on some threads with a stack of a fixed size, and gives the results in the
 * order of the items. An item that takes longer than the limit ends the run: the thread cannot be stopped,
 * but it does not keep the process alive.
 */
final class Workers {

    private static final long STACK_BYTES = 16L << 20;
    private static final long LOOK_EVERY_MS = 100;
    private static final Duration LIMIT = Duration.ofSeconds(Limits.PAGE_SECONDS);

    private final int threads;
    private final Duration limit;

    Workers(int threads) {
        this(threads, LIMIT);
    }

    /** @param limit for one item */
    Workers(int threads, Duration limit) {
        this.threads = Math.max(1, threads);
        this.limit = limit;
    }

    /** What a thread is doing; none while it does nothing. */
    private record Task(int item, Patience patience) {
    }

    /** The item that took too long, by its place in the list. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1;
        private final int item;

        TooSlow(int item) {
            super("item " + item, null, false, false);
            this.item = item;
        }

        int item() {
            return item;
        }
    }

    /**
     * @param work is called once for each place from 0; a null result is kept as such
     * @throws TooSlow if an item takes more work than {@link Limits#PAGE_SECONDS}
     */
    <R> List<R> map(int items, IntFunction<R> work) throws TooSlow {
        Object[] results = new Object[items];
        int running = Math.min(threads, Math.max(1, items));
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<Task> tasks = new AtomicReferenceArray<>(running);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(running);
        for (int t = 0; t < running; t++) {
            int slot = t;
            Runnable loop = () -> {
                try {
                    for (int i = next.getAndIncrement(); i < items && failure.get() == null;
                            i = next.getAndIncrement()) {
                        tasks.set(slot, new Task(i, new Patience(limit)));
                        results[i] = work.apply(i);
                        tasks.set(slot, null);
                    }
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                } finally {
                    tasks.set(slot, null);
                    done.countDown();
                }
            };
            Thread thread = new Thread(null, loop, "waymark-" + t, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            await(done, tasks);
        } catch (TooSlow e) {
            failure.compareAndSet(null, e); // The other threads take no further item.
            throw e;
        }
        rethrow(failure.get());
        @SuppressWarnings("unchecked")
        List<R> list = (List<R>) new ArrayList<>(java.util.Arrays.asList(results));
        return list;
    }

    /** The same for work that gives nothing. */
    void forEach(int items, IntConsumer work) throws TooSlow {
        map(items, i -> {
            work.accept(i);
            return Optional.empty();
        });
    }

    private static void await(CountDownLatch done, AtomicReferenceArray<Task> tasks) throws TooSlow {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (done.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                for (int slot = 0; slot < tasks.length(); slot++) {
                    Task task = tasks.get(slot);
                    if (task != null && task.patience().isOver()) {
                        throw new TooSlow(task.item());
                    }
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}

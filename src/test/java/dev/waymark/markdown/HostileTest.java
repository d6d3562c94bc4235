package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.waymark.diagnostic.Diagnostics;
import java.lang.management.ManagementFactory;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts made to take a parser for ever, or to overflow its stack; each is read on a thread with 1 MiB of it.
 * Time is that of the processor, the best of several, so that a busy machine fails nothing.
 */
class HostileTest {

    private static final int SIZE = 20_000;
    private static final long STACK = 1 << 20;
    private static final double MOST_MILLIS = 3_000;
    /** Doubling a text may cost this factor; below the floor the clock says nothing. */
    private static final double MOST_GROWTH = 2.5;
    private static final double FLOOR_MILLIS = 25;
    private static final int TRIES = 20;

    @TestFactory
    Stream<DynamicTest> eachIsReadInTimeThatGrowsWithItsLength() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> dynamicTest(text.getKey(), () -> holds(text.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> theLargestFileThatIsAllowedIsReadWithoutAStackTrace() {
        return HostileTexts.all().entrySet().stream()
                .map(text -> dynamicTest(text.getKey(), () -> millis(ofLength(text.getValue(), 1 << 20), 1)));
    }

    @Test
    void thereAreAsManyKindsAsWereKnownToBreakTheLibrary() {
        assertTrue(HostileTexts.all().size() >= 79);
    }

    private static String ofLength(IntFunction<String> text, int length) {
        int n = 1_000;
        while (text.apply(2 * n).length() < length) {
            n *= 2;
        }
        return text.apply(n);
    }

    private static void holds(IntFunction<String> text) throws Exception {
        String whole = text.apply(SIZE);
        String half = text.apply(SIZE / 2);
        double once = millis(half, 10);
        double twice = millis(whole, 10);
        for (int i = 0; i < TRIES && twice > MOST_GROWTH * Math.max(once, FLOOR_MILLIS); i++) {
            once = Math.min(once, millis(half, 10));
            twice = Math.min(twice, millis(whole, 10));
        }
        String told = once + " ms became " + twice + " ms";
        assertTrue(twice < MOST_MILLIS, told);
        assertTrue(twice <= MOST_GROWTH * Math.max(once, FLOOR_MILLIS), told);
    }

    /** Time that a text takes; reading ends with a diagnostic after so many seconds. */
    private static double millis(String text, long seconds) throws Exception {
        MarkdownReader reader = new MarkdownReader(new TextStore(), false, seconds);
        FutureTask<Long> task = new FutureTask<>(() -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Diagnostics found = new Diagnostics();
            reader.read(ReadText.source(text), found);
            long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            assertTrue(found.sorted().stream().noneMatch(one -> one.message().contains("cannot be read")),
                    "the parser broke");
            return time;
        });
        Thread thread = new Thread(null, task, "reader", STACK);
        thread.start();
        return task.get(60, TimeUnit.SECONDS) / 1e6;
    }
}

package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static Share share(long part, long whole) {
        return new Share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    private static void same(Share expected, Share actual) {
        assertEquals(0, expected.compareTo(actual), expected + " is not " + actual);
    }

    @Test
    void aStepLiesInItsMiddle() {
        same(share(1, 2), Share.ofStep(1, 1));
        same(share(1, 4), Share.ofStep(1, 2));
        same(share(5, 36), Share.ofStep(3, 18));
    }

    @Test
    void theMedianIsTheMiddleOneOrHalfWayBetweenTwo() {
        same(share(1, 3), Share.median(List.of(share(9, 10), share(1, 3), share(1, 10))));
        same(share(5, 12), Share.median(List.of(share(1, 2), share(1, 3))));
        same(share(3, 8), Share.median(List.of(share(7, 8), share(1, 2), share(1, 4), share(0, 1))));
    }

    @Test
    void theSpreadIsFromTheLeastToTheGreatest() {
        same(share(0, 1), Share.spread(List.of(share(2, 7))));
        same(share(13, 15), Share.spread(List.of(share(2, 5), share(1, 15), share(14, 15))));
    }

    @Test
    void hundredthsAreRoundedHalvesUp() {
        assertEquals(List.of(0, 1, 33, 67, 100, 13), List.of(
                share(4, 1000).percent(), share(5, 1000).percent(), share(1, 3).percent(),
                share(2, 3).percent(), share(1, 1).percent(), share(1, 8).percent()));
    }

    @Test
    void roadmapsOfManyStepsAreComparedExactly() {
        List<Share> far = IntStream.of(50_000, 49_999, 1).mapToObj(step -> Share.ofStep(step, 50_000))
                .toList();
        same(share(99_997, 100_000), Share.median(far));
        assertEquals(1, Share.median(far).compareTo(Share.ofStep(49_998, 50_000)));
    }

    @Test
    void lessThanNothingIsNoShare() {
        assertThrows(IllegalArgumentException.class, () -> share(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> share(1, 0));
    }
}

package dev.waymark.page;

import java.math.BigInteger;
import java.util.List;

/**
 * An exact part of a whole.
 *
 * @param part  at least 0
 * @param whole at least 1
 */
record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    Share {
        if (part.signum() < 0 || whole.signum() < 1) {
            throw new IllegalArgumentException(part + "/" + whole + " is no part of a whole");
        }
    }

    /** How far along a way of so many steps the middle of one of them lies; the first has the number 1. */
    static Share ofStep(int number, int steps) {
        return new Share(BigInteger.valueOf(2L * number - 1), BigInteger.valueOf(2L * steps));
    }

    /** The one in the middle, or half-way between the two in the middle; of at least one. */
    static Share median(List<Share> shares) {
        List<Share> sorted = shares.stream().sorted().toList();
        Share upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? upper : between(sorted.get(sorted.size() / 2 - 1), upper);
    }

    private static Share between(Share one, Share other) {
        return new Share(one.part.multiply(other.whole).add(other.part.multiply(one.whole)),
                one.whole.multiply(other.whole).shiftLeft(1));
    }

    /** From the least to the greatest; of at least one. */
    static Share spread(List<Share> shares) {
        List<Share> sorted = shares.stream().sorted().toList();
        Share least = sorted.get(0);
        Share most = sorted.get(sorted.size() - 1);
        return new Share(most.part.multiply(least.whole).subtract(least.part.multiply(most.whole)),
                most.whole.multiply(least.whole));
    }

    /** In hundredths, rounded, halves up. */
    int percent() {
        return part.multiply(HUNDRED).shiftLeft(1).add(whole).divide(whole.shiftLeft(1)).intValueExact();
    }

    /** By size, so that 1/2 and 2/4 are the same. */
    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }
}

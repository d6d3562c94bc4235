package dev.waymark.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nearest name to a misspelt one, by optimal string alignment: an insertion, a deletion, a replacement and
 * a swap of two neighbours each count as one slip.
 */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The name with the fewest slips, if they are few for its length (one in three letters); of equals, the
     * first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> names) {
        String wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.length() > 100) {
            return Optional.empty();
        }
        int allowed = Math.max(1, wanted.length() / 3);
        record Candidate(String name, int slips) {
        }
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= allowed)
                .map(name -> new Candidate(name, slips(wanted, name.toLowerCase(Locale.ROOT), allowed)))
                .filter(candidate -> candidate.slips() <= allowed)
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * The only name that is at most two slips away, or one for short words; empty where there are several, and
     * for words of up to three letters, of which too many are near to each other.
     */
    public static Optional<String> only(String word, Collection<String> names) {
        if (word.length() < 4 || word.length() > 100) {
            return Optional.empty();
        }
        int allowed = word.length() < 6 ? 1 : 2;
        List<String> near = names.stream().distinct()
                .filter(name -> Math.abs(name.length() - word.length()) <= allowed && slips(word, name, allowed) <= allowed)
                .limit(2).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Number of slips that turn one word into the other, or any number above the limit if they are more. */
    static int slips(String a, String b, int limit) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int fewest = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                fewest = Math.min(fewest, current[j]);
            }
            if (fewest > limit + 1) {
                return fewest;
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}

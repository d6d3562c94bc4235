package dev.waymark.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nearest name to a misspelt one, by optimal string alignment: an insertion, a deletion, a replacement
 * and a swap of two neighbours each count as one slip.
 */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {
    }

    /**
     * The name with the fewest slips, if they are few for its length (one in three letters); of equals, the
     * first in alphabetical order. Capitals count for nothing.
     */
    public static Optional<String> to(String word, Collection<String> names) {
        String wanted = word.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int fewest = Math.max(1, wanted.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int slips = slips(wanted, name.toLowerCase(Locale.ROOT), fewest);
            boolean isFirst = nearest.filter(other -> other.compareTo(name) <= 0).isEmpty();
            if (slips < fewest || slips == fewest && isFirst) {
                fewest = slips;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /**
     * The only name that is at most two slips away, or one for short words; empty where there are several,
     * and for words of up to three letters, of which too many are near to each other. A digit is no slip:
     * what is of 2025 is not meant to be of 2024. Who slips twice still has the first letter right: a junior
     * is not meant to be a senior.
     */
    public static Optional<String> only(String word, Collection<String> names) {
        if (word.length() < 4 || word.length() > 100) {
            return Optional.empty();
        }
        int allowed = word.length() < 6 ? 1 : 2;
        String first = word.substring(0, 1);
        List<String> near = names.stream().distinct()
                .filter(name -> Math.abs(name.length() - word.length()) <= allowed)
                .filter(name -> slips(word, name, allowed) <= (name.startsWith(first) ? allowed : 1))
                .filter(name -> digits(word).equals(digits(name)))
                .limit(2).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String digits(String word) {
        return word.replaceAll("[^0-9]", "");
    }

    /**
     * Number of slips that turn one word into the other; any number above the limit if they are more. Looks
     * at the cells near the diagonal only, as all others are above the limit: thousands of wrong references
     * among thousands of names are told in seconds.
     */
    static int slips(String a, String b, int limit) {
        int tooMany = limit + 1;
        if (Math.abs(a.length() - b.length()) > limit) {
            return tooMany;
        }
        int[] beforePrevious = new int[b.length() + 2];
        int[] previous = new int[b.length() + 2];
        int[] current = new int[b.length() + 2];
        for (int j = 0; j <= b.length() + 1; j++) {
            previous[j] = Math.min(j, tooMany);
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            current[from - 1] = from == 1 ? Math.min(i, tooMany) : tooMany;
            int fewest = current[from - 1];
            for (int j = from; j <= to; j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips = Math.min(slips, beforePrevious[j - 2] + 1);
                }
                current[j] = Math.min(slips, tooMany);
                fewest = Math.min(fewest, current[j]);
            }
            current[to + 1] = tooMany;
            if (fewest == tooMany) {
                return tooMany;
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}

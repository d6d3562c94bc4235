package dev.waymark.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to words. The scripts of the theme split queries the same way, in {@code search/tokens.js}; both are
 * held to one file of cases, {@code src/test/resources/search/tokens.txt}.
 *
 * <p>A word is a run of letters, digits and marks, folded; {@code c#} and {@code c++} keep their signs. Words
 * that a joint connects are words of their own and one together: {@code node.js} is {@code node}, {@code js}
 * and {@code nodejs}. Writing without gaps is split into overlapping pairs of characters.
 */
final class Tokenizer {

    private static final int MOST_JOINED = 3;
    private static final int LONGEST_JOINED = 24;

    /** Takes the words in order. */
    interface Sink {
        /** @param joined whether it is made of words that were given already */
        void token(String word, boolean joined);
    }

    private final String text;
    private int at;
    private String run = "";
    /** Whether nothing but a joint stands between the run and the one before. */
    private boolean isLinked;
    private boolean isBeforeJoint;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** Gives all words of a text. */
    static void tokens(String text, Sink sink) {
        Tokenizer tokenizer = new Tokenizer(text);
        List<String> chain = new ArrayList<>(4);
        while (tokenizer.advance()) {
            if (!tokenizer.isLinked) {
                join(chain, sink);
                chain.clear();
            }
            chain.add(tokenizer.run);
            split(tokenizer.run, sink);
        }
        join(chain, sink);
    }

    /** All words of a text, without those that are joined. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        tokens(text, (word, joined) -> {
            if (!joined) {
                words.add(word);
            }
        });
        return words;
    }

    /** The runs of a text, folded but not split into pairs. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.advance()) {
            runs.add(tokenizer.run);
        }
        return runs;
    }

    private static void join(List<String> chain, Sink sink) {
        if (chain.size() < 2 || chain.size() > MOST_JOINED) {
            return;
        }
        String joined = String.join("", chain);
        if (joined.length() <= LONGEST_JOINED && joined.chars().anyMatch(c -> c < '0' || c > '9')
                && joined.codePoints().noneMatch(Letters::isInPairs)) {
            sink.token(joined, true);
        }
    }

    /** Gives a run as one word, or in pairs where its writing has no gaps. */
    private static void split(String run, Sink sink) {
        if (isWhole(run)) {
            sink.token(run, false);
            return;
        }
        int start = 0;
        while (start < run.length()) {
            boolean inPairs = Letters.isInPairs(run.codePointAt(start));
            int end = start;
            while (end < run.length() && Letters.isInPairs(run.codePointAt(end)) == inPairs) {
                end += Character.charCount(run.codePointAt(end));
            }
            if (inPairs) {
                pairs(run.substring(start, end), sink);
            } else {
                sink.token(run.substring(start, end), false);
            }
            start = end;
        }
    }

    private static boolean isWhole(String run) {
        for (int i = 0; i < run.length(); i++) {
            if (run.charAt(i) >= Letters.FIRST_IN_PAIRS) {
                return false;
            }
        }
        return true;
    }

    private static void pairs(String run, Sink sink) {
        int[] all = run.codePoints().toArray();
        if (all.length == 1) {
            sink.token(run, false);
        }
        for (int i = 0; i + 1 < all.length; i++) {
            sink.token(new String(all, i, 2), false);
        }
    }

    /** Goes to the next run that is not empty; false after the last. */
    private boolean advance() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Letters.isWord(c)) {
                run = Folding.fold(letters());
                isLinked = isBeforeJoint;
                isBeforeJoint = at + 1 < text.length() && Letters.isJoint(text.charAt(at))
                        && isWordAt(at + 1);
                if (!run.isEmpty()) {
                    return true;
                }
            } else {
                at += Character.charCount(c);
            }
        }
        return false;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.charAt(i) < 0x80 ? text.charAt(i) : text.codePointAt(i);
            if (!Letters.isWord(c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private boolean isWordAt(int i) {
        return i < text.length() && Letters.isWord(text.codePointAt(i));
    }

    private String letters() {
        int start = at;
        StringBuilder parts = null;
        while (true) {
            at = wordEnd(at);
            int after = at;
            while (after < text.length() && Letters.isPassedOver(text.charAt(after))) {
                after++;
            }
            if (after == at || !isWordAt(after)) {
                break;
            }
            parts = parts == null ? new StringBuilder() : parts;
            parts.append(text, start, at);
            start = after;
            at = after;
        }
        int signs = parts == null ? signs(start) : 0;
        String last = text.substring(start, at + signs);
        at += signs;
        return parts == null ? last : parts.append(last).toString();
    }

    /** How many signs belong to a short name, as in {@code C#} and {@code C++}. */
    private int signs(int start) {
        if (at - start > 2 || at == text.length() || !Character.isLetter(text.charAt(start))) {
            return 0;
        }
        int signs = text.charAt(at) == '#' ? 1
                : text.charAt(at) == '+' && at + 1 < text.length() && text.charAt(at + 1) == '+' ? 2 : 0;
        return isWordAt(at + signs) ? 0 : signs;
    }
}

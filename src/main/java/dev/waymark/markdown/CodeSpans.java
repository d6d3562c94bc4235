package dev.waymark.markdown;

import java.util.Arrays;

/** Finds the back-ticks that end a code span. Remembers where the last run of each length begins. */
final class CodeSpans {

    private static final int LONGEST = 80;

    private final int[] last = new int[LONGEST + 1];
    private boolean counted;

    void startBlock() {
        counted = false;
    }

    /**
     * Where the run begins that closes the run of this length at an offset; -1 where none does.
     *
     * @param start where the block begins
     */
    int closing(String s, int start, int end, int open, int length) {
        if (length > LONGEST) {
            return -1;
        }
        if (!counted) {
            count(s, start, end);
        }
        if (last[length] <= open) {
            return -1;
        }
        int at = open + length;
        while (true) {
            at = nextRun(s, at, end);
            int runEnd = runEnd(s, at, end);
            if (runEnd - at == length) {
                return at;
            }
            at = runEnd;
        }
    }

    private void count(String s, int start, int end) {
        Arrays.fill(last, -1);
        int at = nextRun(s, start, end);
        while (at < end) {
            int runEnd = runEnd(s, at, end);
            if (runEnd - at <= LONGEST) {
                last[runEnd - at] = at;
            }
            at = nextRun(s, runEnd, end);
        }
        counted = true;
    }

    private static int nextRun(String s, int from, int end) {
        int i = from;
        while (i < end && s.charAt(i) != '`') {
            i++;
        }
        return i;
    }

    private static int runEnd(String s, int from, int end) {
        int i = from;
        while (i < end && s.charAt(i) == '`') {
            i++;
        }
        return i;
    }
}

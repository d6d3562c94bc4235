package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/**
 * The runs of {@code *}, {@code _} and {@code ~} of a block that wait for their other half: the delimiter
 * stack of CommonMark 0.31.2, with its lower bounds for each kind of closer, which keep the work linear.
 */
final class DelimiterRuns {

    /** A run: what is left of it stands in its node. */
    static final class Run {
        private final Text node;
        private final char mark;
        private final boolean opens;
        private final boolean closes;
        private final int length;
        private int at;
        private int left;
        private Run previous;
        private Run next;

        private Run(Text node, char mark, Flanks flanks, int at, int length) {
            this.node = node;
            this.mark = mark;
            this.opens = flanks.opens();
            this.closes = flanks.closes();
            this.at = at;
            this.length = length;
            this.left = length;
        }

        private int kind() {
            return switch (mark) {
                case '*' -> length % 3 + (opens ? 3 : 0);
                case '_' -> 6 + length % 3 + (opens ? 3 : 0);
                default -> 12;
            };
        }
    }

    private static final int KINDS = 13;

    private final BlockText text;
    private final int[] floors = new int[KINDS];
    private Run top;
    private int pushed;

    DelimiterRuns(BlockText text) {
        this.text = text;
    }

    void startBlock() {
        top = null;
        pushed = 0;
    }

    /** The last run, below which a link that begins now may not match; null at the beginning of a block. */
    Run top() {
        return top;
    }

    boolean isFull() {
        return pushed >= Guard.RUNS;
    }

    void push(Text node, char mark, Flanks flanks, int at, int length) {
        Run run = new Run(node, mark, flanks, at, length);
        run.previous = top;
        if (top != null) {
            top.next = run;
        }
        top = run;
        pushed++;
    }

    /** Matches all runs above one, which is null for all there are, and forgets them. */
    void match(Run bottom) {
        if (top == bottom) {
            return;
        }
        Arrays.fill(floors, -1);
        Run closer = bottom == null ? first() : bottom.next;
        while (closer != null) {
            closer = closer.closes ? close(closer, bottom) : closer.next;
        }
        cut(bottom);
    }

    /** Forgets all runs above one without matching them. */
    void cut(Run bottom) {
        top = bottom;
        if (bottom != null) {
            bottom.next = null;
        }
    }

    private Run first() {
        Run run = top;
        while (run.previous != null) {
            run = run.previous;
        }
        return run;
    }

    /** Closes what a run can close; returns the run to go on with. */
    private Run close(Run closer, Run bottom) {
        int floor = floors[closer.kind()];
        Run opener = closer.previous;
        while (opener != bottom && opener.at >= floor && !fits(opener, closer)) {
            opener = opener.previous;
        }
        if (opener != bottom && opener.at >= floor) {
            return wrap(opener, closer);
        }
        floors[closer.kind()] = closer.at;
        Run next = closer.next;
        if (!closer.opens) {
            remove(closer);
        }
        return next;
    }

    private static boolean fits(Run opener, Run closer) {
        if (opener.mark != closer.mark || !opener.opens) {
            return false;
        }
        if (opener.mark == '~') {
            return opener.left == closer.left;
        }
        return !(closer.opens || opener.closes) || closer.length % 3 == 0
                || (opener.length + closer.length) % 3 != 0;
    }

    private Run wrap(Run opener, Run closer) {
        int used = opener.mark == '~' ? opener.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        int end = opener.at + opener.left;
        Node wrapper = wrapper(opener.mark, used,
                text.slice(end - used, end), text.slice(closer.at, closer.at + used));
        Node inner = opener.node.getNext();
        while (inner != null && inner != closer.node) {
            Node next = inner.getNext();
            wrapper.appendChild(inner);
            inner = next;
        }
        opener.node.insertAfter(wrapper);
        for (Run between = closer.previous; between != opener; between = between.previous) {
            remove(between);
        }
        opener.left -= used;
        closer.left -= used;
        closer.at += used;
        shrink(opener);
        Run next = closer.left == 0 ? closer.next : closer;
        shrink(closer);
        return next;
    }

    private static Node wrapper(char mark, int used, BasedSequence open, BasedSequence close) {
        if (mark == '~') {
            return new Strikethrough(open, BasedSequence.NULL, close);
        }
        return used == 2 ? new StrongEmphasis(open, BasedSequence.NULL, close)
                : new Emphasis(open, BasedSequence.NULL, close);
    }

    private void shrink(Run run) {
        if (run.left == 0) {
            run.node.unlink();
            remove(run);
        } else {
            run.node.setChars(text.slice(run.at, run.at + run.left));
        }
    }

    private void remove(Run run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next != null) {
            run.next.previous = run.previous;
        } else {
            top = run.previous;
        }
    }
}

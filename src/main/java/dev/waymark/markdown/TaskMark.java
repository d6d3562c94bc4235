package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The {@code [ ]} or {@code [x]} at the beginning of an item of a task list. */
final class TaskMark extends Node {

    private final boolean done;

    TaskMark(BasedSequence chars, boolean done) {
        super(chars);
        this.done = done;
    }

    boolean isDone() {
        return done;
    }

    /** Whether an item is a task: its first block is a paragraph that begins with a mark. */
    static boolean begins(Node item) {
        return item.getFirstChild() != null && item.getFirstChild().getFirstChild() instanceof TaskMark;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

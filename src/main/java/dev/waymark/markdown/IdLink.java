package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[id]]} or {@code [[id|words]]} in the tree of a text. */
final class IdLink extends Node {

    private final BasedSequence target;
    private final BasedSequence words;

    /** @param words null chars where it has none of its own */
    IdLink(BasedSequence chars, BasedSequence target, BasedSequence words) {
        super(chars);
        this.target = target;
        this.words = words;
    }

    BasedSequence target() {
        return target;
    }

    BasedSequence words() {
        return words;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

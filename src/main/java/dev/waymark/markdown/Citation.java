package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [@source]} or {@code [@source#section]} in the tree of a text. */
final class Citation extends Node {

    private final BasedSequence source;
    private final BasedSequence section;

    /** @param section null chars where it names none */
    Citation(BasedSequence chars, BasedSequence source, BasedSequence section) {
        super(chars);
        this.source = source;
        this.section = section;
    }

    BasedSequence source() {
        return source;
    }

    BasedSequence section() {
        return section;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}

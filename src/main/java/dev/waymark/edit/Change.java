package dev.waymark.edit;

import dev.waymark.diagnostic.Span;

/**
 * A stretch of a file with what is to stand there.
 *
 * @param before what stands there now, to notice when the file changed meanwhile
 */
record Change(Span span, String before, String after) {

    static Change of(Span span, String after) {
        return new Change(span, span.text(), after);
    }
}

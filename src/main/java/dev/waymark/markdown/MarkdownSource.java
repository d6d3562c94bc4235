package dev.waymark.markdown;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.util.function.IntUnaryOperator;

/**
 * A Markdown text and where it stands: the body of a file, or a string in its front matter.
 *
 * @param offsets maps an offset into {@code text} to one into the file's text, both in chars
 */
public record MarkdownSource(SourceFile file, String text, IntUnaryOperator offsets) {

    /** The text of a file from an offset to its end. */
    public static MarkdownSource bodyOf(SourceFile file, int start) {
        return new MarkdownSource(file, file.text().substring(start), offset -> start + offset);
    }

    /** The span in the file of a stretch of the text. */
    public Span span(int start, int end) {
        return file.span(offsets.applyAsInt(start), offsets.applyAsInt(end));
    }
}

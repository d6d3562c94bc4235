package dev.waymark.markdown;

import dev.waymark.diagnostic.Diagnostics;

/** Reads Markdown. One for a build; safe for use from several threads. */
public final class MarkdownReader {

    public MarkdownReader(TextStore store) {
    }

    /**
     * Reads a text of blocks: the body of an entry.
     *
     * <p>Errors: {@code bad-link}, {@code link-to-absolute-path}, {@code bare-bar-in-table},
     * {@code duplicate-anchor}, {@code missing-alt-text}, {@code markdown-too-complex}; warning:
     * {@code refused-html}.
     */
    public Prose read(MarkdownSource source, Diagnostics found) {
        return Prose.EMPTY;
    }

    /** Reads a text of one line, such as a note or an outcome: its HTML has no paragraph around it. */
    public Prose readInline(MarkdownSource source, Diagnostics found) {
        return Prose.EMPTY;
    }
}

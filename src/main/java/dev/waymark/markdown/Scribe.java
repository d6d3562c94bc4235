package dev.waymark.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Span;

/** What the writers of one text share: where it comes from, its HTML, and what was found so far. */
final class Scribe {

    private static final int REFUSALS_TOLD = 100;

    private final MarkdownSource source;
    private final Guard guard;
    private final Diagnostics found;
    private final boolean plain;
    private final boolean htmlAsText;
    private final HtmlOut out;
    private final Draft draft = new Draft();
    private BareFigures.Block figures = new BareFigures.Block();
    private int refusals;
    private boolean sawHtml;

    /**
     * @param plain      as the examples of CommonMark have it: raw HTML let through, links plain, headings
     *                   bare
     * @param htmlAsText show raw HTML as text, all of it
     */
    Scribe(MarkdownSource source, Guard guard, Diagnostics found, boolean plain, boolean htmlAsText) {
        this.source = source;
        this.guard = guard;
        this.found = found;
        this.plain = plain;
        this.htmlAsText = htmlAsText;
        this.out = new HtmlOut(source.text().length() + source.text().length() / 2 + 64, plain);
    }

    boolean isPlain() {
        return plain;
    }

    boolean showsHtmlAsText() {
        return htmlAsText;
    }

    HtmlOut out() {
        return out;
    }

    Draft draft() {
        return draft;
    }

    String text() {
        return source.text();
    }

    /** Whether raw HTML was let through. */
    boolean sawHtml() {
        return sawHtml;
    }

    void letHtmlThrough() {
        sawHtml = true;
    }

    Span span(int start, int end) {
        return source.span(start, end);
    }

    Span span(BasedSequence chars) {
        return source.span(chars.getStartOffset(), Math.max(chars.getStartOffset(), chars.getEndOffset()));
    }

    Span span(Node node) {
        return span(node.getChars());
    }

    void tell(Code code, Span span, String message, String... help) {
        found.add(code, span, message, help);
    }

    void tell(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void refuse(RawHtml.Refusal refusal) {
        if (refusals++ < REFUSALS_TOLD) {
            tell(Code.REFUSED_HTML, span(refusal.start(), refusal.end()), refusal.message(), refusal.help());
        }
    }

    /** Looks at the clock and at the size now and then. */
    void step(int offset) {
        guard.step(offset);
        out.checkSize(offset);
    }

    void giveUp(int offset) {
        throw new Guard.GivenUp(new Guard.Passed(Code.MARKDOWN_TOO_COMPLEX, offset,
                "this text is nested too deeply", "at most " + Guard.DEPTH + " levels can be shown"));
    }

    /** Begins a block of prose; returns the one around it, which its end must be given. */
    BareFigures.Block beginFigures() {
        BareFigures.Block outer = figures;
        figures = new BareFigures.Block();
        return outer;
    }

    /** Ends a block of prose and keeps its figures, if nothing in it vouches for them. */
    void endFigures(BareFigures.Block outer) {
        for (int[] figure : figures.bare()) {
            draft.bareFigures().add(span(figure[0], figure[1]));
        }
        figures = outer;
    }

    BareFigures.Block figures() {
        return figures;
    }
}

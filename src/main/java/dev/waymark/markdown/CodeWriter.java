package dev.waymark.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.highlight.Highlighter;
import dev.waymark.highlight.Piece;
import java.util.List;

/** Writes blocks of code. */
final class CodeWriter {

    /** Keyboards reach what scrolls. */
    static final String PRE = "<pre tabindex=\"0\">";

    private CodeWriter() {
    }

    static void indented(IndentedCodeBlock code, HtmlOut out, boolean plain) {
        out.line().raw(plain ? "<pre>" : PRE).raw("<code>");
        for (BasedSequence line : code.getContentLines()) {
            line(line, out);
        }
        out.line().raw("</code></pre>\n");
    }

    static void fenced(FencedCodeBlock code, HtmlOut out, boolean plain) {
        Fence fence = Fence.of(code.getInfo());
        boolean isFigure = !plain && !fence.title().isEmpty();
        out.line();
        if (isFigure) {
            out.raw("<figure class=\"code\">\n<figcaption>").text(fence.title()).raw("</figcaption>\n");
        }
        out.raw(plain ? "<pre>" : PRE).raw("<code");
        if (!fence.language().isEmpty()) {
            out.attribute("class", "language-" + fence.language());
        }
        out.raw(">");
        List<BasedSequence> lines = code.getContentLines();
        String text = String.join("", lines);
        List<Piece> pieces = plain ? List.of() : Highlighter.pieces(fence.language(), text);
        int piece = 0;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = start + lines.get(i).length();
            int words = text.startsWith("\n", end - 1) ? end - 1 : end;
            boolean isMarked = !plain && fence.marks(i + 1);
            out.raw(isMarked ? "<mark>" : "");
            piece = pieces(text, start, words, pieces, piece, out);
            out.raw(isMarked ? "</mark>" : "").text(text, words, end);
            start = end;
        }
        if (!lines.isEmpty()) {
            out.line();
        }
        out.raw("</code></pre>\n");
        if (isFigure) {
            out.raw("</figure>\n");
        }
    }

    private static void line(BasedSequence line, HtmlOut out) {
        String s = line.toString();
        out.text(s, 0, s.length());
    }

    /**
     * Writes chars with the pieces among them, cut at both ends; returns the first piece that goes
     * on or follows.
     */
    private static int pieces(String text, int from, int to, List<Piece> pieces, int first, HtmlOut out) {
        int at = from;
        int next = first;
        while (next < pieces.size() && pieces.get(next).start() < to) {
            Piece piece = pieces.get(next);
            int start = Math.max(at, piece.start());
            int end = Math.min(to, piece.end());
            out.text(text, at, start);
            if (end > start) {
                out.raw("<span class=\"").raw(name(piece.part())).raw("\">")
                        .text(text, start, end).raw("</span>");
            }
            at = Math.max(start, end);
            if (piece.end() > to) {
                break;
            }
            next++;
        }
        out.text(text, at, to);
        return next;
    }

    private static String name(Piece.Part part) {
        return switch (part) {
            case KEY -> "t-key";
            case NAME -> "t-name";
            case TEXT -> "t-text";
            case NUMBER -> "t-number";
            case NOTE -> "t-note";
        };
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes blocks of code. */
final class CodeWriter {

    private CodeWriter() {
    }

    static void indented(IndentedCodeBlock code, HtmlOut out) {
        out.line().raw("<pre><code>");
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
        out.raw("<pre><code");
        if (!fence.language().isEmpty()) {
            out.attribute("class", "language-" + fence.language());
        }
        out.raw(">");
        List<BasedSequence> lines = code.getContentLines();
        for (int i = 0; i < lines.size(); i++) {
            if (!plain && fence.marks(i + 1)) {
                out.raw("<mark>");
                markedLine(lines.get(i), out);
            } else {
                line(lines.get(i), out);
            }
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

    private static void markedLine(BasedSequence line, HtmlOut out) {
        String s = line.toString();
        boolean ends = s.endsWith("\n");
        out.text(s, 0, s.length() - (ends ? 1 : 0)).raw("</mark>").raw(ends ? "\n" : "");
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A fenced block of code. flexmark's own reader joins the lines into a sequence of segments, which takes
 * quadratic time in a quote; lists ask for its type, so this is one.
 */
final class FenceReader extends FencedCodeBlockParser {

    private final char mark;
    private final int length;
    private final int indent;
    private final FencedCodeBlock block;
    private final BlockContent content = new BlockContent();

    /**
     * @param opening the opening fence
     * @param indent  chars before it
     * @param index   of its first char in the line
     */
    FenceReader(DataHolder options, BasedSequence opening, int indent, int index) {
        super(options, opening.charAt(0), opening.length(), indent, index);
        this.mark = opening.charAt(0);
        this.length = opening.length();
        this.indent = indent;
        this.block = (FencedCodeBlock) getBlock();
        block.setOpeningMarker(opening);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.getIndent() <= 3 && closes(line, at)) {
            block.setClosingMarker(line.subSequence(at, at + length));
            return BlockContinue.finished();
        }
        int next = state.getIndex();
        for (int i = indent; i > 0 && next < line.length() && line.charAt(next) == ' '; i--) {
            next++;
        }
        return BlockContinue.atIndex(next);
    }

    private boolean closes(BasedSequence line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        if (end - at < length) {
            return false;
        }
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end == line.length();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        List<BasedSequence> lines = content.getLines();
        BasedSequence opening = block.getOpeningMarker();
        int end = opening.getEndOffset();
        if (!lines.isEmpty()) {
            if (!lines.get(0).isBlank()) {
                block.setInfo(lines.get(0).trim());
            }
            end = Math.max(end, lines.get(lines.size() - 1).getEndOffset());
            block.setContentLines(lines.subList(1, lines.size()));
        }
        if (block.getClosingMarker().isNotNull()) {
            end = Math.max(end, block.getClosingMarker().getEndOffset());
        }
        block.setChars(opening.baseSubSequence(opening.getStartOffset(), end));
    }
}

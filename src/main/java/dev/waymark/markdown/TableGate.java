package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Lets only those paragraphs reach flexmark's table parser whose second line can be the delimiter row of a
 * table, and not too wide a one: its regular expression is compiled for each text, and overflows the stack
 * on a long line.
 */
final class TableGate implements ParagraphPreProcessorFactory {

    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();
    /** flexmark's parser, which keeps nothing of a text: made once, for all of them. */
    private volatile ParagraphPreProcessor shared;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return this::read;
    }

    private int read(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        if (lines.size() < 2) {
            return 0;
        }
        int columns = columns(lines.get(1));
        if (columns < 0 || lines.get(0).indexOf('|') < 0) {
            return 0;
        }
        if (columns > Guard.COLUMNS) {
            ((InlineReader) state.getInlineParser()).guard().note(lines.get(1).getStartOffset(),
                    "this table has too many columns", "at most " + Guard.COLUMNS);
            return 0;
        }
        return parser(state).preProcessBlock(block, state);
    }

    private ParagraphPreProcessor parser(ParserState state) {
        ParagraphPreProcessor parser = shared;
        if (parser == null) {
            parser = tables.apply(state);
            shared = parser;
        }
        return parser;
    }

    /** Columns of a delimiter row, about; -1 where the line is none. */
    private static int columns(BasedSequence line) {
        int bars = 0;
        int dashes = 0;
        int length = line.length();
        for (int i = 0; i < length; i++) {
            switch (line.charAt(i)) {
                case '|' -> bars++;
                case '-' -> dashes++;
                case ' ', '\t', ':', '\n' -> {
                }
                default -> {
                    return -1;
                }
            }
        }
        return bars > 0 && dashes > 0 ? bars : -1;
    }
}

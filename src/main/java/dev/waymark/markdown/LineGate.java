package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Set;

/**
 * Hands the lines of each paragraph to the inline reader, and leaves it only the first: flexmark would join
 * the lines into a sequence of segments, which takes quadratic time in containers and is slow to read.
 */
final class LineGate implements BlockPreProcessorFactory {

    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
        return Set.of(Paragraph.class);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(DefinitionListItemBlockPreProcessor.Factory.class,
                DefinitionListBlockPreProcessor.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return true;
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
        InlineReader reader = (InlineReader) state.getInlineParser();
        return (parserState, block) -> {
            if (block instanceof Paragraph paragraph && paragraph.getLineCount() > 1) {
                reader.keepLines(paragraph, paragraph.getContentLines());
                paragraph.setContentLines(paragraph.getContentLines().subList(0, 1));
            }
        };
    }
}

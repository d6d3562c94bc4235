package dev.waymark.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.waymark.diagnostic.Patience;
import java.time.Duration;
import java.util.List;

/**
 * Puts the parser together: flexmark's blocks, lists and tables with our gates in front of them, and our own
 * inline reader. A parser is safe for use from several threads.
 */
final class Grammar {

    private Grammar() {
    }

    /**
     * @param plain   without what goes beyond CommonMark and GFM's blocks: no links by id, no citations, no
     *                bare addresses
     * @param seconds that one text may take
     */
    static Parser parser(boolean plain, long seconds) {
        MutableDataSet options = new MutableDataSet();
        options.set(DefinitionExtension.TILDE_MARKER, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(Parser.EXTENSIONS, List.<Extension>of(new Ours(plain, seconds)));
        for (var block : List.of(Parser.BLOCK_QUOTE_PARSER, Parser.HEADING_PARSER,
                Parser.FENCED_CODE_BLOCK_PARSER, Parser.HTML_BLOCK_PARSER, Parser.THEMATIC_BREAK_PARSER,
                Parser.LIST_BLOCK_PARSER, Parser.INDENTED_CODE_BLOCK_PARSER)) {
            options.set(block, false);
        }
        return Parser.builder(options).build();
    }

    /** Registers our parts where flexmark looks for them. */
    private record Ours(boolean plain, long seconds) implements Parser.ParserExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {
            // set by Grammar
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new BlockGate());
            builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
            builder.paragraphPreProcessorFactory(new TableGate());
            builder.blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory());
            builder.blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory());
            builder.blockPreProcessorFactory(new LineGate());
            builder.customInlineParserFactory(
                    (options, special, delimiters, processors, references, extensions) ->
                    new InlineReader(options, special, delimiters, processors, references, extensions,
                            new Guard(new Patience(Duration.ofSeconds(seconds))), plain));
        }
    }
}

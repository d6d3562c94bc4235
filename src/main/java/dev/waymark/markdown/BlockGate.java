package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * The one place where a block begins: looks at the first char of a line and asks only for the block that it
 * can begin. flexmark asks all of its nine parsers by regular expression, and joins the open paragraph each
 * time. Also counts the containers that are open.
 */
final class BlockGate implements CustomBlockParserFactory {

    /** Made from the options of the one parser that this gate belongs to, for all its texts. */
    private volatile Starts shared;

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
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
    public BlockParserFactory apply(DataHolder options) {
        Starts starts = shared;
        if (starts == null) {
            starts = new Starts(options);
            shared = starts;
        }
        return starts;
    }

    /** The starts of blocks; they keep nothing of a text. */
    private static final class Starts implements BlockParserFactory {

        private final FootnoteOptions footnotes;
        private final BlockParserFactory lists;
        private final BlockParserFactory definitions;

        private Starts(DataHolder options) {
            footnotes = new FootnoteOptions(options);
            lists = new ListBlockParser.Factory().apply(options);
            definitions = new DefinitionItemBlockParser.Factory().apply(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            char c = line.charAt(at);
            guard(state).step(state.getLineStart());
            BlockStart start = state.getIndent() < 4 ? start(state, matched, line, at, c) : null;
            if (start == null && isListMarker(c) && hasRoom(state, matched)) {
                start = lists.tryStart(state, matched);
            }
            return start == null && state.getIndent() >= 4 ? indentedCode(state) : start;
        }

        private BlockStart start(
                ParserState state, MatchedBlockParser matched, BasedSequence line, int at, char c) {
            return switch (c) {
                case '>' -> hasRoom(state, matched) ? quote(state, line, at) : null;
                case '#' -> heading(state, line, at);
                case '`', '~' -> fence(state, line, at, c);
                case '<' -> html(state, matched, line, at);
                case '=' -> underline(state, matched, line, at, c);
                case '-' -> {
                    BlockStart underline = underline(state, matched, line, at, c);
                    yield underline == null ? rule(state, line, at, c) : underline;
                }
                case '*', '_' -> rule(state, line, at, c);
                case '[' -> line.safeCharAt(at + 1) == '^' && hasRoom(state, matched) ? footnote(line, at)
                        : null;
                case ':' -> hasRoom(state, matched) ? definitions.tryStart(state, matched) : null;
                default -> null;
            };
        }

        private static Guard guard(ParserState state) {
            return ((InlineReader) state.getInlineParser()).guard();
        }

        private static boolean isListMarker(char c) {
            return c == '-' || c == '*' || c == '+' || Scan.isDigit(c);
        }

        /** Whether one more container may be opened in the one that was matched. */
        private static boolean hasRoom(ParserState state, MatchedBlockParser matched) {
            List<BlockParser> open = state.getActiveBlockParsers();
            if (open.size() < Guard.OPEN_BLOCKS
                    || open.indexOf(matched.getBlockParser()) < Guard.OPEN_BLOCKS) {
                return true;
            }
            guard(state).nestedTooDeeply(state.getLineStart() + state.getNextNonSpaceIndex());
            return false;
        }

        private static BlockStart quote(ParserState state, BasedSequence line, int at) {
            char next = line.safeCharAt(at + 1);
            int width = next == ' ' || next == '\t' ? 2 : 1;
            return BlockStart.of(new BlockQuoteParser(state.getProperties(), line.subSequence(at, at + 1)))
                    .atColumn(state.getColumn() + state.getIndent() + width);
        }

        private static BlockStart heading(ParserState state, BasedSequence line, int at) {
            int end = line.length();
            int text = at;
            while (text < end && line.charAt(text) == '#') {
                text++;
            }
            int level = text - at;
            if (level > 6 || text < end && !isBlank(line.charAt(text))) {
                return null;
            }
            BasedSequence marker = line.subSequence(at, text);
            int last = trimmed(line, text, end);
            int closing = last;
            while (closing > text && line.charAt(closing - 1) == '#') {
                closing--;
            }
            if (closing == last || closing > text && !isBlank(line.charAt(closing - 1))) {
                closing = last;
            }
            HeadingParser parser = new HeadingParser(level);
            Heading heading = (Heading) parser.getBlock();
            heading.setOpeningMarker(marker);
            heading.setText(line.subSequence(text, trimmed(line, text, closing)).trimStart());
            if (closing < last) {
                heading.setClosingMarker(line.subSequence(closing, last));
            }
            heading.setChars(line.subSequence(at, last));
            return BlockStart.of(parser).atIndex(end);
        }

        private static int trimmed(BasedSequence line, int from, int end) {
            int i = end;
            while (i > from && isBlank(line.charAt(i - 1))) {
                i--;
            }
            return i;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }

        private static BlockStart underline(
                ParserState state, MatchedBlockParser matched, BasedSequence line, int at, char c) {
            if (!matched.getBlockParser().isParagraphParser()) {
                return null;
            }
            int end = trimmed(line, at, line.length());
            for (int i = at; i < end; i++) {
                if (line.charAt(i) != c) {
                    return null;
                }
            }
            Paragraph paragraph = (Paragraph) matched.getBlockParser().getBlock();
            List<BasedSequence> words = ((InlineReader) state.getInlineParser())
                    .withoutDefinitions(paragraph, matched.getParagraphLines());
            if (words.isEmpty()) {
                return null;
            }
            HeadingParser parser = new HeadingParser(c == '=' ? 1 : 2);
            Heading heading = (Heading) parser.getBlock();
            BasedSequence first = words.get(0);
            heading.setText(first.baseSubSequence(
                    first.getStartOffset(), words.get(words.size() - 1).getEndOffset()).trim());
            ((InlineReader) state.getInlineParser()).keepLines(heading, words);
            heading.setClosingMarker(line.subSequence(at, end));
            heading.setCharsFromContent();
            return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
        }

        private static BlockStart rule(ParserState state, BasedSequence line, int at, char c) {
            int marks = 0;
            for (int i = at; i < line.length(); i++) {
                char mark = line.charAt(i);
                if (mark == c) {
                    marks++;
                } else if (!isBlank(mark)) {
                    return null;
                }
            }
            return marks < 3 ? null
                    : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                            .atIndex(line.length());
        }

        private static BlockStart fence(ParserState state, BasedSequence line, int at, char c) {
            int end = at;
            while (end < line.length() && line.charAt(end) == c) {
                end++;
            }
            if (end - at < 3 || c == '`' && line.indexOf('`', end) >= 0) {
                return null;
            }
            FenceReader parser = new FenceReader(
                    state.getProperties(), line.subSequence(at, end), state.getIndent(), at);
            return BlockStart.of(parser).atIndex(end);
        }

        private static BlockStart html(
                ParserState state, MatchedBlockParser matched, BasedSequence line, int at) {
            if (matched.getBlockParser() instanceof HtmlBlockReader) {
                return null;
            }
            boolean inParagraph = matched.getBlockParser().isParagraphParser();
            return HtmlBlockReader.startingWith(line, at, inParagraph)
                    .map(reader -> BlockStart.of(reader).atIndex(state.getIndex())).orElse(BlockStart.none());
        }

        private BlockStart footnote(BasedSequence line, int at) {
            int end = at + 2;
            int limit = Math.min(line.length() - 1, at + Guard.LABEL_CHARS);
            while (end < limit && line.charAt(end) != ']' && line.charAt(end) != '[') {
                end++;
            }
            if (end >= limit || line.charAt(end) != ']' || line.charAt(end + 1) != ':') {
                return null;
            }
            BasedSequence label = line.subSequence(at + 2, end).trim();
            if (label.isEmpty()) {
                return null;
            }
            FootnoteBlockParser parser = new FootnoteBlockParser(footnotes, 4);
            FootnoteBlock note = (FootnoteBlock) parser.getBlock();
            note.setOpeningMarker(line.subSequence(at, at + 2));
            note.setText(label);
            note.setClosingMarker(line.subSequence(end, end + 2));
            return BlockStart.of(parser).atIndex(end + 2);
        }

        private static BlockStart indentedCode(ParserState state) {
            if (state.getActiveBlockParser().getBlock() instanceof Paragraph) {
                return null;
            }
            return BlockStart.of(new IndentedCodeBlockParser(state.getProperties()))
                    .atColumn(state.getColumn() + 4);
        }
    }
}

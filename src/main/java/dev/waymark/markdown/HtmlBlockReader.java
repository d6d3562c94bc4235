package dev.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A block of raw HTML: the seven kinds of CommonMark 0.31.2, section 4.6, each with its own end. */
final class HtmlBlockReader extends AbstractBlockParser {

    private static final Set<String> RAW_TEXT = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "base", "basefont",
            "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dialog", "dir",
            "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset",
            "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li",
            "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param",
            "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
            "track", "ul");

    /** No block at all. */
    private static final String NONE = "none";
    /** Ends at a blank line. */
    private static final String BLANK_LINE = "";
    private static final String RAW_TEXT_END = "</script></pre></style></textarea>";

    private final HtmlBlock block = new HtmlBlock();
    private final String closer;
    private BlockContent content = new BlockContent();
    private boolean finished;

    private HtmlBlockReader(String closer) {
        this.closer = closer;
    }

    /**
     * The reader for the block that begins with a line.
     *
     * @param inParagraph whether it would interrupt a paragraph
     * @return empty where the line begins none
     */
    static Optional<HtmlBlockReader> startingWith(BasedSequence line, int at, boolean inParagraph) {
        String closer = closer(line.subSequence(at, Math.min(line.length(), at + Guard.TARGET_CHARS))
                .toString(), line.length() - at > Guard.TARGET_CHARS, inParagraph);
        return closer.equals(NONE) ? Optional.empty() : Optional.of(new HtmlBlockReader(closer));
    }

    private static String closer(String s, boolean isCut, boolean inParagraph) {
        if (s.startsWith("<!--")) {
            return "-->";
        }
        if (s.startsWith("<?")) {
            return "?>";
        }
        if (s.startsWith("<![CDATA[")) {
            return "]]>";
        }
        if (s.startsWith("<!") && s.length() > 2 && Scan.isLetter(s.charAt(2))) {
            return ">";
        }
        boolean isEnd = s.startsWith("</");
        int from = isEnd ? 2 : 1;
        int to = TagScan.name(s, from, s.length());
        if (to < 0) {
            return NONE;
        }
        String name = s.substring(from, to).toLowerCase(Locale.ROOT);
        boolean stops = to == s.length() || Scan.isSpace(s.charAt(to)) || s.charAt(to) == '>';
        if (!isEnd && stops && RAW_TEXT.contains(name)) {
            return RAW_TEXT_END;
        }
        if ((stops || s.startsWith("/>", to)) && BLOCKS.contains(name)) {
            return BLANK_LINE;
        }
        return !isCut && !inParagraph && isLoneTag(s, isEnd) ? BLANK_LINE : NONE;
    }

    /** Any other tag that fills its line. */
    private static boolean isLoneTag(String s, boolean isEnd) {
        int stop = isEnd ? TagScan.closing(s, 0, s.length()) : new TagScan().opening(s, 0, s.length());
        return stop >= 0 && s.substring(stop).isBlank();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (finished || state.isBlank() && closer.equals(BLANK_LINE)) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        finished = ends(line);
        content.add(line, state.getIndent());
    }

    private boolean ends(BasedSequence line) {
        if (closer.equals(BLANK_LINE)) {
            return false;
        }
        if (!closer.equals(RAW_TEXT_END)) {
            return line.indexOf(closer) >= 0;
        }
        String lower = line.toString().toLowerCase(Locale.ROOT);
        return RAW_TEXT.stream().anyMatch(name -> lower.contains("</" + name + ">"));
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        content = null;
    }
}

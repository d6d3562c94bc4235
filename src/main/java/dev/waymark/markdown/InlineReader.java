package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands inside the blocks of one text: emphasis, code, links, citations. It takes the place of
 * flexmark's inline parser, whose regular expressions and stacks cost most of the time and fall over hostile
 * input; here every char is looked at a bounded number of times, and every stack has a limit. The nodes are
 * flexmark's own, but for {@link IdLink} and {@link Citation}.
 */
final class InlineReader extends InlineParserImpl {

    private static final String SPECIAL = "\n\\`[]!<*_~|";

    private final boolean plain;
    private final Guard guard;
    private final boolean[] special = new boolean[128];
    private final TagScan tags = new TagScan();
    private final Map<Node, List<BasedSequence>> keptLines = new HashMap<>();
    private final CodeSpans codeSpans = new CodeSpans();
    private BlockText blockText;
    private DelimiterRuns runs;
    private LinkReader links;
    private boolean bars;
    private Map<Character, CharacterNodeFactory> barNodes = Map.of();
    private List<Node> barsFound = List.of();

    private Node parent;
    private String text = "";
    private int start;
    private int end;
    private int at;
    /** Where the text begins that is not yet in a node. */
    private int pending;

    InlineReader(
            DataHolder options, BitSet specialCharacters, BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors, LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions, Guard guard, boolean plain) {
        super(options, (BitSet) specialCharacters.clone(), delimiterCharacters, delimiterProcessors,
                linkRefProcessors, extensions);
        this.guard = guard;
        this.plain = plain;
        for (int i = 0; i < SPECIAL.length(); i++) {
            special[SPECIAL.charAt(i)] = true;
        }
    }

    Guard guard() {
        return guard;
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        document.set(Guard.KEY, guard);
        BasedSequence root = document.getChars().getBaseSequence();
        blockText = new BlockText(root);
        runs = new DelimiterRuns(blockText);
        links = new LinkReader(this, document);
        String source = root.getBase().toString();
        special['w'] = !plain && source.contains("www.");
        special[':'] = !plain && (source.contains("://") || source.contains("mailto:"));
    }

    /** Keeps the lines of a block that it is to be read from, whatever else is given. */
    void keepLines(Node node, List<BasedSequence> lines) {
        keptLines.put(node, lines);
    }

    // What flexmark asks for

    @Override
    public void parse(BasedSequence content, Node node) {
        parent = node;
        List<BasedSequence> lines = keptLines.remove(node);
        if (lines == null) {
            blockText.load(content);
        } else {
            blockText.load(lines);
        }
        text = blockText.text();
        start = blockText.from();
        end = blockText.to();
        if (!plain && node instanceof Heading heading) {
            HeadingId.of(text, start, end).ifPresent(found -> {
                heading.setAnchorRefId(found.id());
                heading.setExplicitAnchorRefId(true);
                end = found.wordsEnd();
            });
        }
        at = start;
        pending = start;
        if (!plain && isTask(node)) {
            put(new TaskMark(blockText.slice(start, start + 3), text.charAt(start + 1) != ' '), start,
                    start + 4);
        }
        startCell();
        if (node instanceof DoNotDecorate) {
            readBarsOnly();
        } else {
            read();
        }
        runs.match(null);
        flush(end);
    }

    /** Whether the block is the first paragraph of a list item and begins with the mark of a task. */
    private boolean isTask(Node node) {
        return end - start > 4 && text.charAt(start) == '[' && text.charAt(start + 2) == ']'
                && " xX".indexOf(text.charAt(start + 1)) >= 0 && Scan.isSpace(text.charAt(start + 3))
                && node instanceof Paragraph && node.getParent() instanceof ListItem
                && !(node.getParent() instanceof DefinitionItem) && !hasBlockBefore(node);
    }

    private static boolean hasBlockBefore(Node node) {
        for (Node before = node.getPrevious(); before != null; before = before.getPrevious()) {
            if (!(before instanceof Reference)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Node> parseCustom(
            BasedSequence content, Node node, BitSet characters,
            Map<Character, CharacterNodeFactory> factories) {
        bars = true;
        barNodes = factories;
        barsFound = new ArrayList<>();
        parse(content, node);
        bars = false;
        return barsFound.isEmpty() ? null : barsFound;
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        if (paragraph.getChars().isEmpty() || !beginsReference(paragraph)) {
            return 0;
        }
        blockText.load(paragraph.getContentLines());
        int rest = readDefinitions(paragraph);
        if (rest == blockText.from()) {
            return 0;
        }
        int stop = rest < blockText.to() ? blockText.offset(rest) : paragraph.getEndOffset();
        return stop - paragraph.getStartOffset();
    }

    /** Reads definitions of references as long as they come; returns where what follows begins. */
    private int readDefinitions(Paragraph paragraph) {
        text = blockText.text();
        int last = blockText.to();
        int at = blockText.from();
        int next = at;
        while (next >= 0 && at < last) {
            guard.step(blockText.offset(at));
            next = links.definition(paragraph, at, last);
            at = Math.max(at, next);
            while (next >= 0 && at < last && Scan.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /**
     * The lines of an open paragraph that are left when definitions at its beginning are read; may be none.
     */
    List<BasedSequence> withoutDefinitions(Paragraph paragraph, List<BasedSequence> lines) {
        BasedSequence first = lines.get(0);
        int at = 0;
        while (at < first.length() && first.charAt(at) == ' ') {
            at++;
        }
        if (at == first.length() || first.charAt(at) != '[') {
            return lines;
        }
        blockText.load(lines);
        int rest = readDefinitions(paragraph);
        if (rest == blockText.from()) {
            return lines;
        }
        int offset = rest < blockText.to() ? blockText.offset(rest) : Integer.MAX_VALUE;
        return lines.stream().filter(line -> line.getEndOffset() > offset)
                .map(line -> line.getStartOffset() >= offset ? line
                        : line.baseSubSequence(offset, line.getEndOffset())).toList();
    }

    private static boolean beginsReference(Paragraph paragraph) {
        BasedSequence chars = paragraph.getChars();
        int i = 0;
        while (i < chars.length() && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t')) {
            i++;
        }
        return i < chars.length() && chars.charAt(i) == '[';
    }

    // What LinkReader asks for

    BlockText block() {
        return blockText;
    }

    String text() {
        return text;
    }

    int end() {
        return end;
    }

    boolean isPlain() {
        return plain;
    }

    boolean isInTable() {
        return bars;
    }

    DelimiterRuns runs() {
        return runs;
    }

    Node parent() {
        return parent;
    }

    /** Goes on reading at an offset; what stands between is in a node already. */
    void continueAt(int next) {
        at = next;
        pending = next;
    }

    /** Makes a node of the text before an offset that is not in one. */
    void flush(int to) {
        if (pending < to) {
            parent.appendChild(new Text(blockText.slice(pending, to)));
        }
        pending = Math.max(pending, to);
    }

    /** Puts a node for the chars between two offsets, and goes on behind it. */
    void put(Node node, int from, int to) {
        flush(from);
        parent.appendChild(node);
        continueAt(to);
    }

    void addReference(String key, Reference reference) {
        referenceRepository.putIfAbsent(key, reference);
    }

    Reference reference(String key) {
        return referenceRepository.get(key);
    }

    // Reading

    private void startCell() {
        start = at;
        runs.startBlock();
        links.startBlock();
        tags.startBlock();
        codeSpans.startBlock();
    }

    private void read() {
        while (at < end) {
            guard.step(at);
            int next = at;
            while (next < end) {
                char c = text.charAt(next);
                if (c < 128 && special[c]) {
                    break;
                }
                next++;
            }
            at = next;
            if (at < end) {
                readSpecial(text.charAt(at));
            }
        }
    }

    private void readSpecial(char c) {
        switch (c) {
            case '\n' -> readLineEnd();
            case '\\' -> readBackslash();
            case '`' -> readCode();
            case '[' -> links.open(at, false);
            case '!' -> {
                if (at + 1 < end && text.charAt(at + 1) == '[') {
                    links.open(at, true);
                } else {
                    at++;
                }
            }
            case ']' -> links.close(at);
            case '<' -> readAngle();
            case '*', '_', '~' -> readRun(c);
            case '|' -> readBar();
            default -> readBareUrl();
        }
    }

    /** Leaves a char to the text around it. */
    void skip(int to) {
        at = to;
    }

    private void readBarsOnly() {
        while (at < end) {
            if (text.charAt(at) == '|') {
                readBar();
            } else {
                at++;
            }
        }
    }

    /** A bar ends a cell: nothing that began in it reaches beyond. */
    private void readBar() {
        CharacterNodeFactory factory = bars ? barNodes.get('|') : null;
        if (factory == null) {
            at++;
            return;
        }
        int textEnd = at;
        while (textEnd > pending && isBlank(text.charAt(textEnd - 1))) {
            textEnd--;
        }
        flush(textEnd);
        runs.match(null);
        Node bar = factory.get();
        bar.setChars(blockText.slice(at, at + 1));
        parent.appendChild(bar);
        barsFound.add(bar);
        at++;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        pending = at;
        startCell();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void readLineEnd() {
        int textEnd = at;
        while (textEnd > pending && text.charAt(textEnd - 1) == ' ') {
            textEnd--;
        }
        boolean hard = at - textEnd >= 2;
        flush(textEnd);
        BasedSequence chars = blockText.slice(hard ? textEnd : at, at + 1);
        parent.appendChild(hard ? new HardLineBreak(chars) : new SoftLineBreak(chars));
        continueAt(at + 1);
        skipIndent();
    }

    private void skipIndent() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        pending = at;
    }

    private void readBackslash() {
        if (at + 1 < end && text.charAt(at + 1) == '\n') {
            put(new HardLineBreak(blockText.slice(at, at + 2)), at, at + 2);
            skipIndent();
        } else if (at + 1 < end && Scan.isPunctuation(text.charAt(at + 1))) {
            at += 2;
        } else {
            at++;
        }
    }

    private void readCode() {
        int open = at;
        int length = run('`');
        int close = codeSpans.closing(text, start, end, open, length);
        if (close < 0) {
            at = open + length;
            return;
        }
        put(new Code(blockText.slice(open, open + length), blockText.slice(open + length, close),
                blockText.slice(close, close + length)), open, close + length);
    }

    private int run(char mark) {
        int i = at;
        while (i < end && text.charAt(i) == mark) {
            i++;
        }
        return i - at;
    }

    private void readAngle() {
        int stop = Scan.angledMail(text, at, end);
        if (stop >= 0) {
            put(new MailLink(blockText.slice(at, at + 1), blockText.slice(at + 1, stop - 1),
                    blockText.slice(stop - 1, stop)), at, stop);
            return;
        }
        stop = Scan.angledUrl(text, at, end);
        if (stop >= 0) {
            put(new AutoLink(blockText.slice(at, at + 1), blockText.slice(at + 1, stop - 1),
                    blockText.slice(stop - 1, stop)), at, stop);
            return;
        }
        stop = tags.any(text, at, end);
        if (stop >= 0) {
            BasedSequence chars = blockText.slice(at, stop);
            put(text.startsWith("<!--", at) ? new HtmlInlineComment(chars) : new HtmlInline(chars), at, stop);
            return;
        }
        at++;
    }

    private void readRun(char mark) {
        int length = run(mark);
        int from = at;
        at += length;
        if (mark == '~' && length > 2) {
            return;
        }
        int cellEnd = bars && at < end && text.charAt(at) == '|' ? at : end;
        Flanks flanks = Flanks.of(text, start, cellEnd, from, at);
        if (!flanks.opens() && !flanks.closes()) {
            return;
        }
        if (length > Guard.RUN_CHARS || runs.isFull()) {
            guard.note(blockText.offset(from), "there are too many marks of emphasis in one block",
                    "at most " + Guard.RUNS + " in a block, and " + Guard.RUN_CHARS + " in a row");
            return;
        }
        Text node = new Text(blockText.slice(from, at));
        put(node, from, at);
        runs.push(node, mark, flanks, from, length);
    }

    private void readBareUrl() {
        int from = links.isOpen() ? -1 : BareUrl.start(text, pending, at);
        int stop = from < 0 ? -1 : BareUrl.end(text, from, end, bars);
        if (stop < 0) {
            at++;
            return;
        }
        BasedSequence none = blockText.slice(from, from);
        put(new AutoLink(none, blockText.slice(from, stop), blockText.slice(stop, stop)), from, stop);
    }
}

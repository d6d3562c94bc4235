package dev.waymark.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The brackets of one text: links, pictures, references and their definitions, footnotes, links by id and
 * citations. Undefined references are text.
 */
final class LinkReader {

    /** An opening bracket that waits for its end. */
    private static final class Bracket {
        private final Text node;
        private final int at;
        private final boolean image;
        private final Bracket below;
        private final DelimiterRuns.Run runsBelow;
        private boolean alive = true;
        private boolean hasInner;
        private boolean holdsOwn;

        private Bracket(Text node, int at, boolean image, Bracket below, DelimiterRuns.Run runsBelow) {
            this.node = node;
            this.at = at;
            this.image = image;
            this.below = below;
            this.runsBelow = runsBelow;
        }

        /** Where what it holds begins. */
        private int inner() {
            return at + (image ? 2 : 1);
        }
    }

    /** A target with its title; both with their markers, the title may be null chars. */
    private record Destination(BasedSequence target, BasedSequence title, int end) {
    }

    private final InlineReader reader;
    private final Map<String, FootnoteBlock> footnotes;
    private Bracket top;
    private int depth;
    private int nextEnd = -1;

    LinkReader(InlineReader reader, Document document) {
        this.reader = reader;
        this.footnotes = FootnoteExtension.FOOTNOTES.get(document);
    }

    void startBlock() {
        top = null;
        depth = 0;
        nextEnd = -1;
    }

    /** Whether a bracket is open, so that what is read now may be the words of a link. */
    boolean isOpen() {
        return top != null;
    }

    /** Reads what begins with {@code [}, or with {@code ![} for a picture. */
    void open(int at, boolean image) {
        if (!image && !reader.isPlain()) {
            if (openOwn(at)) {
                return;
            }
            if (OwnBrackets.isUnclosed(reader.text(), at, reader.end())) {
                reader.guard().unclosedLink(reader.block().offset(at));
            }
        }
        int inner = at + (image ? 2 : 1);
        if (depth >= Guard.OPEN_BRACKETS) {
            reader.guard().note(reader.block().offset(at), "there are too many open brackets in one block",
                    "at most " + Guard.OPEN_BRACKETS + " may wait for their end");
            reader.skip(inner);
            return;
        }
        Text node = new Text(reader.block().slice(at, inner));
        reader.put(node, at, inner);
        if (top != null) {
            top.hasInner = true;
        }
        top = new Bracket(node, at, image, top, reader.runs().top());
        depth++;
    }

    private boolean openOwn(int at) {
        String s = reader.text();
        if (at + 2 >= reader.end()) {
            return false;
        }
        if (!hasEnd(s, at)) {
            return false;
        }
        OwnBrackets found = switch (s.charAt(at + 1)) {
            case '[' -> OwnBrackets.idLink(s, at, reader.end());
            case '@' -> OwnBrackets.citation(s, at, reader.end());
            default -> OwnBrackets.NONE;
        };
        if (found.end() < 0) {
            return false;
        }
        BlockText block = reader.block();
        if (reader.isInTable() && found.bareBar() >= 0) {
            int bar = block.offset(found.bareBar());
            reader.guard().bareBar(bar);
        }
        BasedSequence chars = block.slice(at, found.end());
        BasedSequence first = block.slice(found.firstStart(), found.firstEnd());
        BasedSequence second = found.secondStart() < 0 ? BasedSequence.NULL
                : block.slice(found.secondStart(), found.secondEnd());
        if (top != null) {
            top.hasInner = true;
        }
        reader.put(s.charAt(at + 1) == '@' ? new Citation(chars, first, second)
                : new IdLink(chars, first, second), at, found.end());
        killLinks(true);
        return true;
    }

    /** Whether any closing bracket follows in the block; without one a thousand openers need no look. */
    private boolean hasEnd(String s, int at) {
        if (nextEnd < at) {
            nextEnd = at;
            while (nextEnd < reader.end() && s.charAt(nextEnd) != ']') {
                nextEnd++;
            }
        }
        return nextEnd < reader.end();
    }

    /** Reads a {@code ]}. */
    void close(int at) {
        Bracket opener = top;
        if (opener == null) {
            reader.skip(at + 1);
            return;
        }
        top = opener.below;
        depth--;
        if (!opener.alive) {
            if (opener.holdsOwn && inline(at + 1).isPresent()) {
                reader.guard().linkInLink(reader.block().offset(opener.at));
            }
            reader.skip(at + 1);
            return;
        }
        if (!opener.image && closeFootnote(opener, at)) {
            return;
        }
        Optional<Destination> found = inline(at + 1).or(() -> reference(opener, at));
        if (found.isEmpty()) {
            reader.skip(at + 1);
            return;
        }
        Destination destination = found.get();
        InlineLinkNode link = opener.image ? new Image() : new Link();
        link.setChars(reader.block().slice(opener.at, destination.end()));
        link.setUrlChars(destination.target());
        link.setTitleChars(destination.title());
        reader.flush(at);
        for (Node inner = opener.node.getNext(); inner != null;) {
            Node next = inner.getNext();
            link.appendChild(inner);
            inner = next;
        }
        reader.runs().match(opener.runsBelow);
        opener.node.unlink();
        reader.parent().appendChild(link);
        reader.continueAt(destination.end());
        if (!opener.image) {
            killLinks(false);
        }
    }

    /** A link holds no other link, citation or footnote, so what is open around one cannot become a link. */
    private void killLinks(boolean own) {
        for (Bracket outer = top; outer != null; outer = outer.below) {
            if (!outer.image) {
                if (!outer.alive) {
                    return;
                }
                outer.alive = false;
                outer.holdsOwn = own;
            }
        }
    }

    private boolean closeFootnote(Bracket opener, int at) {
        String s = reader.text();
        int inner = opener.inner();
        if (footnotes.isEmpty() || s.charAt(inner) != '^' || at - inner > Guard.LABEL_CHARS) {
            return false;
        }
        FootnoteBlock note = footnotes.get(s.substring(inner + 1, at).trim());
        if (note == null) {
            return false;
        }
        BlockText block = reader.block();
        Footnote footnote = new Footnote(block.slice(opener.at, inner + 1), block.slice(inner + 1, at),
                block.slice(at, at + 1));
        footnote.setFootnoteBlock(note);
        while (opener.node.getNext() != null) {
            opener.node.getNext().unlink();
        }
        reader.runs().cut(opener.runsBelow);
        opener.node.unlink();
        reader.parent().appendChild(footnote);
        reader.continueAt(at + 1);
        killLinks(true);
        return true;
    }

    /** {@code (target "title")} behind the words of a link. */
    private Optional<Destination> inline(int at) {
        String s = reader.text();
        int end = reader.end();
        if (at >= end || s.charAt(at) != '(') {
            return Optional.empty();
        }
        int from = Scan.spaces(s, at + 1, end);
        int to = Scan.destination(s, from, end);
        if (to < 0) {
            return Optional.empty();
        }
        int next = Scan.spaces(s, to, end);
        BasedSequence title = BasedSequence.NULL;
        if (next > to && next < end && Scan.titleEnd(s.charAt(next)) != '\0') {
            int titleEnd = Scan.title(s, next, end);
            if (titleEnd < 0) {
                return Optional.empty();
            }
            title = reader.block().slice(next, titleEnd);
            next = Scan.spaces(s, titleEnd, end);
        }
        if (next >= end || s.charAt(next) != ')') {
            return Optional.empty();
        }
        return Optional.of(new Destination(reader.block().slice(from, to), title, next + 1));
    }

    /** {@code [label]} or {@code []} or nothing behind the words of a link. */
    private Optional<Destination> reference(Bracket opener, int at) {
        String s = reader.text();
        int labelEnd = Scan.label(s, at + 1, reader.end());
        int end = at + 1;
        String key = "";
        if (labelEnd >= 0) {
            key = key(s, at + 2, labelEnd - 1);
            end = labelEnd;
        } else if (!opener.hasInner) {
            key = key(s, opener.inner(), at);
            end = s.startsWith("[]", at + 1) && at + 3 <= reader.end() ? at + 3 : at + 1;
        }
        Reference reference = key.isEmpty() ? null : reader.reference(key);
        if (reference == null) {
            return Optional.empty();
        }
        return Optional.of(new Destination(target(reference), title(reference), end));
    }

    private static BasedSequence target(Reference reference) {
        BasedSequence url = reference.getUrl();
        BasedSequence open = reference.getUrlOpeningMarker();
        return open.isNull() ? url
                : url.baseSubSequence(open.getStartOffset(), reference.getUrlClosingMarker().getEndOffset());
    }

    private static BasedSequence title(Reference reference) {
        BasedSequence open = reference.getTitleOpeningMarker();
        return open.isNull() ? BasedSequence.NULL
                : open.baseSubSequence(open.getStartOffset(),
                        reference.getTitleClosingMarker().getEndOffset());
    }

    /** What two labels have in common that mean the same. */
    private static String key(String s, int from, int to) {
        if (to - from > Guard.LABEL_CHARS) {
            return "";
        }
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (!Scan.isSpace(c)) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /**
     * Reads the definition of a reference at the beginning of a paragraph, or behind another one. Returns
     * where it ends, or -1.
     */
    int definition(Block paragraph, int at, int end) {
        String s = reader.text();
        int label = Scan.label(s, at, end);
        if (label < 0 || label >= end || s.charAt(label) != ':' || isOwn(s, at)) {
            return -1;
        }
        int from = Scan.spaces(s, label + 1, end);
        int to = from < end ? Scan.destination(s, from, end) : -1;
        if (to <= from) {
            return -1;
        }
        int stop = lineEnd(s, to, end);
        int titleFrom = Scan.spaces(s, to, end);
        BasedSequence title = null;
        if (titleFrom > to && titleFrom < end && Scan.titleEnd(s.charAt(titleFrom)) != '\0') {
            int titleTo = Scan.title(s, titleFrom, end);
            int afterTitle = titleTo < 0 ? -1 : lineEnd(s, titleTo, end);
            if (afterTitle >= 0) {
                title = reader.block().slice(titleFrom, titleTo);
                stop = afterTitle;
            }
        }
        if (stop < 0) {
            return -1;
        }
        Reference reference = new Reference(
                reader.block().slice(at, label + 1), reader.block().slice(from, to), title);
        reader.addReference(key(s, at + 1, label - 1), reference);
        paragraph.insertBefore(reference);
        return stop;
    }

    private boolean isOwn(String s, int at) {
        return !reader.isPlain() && s.charAt(at + 1) == '@';
    }

    private static int lineEnd(String s, int at, int end) {
        int i = at;
        while (i < end && (s.charAt(i) == ' ' || s.charAt(i) == '\t')) {
            i++;
        }
        return i == end || s.charAt(i) == '\n' ? i : -1;
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.waymark.html.AllowedHtml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes blocks of raw HTML. What begins in one block may end in a later one of the same container, with
 * Markdown between them, as code hosts have it.
 */
final class BlockHtmlWriter {

    /** The check of one container, made when its first raw block comes. */
    private static final class Container {
        private final Node node;
        private Optional<RawHtml> check = Optional.empty();
        private final Map<Node, BlockText> texts = new HashMap<>();
        private int openElements;

        private Container(Node node) {
            this.node = node;
        }
    }

    private final Scribe scribe;
    private final HtmlOut out;
    private final RawTags tags;
    private final Deque<Container> containers = new ArrayDeque<>();

    BlockHtmlWriter(Scribe scribe) {
        this.scribe = scribe;
        this.out = scribe.out();
        this.tags = new RawTags(scribe, new LinkWriter(scribe));
    }

    void enter(Node node) {
        containers.push(new Container(node));
    }

    void leave() {
        containers.pop();
    }

    void write(HtmlBlock block) {
        out.line();
        if (scribe.isPlain()) {
            out.raw(block.getContentChars().toString()).line();
            return;
        }
        Container container = containers.element();
        if (container.check.isEmpty()) {
            container.check = Optional.of(check(container));
        }
        BlockText text = container.texts.get(block);
        new Tokens(container, container.check.get(), text).write();
        out.line();
    }

    private RawHtml check(Container container) {
        RawHtml check = new RawHtml(false, false);
        for (Node child = container.node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock block) {
                BlockText text = new BlockText(block.getChars().getBaseSequence());
                text.loadLines(block.getContentLines());
                container.texts.put(block, text);
                if (!scribe.showsHtmlAsText()) {
                    take(check, text);
                }
            } else {
                check.blockBegins();
            }
        }
        check.end();
        check.refusals().forEach(scribe::refuse);
        return check;
    }

    private void take(RawHtml check, BlockText text) {
        for (HtmlTokens.Token token : HtmlTokens.of(text.text())) {
            switch (token.kind()) {
                case TAG -> check.take(RawTag.read(text.text(), token.start(), token.end(), text::offset));
                case OTHER -> scribe.refuse(
                        RawTags.refusalOf(text.offset(token.start()), text.offset(token.end() - 1) + 1));
                case TEXT, COMMENT -> {
                }
            }
        }
    }

    /** Writes the parts of one block. */
    private final class Tokens {

        private final Container container;
        private final RawHtml check;
        private final BlockText text;
        private boolean inParagraph;
        private boolean afterPre;

        private Tokens(Container container, RawHtml check, BlockText text) {
            this.container = container;
            this.check = check;
            this.text = text;
        }

        private void write() {
            List<HtmlTokens.Token> tokens = HtmlTokens.of(text.text());
            for (HtmlTokens.Token token : tokens) {
                switch (token.kind()) {
                    case TAG -> tag(token);
                    case TEXT, OTHER -> text(token);
                    case COMMENT -> {
                    }
                }
            }
            endParagraph();
        }

        private void tag(HtmlTokens.Token token) {
            Optional<RawTag> tag = check.accepted(text.offset(token.start()));
            if (tag.isEmpty()) {
                text(token);
                return;
            }
            scribe.letHtmlThrough();
            RawTag found = tag.get();
            boolean isPhrase = AllowedHtml.element(found.name()).orElseThrow().phrase();
            if (isPhrase && container.openElements == 0) {
                beginParagraph();
            } else if (!isPhrase) {
                endParagraph();
                boolean isVoid = found.name().equals("hr") || found.name().equals("col");
                container.openElements += found.isEnd() ? -1 : isVoid ? 0 : 1;
            }
            if (check.endsBody(found.position())) {
                out.raw("</tbody>");
            }
            if (check.startsBody(found.position())) {
                out.raw("<tbody>");
            }
            tags.write(found);
            afterPre = found.name().equals("pre") && !found.isEnd();
        }

        private void text(HtmlTokens.Token token) {
            boolean skipsLine = afterPre && text.text().charAt(token.start()) == '\n';
            String s = text.text().substring(token.start() + (skipsLine ? 1 : 0), token.end());
            afterPre = false;
            if (container.openElements == 0) {
                if (s.isBlank() && !inParagraph) {
                    return;
                }
                beginParagraph();
            }
            String shown = token.kind() == HtmlTokens.Kind.TEXT ? Entities.ofHtml(s) : s;
            out.text(shown);
        }

        private void beginParagraph() {
            if (!inParagraph) {
                out.line().raw("<p>");
                inParagraph = true;
            }
        }

        private void endParagraph() {
            if (inParagraph) {
                StringBuilder html = out.html();
                while (html.charAt(html.length() - 1) == '\n') {
                    html.setLength(html.length() - 1);
                }
                out.raw("</p>\n");
                inParagraph = false;
            }
        }
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what stands inside blocks: words, and what marks or links them. */
final class InlineWriter {

    private final Scribe scribe;
    private final HtmlOut out;
    private final String source;
    private final LinkWriter links;
    private final RawTags rawTags;
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private RawHtml rawHtml = new RawHtml(true, false);
    private int depth;
    private boolean inLink;

    InlineWriter(Scribe scribe) {
        this.scribe = scribe;
        this.out = scribe.out();
        this.source = scribe.text();
        this.links = new LinkWriter(scribe);
        this.rawTags = new RawTags(scribe, links);
    }

    /** Footnotes in the order of their first use, so far. */
    List<FootnoteBlock> footnotes() {
        return footnotes;
    }

    boolean uses(FootnoteBlock note) {
        return numbers.containsKey(note);
    }

    /** How often a footnote is used, by its place in the list. */
    int uses(int index) {
        return uses.get(index);
    }

    static String useId(int number, int use) {
        return "_fnref-" + number + (use == 1 ? "" : "-" + use);
    }

    void children(Node parent) {
        if (++depth > Guard.DEPTH) {
            scribe.giveUp(parent.getStartOffset());
        }
        RawHtml outer = rawHtml;
        boolean checked = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!checked && child instanceof HtmlInline) {
                rawHtml = checkHtml(parent);
                checked = true;
            }
            write(child);
        }
        rawHtml = outer;
        depth--;
    }

    private void write(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak) {
            out.endWord();
            out.raw("\n");
        } else if (node instanceof Code code) {
            code(code);
        } else if (node instanceof Link link) {
            scribe.step(link.getStartOffset());
            link(link);
        } else if (node instanceof Emphasis) {
            wrapped("em", node);
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node);
        } else if (node instanceof IdLink link) {
            idLink(link);
        } else if (node instanceof Citation citation) {
            citation(citation);
        } else if (node instanceof HardLineBreak) {
            out.endWord();
            out.raw("<br").endVoid().raw("\n");
        } else if (node instanceof Image image) {
            scribe.step(image.getStartOffset());
            image(image);
        } else if (node instanceof AutoLink link) {
            autoLink(link.getText(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autoLink(link.getText(), "mailto:" + link.getText());
        } else if (node instanceof Strikethrough) {
            wrapped("del", node);
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (node instanceof HtmlInlineComment comment) {
            if (scribe.isPlain()) {
                out.raw(comment.getChars().toString());
            }
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof TaskMark task) {
            out.raw("<input type=\"checkbox\" disabled").raw(task.isDone() ? " checked" : "")
                    .raw(" aria-label=\"").word(task.isDone() ? "task-done" : "task-open").raw("\"> ");
        }
    }

    private void text(BasedSequence chars) {
        if (chars instanceof SubSequence) {
            int start = chars.getStartOffset();
            int end = chars.getEndOffset();
            out.markdown(source, start, end);
            if (out.sawDigit()) {
                BareFigures.find(source, start, end, scribe.figures());
            }
        } else {
            String s = chars.toString();
            out.markdown(s, 0, s.length());
        }
    }

    private void wrapped(String name, Node node) {
        out.raw("<").raw(name).raw(">");
        children(node);
        out.raw("</").raw(name).raw(">");
    }

    private void code(Code code) {
        boolean inTable = code.getAncestorOfType(TableCell.class) != null;
        String s = codeText(code, inTable);
        out.raw("<code>").text(s).raw("</code>");
        out.endWord();
    }

    /**
     * Line ends are spaces; one space on either side is not part of the code; a table needs its bars escaped.
     */
    private static String codeText(Code code, boolean inTable) {
        String s = code.getText().toString().replace('\n', ' ');
        if (inTable && s.contains("\\|")) {
            s = s.replace("\\|", "|");
        }
        int length = s.length();
        boolean isPadded = length >= 2 && s.charAt(0) == ' ' && s.charAt(length - 1) == ' ' && !s.isBlank();
        return isPadded ? s.substring(1, length - 1) : s;
    }

    private void link(Link link) {
        boolean outer = inLink;
        inLink = true;
        LinkWriter.Written written = links.open(link.getUrl(), title(link));
        children(link);
        links.close(written);
        inLink = outer;
    }

    private static String title(InlineLinkNode node) {
        return node.getTitleOpeningMarker().isNull() ? "" : Entities.ofMarkdown(node.getTitle());
    }

    private void image(Image image) {
        StringBuilder words = new StringBuilder();
        collectWords(image, words, 0);
        links.image(image.getUrl(), words.toString(), title(image), scribe.span(image));
    }

    /** The words of a picture's description: its markup without the marks. */
    private void collectWords(Node parent, StringBuilder words, int level) {
        if (level > Guard.DEPTH) {
            scribe.giveUp(parent.getStartOffset());
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text) {
                words.append(Entities.ofMarkdown(child.getChars()));
            } else if (child instanceof Code code) {
                words.append(codeText(code, false));
            } else if (child instanceof AutoLink link) {
                words.append(link.getText());
            } else if (child instanceof MailLink link) {
                words.append(link.getText());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.append('\n');
            } else if (child instanceof IdLink link) {
                words.append(Entities.ofMarkdown(link.words().isNull() ? link.target() : link.words()));
            } else {
                collectWords(child, words, level + 1);
            }
        }
    }

    private void autoLink(BasedSequence text, String target) {
        String s = text.toString();
        boolean isBare = text.getStartOffset() == 0 || source.charAt(text.getStartOffset() - 1) != '<';
        if (links.openAddress(text, s.startsWith("www.") ? "http://" + s : target, !isBare)) {
            out.text(s).raw("</a>");
        } else {
            out.text(s);
        }
        out.endWord();
    }

    private void idLink(IdLink link) {
        String written = link.target().toString();
        int hash = written.indexOf('#');
        String target = (hash < 0 ? written : written.substring(0, hash)).strip();
        Optional<String> fragment = hash < 0 || hash == written.length() - 1 ? Optional.empty()
                : Optional.of(written.substring(hash + 1).strip());
        if (ProseLink.isFigure(target)) {
            scribe.figures().vouch();
        }
        int number = scribe.draft().add(
                new ProseLink(ProseLink.Form.ID, target, fragment, scribe.span(link.target())));
        out.slot(HtmlOut.OPEN_LINK, number);
        if (link.words().isNull()) {
            out.slot(HtmlOut.LABEL, number);
        } else {
            String words = link.words().toString().replace("\\|", "|");
            out.markdown(words, 0, words.length());
        }
        out.slot(HtmlOut.CLOSE_LINK, number);
    }

    private void citation(Citation citation) {
        scribe.figures().vouch();
        Optional<String> section = citation.section().isNull() ? Optional.empty()
                : Optional.of(Entities.ofMarkdown(citation.section()).replace('\n', ' '));
        BasedSequence last = citation.section().isNull() ? citation.source() : citation.section();
        int end = last.getEndOffset();
        Span span = scribe.span(citation.source().getStartOffset(), end);
        out.slot(HtmlOut.CITATION, scribe.draft().add(
                new ProseCitation(citation.source().toString(), section, span)));
    }

    private void footnote(Footnote footnote) {
        FootnoteBlock note = footnote.getFootnoteBlock();
        int number = numbers.getOrDefault(note, footnotes.size() + 1);
        if (number > footnotes.size()) {
            numbers.put(note, number);
            footnotes.add(note);
            uses.add(0);
        }
        int use = uses.get(number - 1) + 1;
        uses.set(number - 1, use);
        String id = useId(number, use);
        scribe.draft().anchors().add(id);
        out.raw("<sup class=\"footnote-ref\"><a id=\"").raw(id).raw("\" href=\"#_fn-").raw(number).raw("\">")
                .raw(number).raw("</a></sup>");
    }

    // Raw HTML

    private RawHtml checkHtml(Node parent) {
        RawHtml check = new RawHtml(true, inLink);
        if (scribe.isPlain() || scribe.showsHtmlAsText()) {
            return check;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlInline) {
                BasedSequence chars = child.getChars();
                String s = chars.toString();
                if (s.charAt(1) != '!' && s.charAt(1) != '?') {
                    check.take(RawTag.read(s, 0, s.length(),
                            at -> at < s.length() ? chars.getIndexOffset(at) : chars.getEndOffset()));
                } else {
                    scribe.refuse(RawTags.refusalOf(chars.getStartOffset(), chars.getEndOffset()));
                }
            }
        }
        check.end();
        check.refusals().forEach(scribe::refuse);
        return check;
    }

    private void html(HtmlInline html) {
        BasedSequence chars = html.getChars();
        Optional<RawTag> tag = rawHtml.accepted(chars.getStartOffset());
        if (scribe.isPlain()) {
            out.raw(chars.toString());
        } else if (tag.isPresent()) {
            scribe.letHtmlThrough();
            rawTags.write(tag.get());
        } else {
            out.text(chars.toString());
        }
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes links and pictures: those to other sites as they are, those of this site as slots. */
final class LinkWriter {

    /** How the start of a link was written, which its end must follow. */
    enum Form {
        TAG, SLOT, NOTHING
    }

    /** @param number of the link in the draft, where it is a slot */
    record Written(Form form, int number) {
    }

    private static final Written NOTHING = new Written(Form.NOTHING, -1);
    private static final Written TAG = new Written(Form.TAG, -1);

    private final Scribe scribe;
    private final HtmlOut out;
    private final Map<Integer, Targets.Target> links = new HashMap<>();
    /** Where targets stand that were refused: a definition may be used a thousand times. */
    private final Set<Integer> told = new HashSet<>();

    LinkWriter(Scribe scribe) {
        this.scribe = scribe;
        this.out = scribe.out();
    }

    /** Opens a link to a target as it stands in Markdown. */
    Written open(BasedSequence target, String title) {
        if (scribe.isPlain()) {
            return open(Entities.ofMarkdown(target), scribe.span(target), title);
        }
        return open(judged(target), scribe.span(target), title);
    }

    /** A definition may be used a thousand times, so its target is judged once. */
    private Targets.Target judged(BasedSequence target) {
        Targets.Target judged = links.get(target.getStartOffset());
        if (judged == null) {
            judged = Targets.link(Entities.ofMarkdown(target));
            links.put(target.getStartOffset(), judged);
        }
        return judged;
    }

    /**
     * Opens a link.
     *
     * @param target without escapes and references
     * @param span   where it stands
     */
    Written open(String target, Span span, String title) {
        if (scribe.isPlain()) {
            out.raw("<a").attribute("href", Targets.encode(target));
            title(title).raw(">");
            return TAG;
        }
        return open(Targets.link(target), span, title);
    }

    private Written open(Targets.Target judged, Span span, String title) {
        if (judged instanceof Targets.External external) {
            external(external.href(), span, title);
            return TAG;
        }
        if (judged instanceof Targets.Inside inside) {
            int number = scribe.draft().add(
                    new ProseLink(inside.form(), inside.path(), inside.fragment(), span));
            out.slot(HtmlOut.OPEN_LINK, number);
            if (!title.isEmpty()) {
                out.titleSlot(title);
            }
            return new Written(Form.SLOT, number);
        }
        refuse(judged, span);
        return NOTHING;
    }

    private void refuse(Targets.Target judged, Span span) {
        if (judged instanceof Targets.Refused refused && told.add(span.start())) {
            scribe.tell(refused.code(), span, refused.message(), refused.help());
        }
    }

    private HtmlOut title(String title) {
        return title.isEmpty() ? out : out.attribute("title", title);
    }

    void close(Written written) {
        switch (written.form()) {
            case TAG -> out.raw("</a>");
            case SLOT -> out.slot(HtmlOut.CLOSE_LINK, written.number());
            case NOTHING -> {
            }
        }
    }

    /** Writes the start tag of a link to another site. */
    private void external(String href, Span span, String title) {
        if (OutsideLink.isOne(href)) {
            scribe.draft().outside().add(new OutsideLink(href, span));
        }
        out.raw("<a").attribute("href", href);
        title(title);
        if (!scribe.isPlain()) {
            out.raw(" rel=\"external noopener\" class=\"external\"");
        }
        out.raw(">");
    }

    /**
     * Writes the start tag of a link to an address that is its own words; false where it may not be one.
     *
     * @param told whether that is told
     */
    boolean openAddress(BasedSequence words, String target, boolean told) {
        if (scribe.isPlain()) {
            return open(target, scribe.span(words), "").form() == Form.TAG;
        }
        Targets.Target judged = Targets.link(target);
        if (judged instanceof Targets.External external) {
            external(external.href(), scribe.span(words), "");
            return true;
        }
        if (told) {
            refuse(judged, scribe.span(words));
        }
        return false;
    }

    /** Writes a picture whose target stands in Markdown. */
    void image(BasedSequence target, String words, String title, Span whole) {
        image(Entities.ofMarkdown(target), scribe.span(target), words, title, "", whole);
    }

    /**
     * Writes a picture.
     *
     * @param more  attributes that were checked, written as HTML
     * @param whole where the picture stands, for what is missing
     */
    void image(String target, Span span, String words, String title, String more, Span whole) {
        if (scribe.isPlain()) {
            out.raw("<img").attribute("src", Targets.encode(target)).attribute("alt", words);
            title(title).endVoid();
            return;
        }
        if (words.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            scribe.tell(Code.MISSING_ALT_TEXT, whole, "this picture has no text for those who cannot see it",
                    "write what it shows between the brackets");
        }
        Targets.Target judged = Targets.picture(target);
        if (judged instanceof Targets.Inside inside) {
            int number = scribe.draft()
                    .add(new ProseLink(inside.form(), inside.path(), inside.fragment(), span));
            out.raw("<img src=\"").slot(HtmlOut.IMAGE, number).raw("\"").attribute("alt", words.strip());
            title(title).raw(more).endVoid();
        } else {
            refuse(judged, span);
            out.text(words);
        }
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.html.HtmlCleaner;
import java.util.Optional;

/** Reads Markdown. One for a build; safe for use from several threads. */
public final class MarkdownReader {

    private final TextStore store;
    private final Parser parser;
    private final boolean plain;
    private final HtmlCleaner cleaner = new HtmlCleaner();

    public MarkdownReader(TextStore store) {
        this(store, false, Limits.PAGE_SECONDS);
    }

    /**
     * @param plain   CommonMark and nothing else, to compare with its examples; what it makes is not safe
     * @param seconds that one text may take
     */
    MarkdownReader(TextStore store, boolean plain, long seconds) {
        this.store = store;
        this.plain = plain;
        this.parser = Grammar.parser(plain, seconds);
    }

    /**
     * Reads a text of blocks: the body of an entry.
     *
     * <p>Errors: {@code bad-link}, {@code link-to-absolute-path}, {@code bare-bar-in-table},
     * {@code duplicate-anchor}, {@code bad-id} for the id of a heading, {@code missing-alt-text},
     * {@code control-character}, {@code markdown-too-complex}, {@code page-too-slow}; warnings:
     * {@code refused-html}, {@code unused-footnote}, {@code unclosed-link}, and {@code bare-bar-in-table} for
     * cells that a table has no column for.
     */
    public Prose read(MarkdownSource source, Diagnostics found) {
        return read(source, found, false);
    }

    /** Reads a text of one line, such as a note or an outcome: its HTML has no paragraph around it. */
    public Prose readInline(MarkdownSource source, Diagnostics found) {
        return read(source, found, true);
    }

    private Prose read(MarkdownSource source, Diagnostics found, boolean inline) {
        if (source.text().isBlank()) {
            return Prose.EMPTY;
        }
        ControlChars.check(source, found);
        MarkdownSource clean = source.text().indexOf('\0') < 0 ? source
                : new MarkdownSource(source.file(), source.text().replace('\0', '\uFFFD'), source.offsets());
        try {
            Document document = parse(clean);
            Guard guard = Guard.KEY.get(document);
            guard.passed().forEach(passed -> tell(passed, clean, found));
            return write(document, clean, guard, inline, found);
        } catch (Guard.GivenUp givenUp) {
            tell(givenUp.reason(), clean, found);
            return Prose.EMPTY;
        }
    }

    /** A text that breaks flexmark is told to be too hard, and the build goes on. */
    private Document parse(MarkdownSource source) {
        try {
            return parser.parse(source.text());
        } catch (Guard.GivenUp givenUp) {
            throw givenUp;
        } catch (RuntimeException | StackOverflowError failure) {
            throw new Guard.GivenUp(new Guard.Passed(Code.MARKDOWN_TOO_COMPLEX, 0,
                    "this text cannot be read", "write it more plainly"));
        }
    }

    private static void tell(Guard.Passed passed, MarkdownSource source, Diagnostics found) {
        int start = Math.min(passed.offset(), source.text().length());
        int end = Math.min(start + 1, source.text().length());
        found.add(passed.code(), source.span(start, end), passed.message(), passed.help());
    }

    private Prose write(
            Document document, MarkdownSource source, Guard guard, boolean inline, Diagnostics found) {
        Diagnostics first = new Diagnostics();
        Scribe scribe = write(document, new Scribe(source, guard, first, plain, false), inline);
        if (scribe.sawHtml() && !isClean(scribe)) {
            first = new Diagnostics();
            scribe = write(document, new Scribe(source, guard, first, plain, true), inline);
            int at = Math.max(0, source.text().indexOf('<'));
            first.add(Code.REFUSED_HTML, source.span(at, at + 1),
                    "the HTML of this text does not fit together",
                    "write it in Markdown, or close each element where it was opened");
        }
        found.addAll(first);
        HtmlOut out = scribe.out();
        Prose.Stored stored = new Prose.Stored(store, store.put(out.html()));
        return new Prose(Optional.of(stored), scribe.draft(), out.words());
    }

    private static Scribe write(Document document, Scribe scribe, boolean inline) {
        ProseWriter writer = new ProseWriter(scribe);
        if (inline) {
            writer.writeInline(document);
        } else {
            writer.write(document);
        }
        return scribe;
    }

    private boolean isClean(Scribe scribe) {
        StringBuilder filled = new StringBuilder();
        SlotFiller filler = new SlotFiller(scribe.draft().links(), scribe.draft().citations(),
                new PlaceholderSlots());
        filler.fill(scribe.out().html().toString(), 0, scribe.out().length(), filled);
        return cleaner.isClean(filled.toString());
    }
}

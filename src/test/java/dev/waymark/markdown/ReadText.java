package dev.waymark.markdown;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.util.List;

/** A Markdown text that was read for a test, with all that was found. */
record ReadText(String text, Prose prose, List<Diagnostic> found) {

    static ReadText of(String text) {
        return of(text, new MarkdownReader(new TextStore()));
    }

    static ReadText of(String text, MarkdownReader reader) {
        Diagnostics found = new Diagnostics();
        Prose prose = reader.read(source(text), found);
        return new ReadText(text, prose, found.sorted());
    }

    static ReadText inline(String text) {
        Diagnostics found = new Diagnostics();
        Prose prose = new MarkdownReader(new TextStore()).readInline(source(text), found);
        return new ReadText(text, prose, found.sorted());
    }

    static MarkdownSource source(String text) {
        return MarkdownSource.bodyOf(SourceFile.of("content/guides/lamp.md", text), 0);
    }

    String html() {
        return prose.render(new NamedSlots()).html();
    }

    /** Each diagnostic as {@code line:column code <words at its span>}. */
    List<String> told() {
        return found.stream().map(one -> one.span().from().line() + ":" + one.span().from().column() + " "
                + one.code().id() + " <" + text.substring(one.span().start(), one.span().end()) + ">")
                .toList();
    }
}

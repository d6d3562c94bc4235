package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.OutsideLink;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Settings.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the types of fields need while one file is read, and what they collect: diagnostics, references and
 * texts in the order of the file. Used by one thread.
 */
final class Binding {

    private final SourceFile file;
    private final Optional<EntryId> entry;
    private final Vocabulary vocabulary;
    private final Diagnostics found;
    private final List<Reference> references;
    private final List<Prose> texts;
    private final List<OutsideLink> addresses;
    private final String key;
    private final String detail;

    /**
     * What is the same for all files.
     *
     * @param words    the guide's own, by list
     * @param allLists whether a list that is not among them does not exist
     * @param known    the ids there are
     */
    record Vocabulary(Map<String, Map<String, Word>> words, boolean allLists, KnownEntries known,
            MarkdownReader markdown) {
    }

    Binding(SourceFile file, Optional<EntryId> entry, Vocabulary vocabulary, Diagnostics found) {
        this(file, entry, vocabulary, found, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), "", "");
    }

    private Binding(SourceFile file, Optional<EntryId> entry, Vocabulary vocabulary, Diagnostics found,
            List<Reference> references, List<Prose> texts, List<OutsideLink> addresses,
            String key, String detail) {
        this.file = file;
        this.entry = entry;
        this.vocabulary = vocabulary;
        this.found = found;
        this.references = references;
        this.texts = texts;
        this.addresses = addresses;
        this.key = key;
        this.detail = detail;
    }

    /** The same, while the field with this key is read. */
    Binding at(String newKey) {
        return new Binding(file, entry, vocabulary, found, references, texts, addresses, newKey, detail);
    }

    /** The same; references made through it carry a detail, such as the number of a step. */
    Binding detailed(String newDetail) {
        return new Binding(file, entry, vocabulary, found, references, texts, addresses, key, newDetail);
    }

    String key() {
        return key;
    }

    SourceFile file() {
        return file;
    }

    Optional<EntryId> entry() {
        return entry;
    }

    KnownEntries known() {
        return vocabulary.known();
    }

    Map<String, Word> words(WordList list) {
        return vocabulary.words().getOrDefault(list.path(), Map.of());
    }

    /** Whether a list may have any words, since it could not be read. */
    boolean isUnread(WordList list) {
        return !vocabulary.allLists() && !vocabulary.words().containsKey(list.path());
    }

    /** The number of diagnostics until now. */
    int told() {
        return found.size();
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void add(Code code, Span span, String message, String... help) {
        found.add(code, span, message, help);
    }

    /** Tells what is wrong; there is no value then. */
    <T> Optional<T> refuse(Code code, Span span, String message, String... help) {
        add(code, span, message, help);
        return Optional.empty();
    }

    /** The same with a diagnostic that carries its mend. */
    <T> Optional<T> refuse(Diagnostic diagnostic) {
        add(diagnostic);
        return Optional.empty();
    }

    EntryId refer(Relation relation, EntryId target, Span span) {
        references.add(new Reference(relation, target, Optional.empty(), detail, span));
        return target;
    }

    void refer(Relation relation, EntryId target, String row, Span span) {
        references.add(new Reference(relation, target, Optional.of(row), detail, span));
    }

    Citation cite(Citation citation, Span span) {
        refer(Relation.CITES, new EntryId(Kind.SOURCE, citation.source().slug()), span);
        return citation;
    }

    Prose prose(MarkdownSource source) {
        return keep(vocabulary.markdown().read(source, found));
    }

    Prose inline(MarkdownSource source) {
        return keep(vocabulary.markdown().readInline(source, found));
    }

    private Prose keep(Prose prose) {
        texts.add(prose);
        return prose;
    }

    List<Reference> references() {
        return references;
    }

    String address(String url, Span span) {
        addresses.add(new OutsideLink(url, span));
        return url;
    }

    List<OutsideLink> addresses() {
        return addresses;
    }

    List<Prose> texts() {
        return texts;
    }
}

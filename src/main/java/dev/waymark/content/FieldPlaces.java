package dev.waymark.content;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the fields of an entry stand in its file, for changes that leave everything else as it is. */
public final class FieldPlaces {

    private final SourceFile file;
    private final YamlValue.Mapping fields;

    private FieldPlaces(SourceFile file, YamlValue.Mapping fields) {
        this.file = file;
        this.fields = fields;
    }

    /** A text to put in at a place, which is an empty span. */
    public record Addition(Span at, String text) {
    }

    /** The places of a file that can be read; empty for one that cannot. */
    public static Optional<FieldPlaces> of(EntryFile entry, SourceFile file) {
        Diagnostics unheard = new Diagnostics();
        int length = file.text().length();
        Optional<FrontMatter> yaml = entry.isMarkdown() ? FrontMatter.of(file, unheard)
                : Optional.of(new FrontMatter(0, length, length));
        return yaml.flatMap(part -> YamlReader.read(file, part.start(), part.end(), unheard))
                .filter(mapping -> !mapping.pairs().isEmpty())
                .map(mapping -> new FieldPlaces(file, mapping));
    }

    /** Where items of a list field stand that have one of some texts, with their quotes. */
    public List<Span> items(String key, Set<String> texts) {
        return items(key).stream()
                .filter(item -> item instanceof YamlValue.Scalar scalar && texts.contains(scalar.text()))
                .map(YamlValue::span).toList();
    }

    private List<YamlValue> items(String key) {
        return fields.pair(key).map(YamlValue.Pair::value)
                .filter(YamlValue.Sequence.class::isInstance).map(YamlValue.Sequence.class::cast)
                .map(YamlValue.Sequence::items).orElse(List.of());
    }

    /**
     * What puts an item at the end of a list field, in the manner in which the list is written; where the
     * field is not there, what writes it.
     *
     * @param item needs no quotes
     */
    public Addition adding(String key, String item) {
        Optional<Span> list = fields.pair(key).map(pair -> pair.value().span());
        if (list.isEmpty()) {
            return newField(key + ": [" + item + "]");
        }
        List<YamlValue> items = items(key);
        boolean isFlow = list.get().text().startsWith("[");
        if (items.isEmpty()) {
            return at(list.get().start() + 1, item);
        }
        Span last = items.get(items.size() - 1).span();
        String before = file.text().substring(lineStart(last.start()), last.start());
        return isFlow ? at(last.end(), ", " + item) : at(lineEnd(last.end()), "\n" + before + item);
    }

    /** A line of its own behind the title, or behind the first field that ends with its line. */
    private Addition newField(String line) {
        YamlValue.Scalar first = fields.pairs().get(0).key();
        String indent = file.text().substring(lineStart(first.span().start()), first.span().start());
        if (!indent.isBlank()) {
            return at(first.span().start(), line + ", ");
        }
        return fields.pair("title").filter(this::endsWithItsLine)
                .or(() -> fields.pairs().stream().filter(this::endsWithItsLine).findFirst())
                .map(pair -> at(lineEnd(pair.value().span().end()), "\n" + indent + line))
                .orElseGet(() -> at(first.span().start(), line + "\n" + indent));
    }

    /** Whether a value is neither a block of text nor a list or mapping over several lines. */
    private boolean endsWithItsLine(YamlValue.Pair pair) {
        String value = pair.value().span().text();
        boolean isFlow = value.startsWith("[") || value.startsWith("{");
        boolean isBlock = value.startsWith("|") || value.startsWith(">");
        return isFlow || pair.value() instanceof YamlValue.Scalar && !isBlock;
    }

    private Addition at(int offset, String text) {
        return new Addition(file.span(offset, offset), text);
    }

    private int lineStart(int offset) {
        return file.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = file.text().indexOf('\n', offset);
        return end < 0 ? file.text().length() : end;
    }
}

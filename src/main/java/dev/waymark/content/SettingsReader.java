package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.site.Settings;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code site.yaml}. */
public final class SettingsReader {

    private static final Span NOWHERE = SourceFile.of("site.yaml", "").whole();

    private final Fields fields = new Fields();
    private final Field<String> title = fields.required("title", Shapes.TEXT, "the name of the guide");
    private final Field<String> baseUrl = fields.required("base-url", new FieldType.WebAddress(), "where the site will stand");
    private final Field<String> language = fields.optional("language", Shapes.TEXT, "en", "a BCP 47 tag");
    private final Field<Optional<String>> repository = fields.optional("repository", new FieldType.WebAddress(),
            "web address of the repository that holds the content");
    private final Field<String> editBranch = fields.optional("edit-branch", Shapes.TEXT, "main",
            "the branch that \"suggest a change\" leads to");
    private final Field<List<Settings.NavigationItem>> navigation = fields.list("navigation",
            new FieldType.NavigationTarget(), "what the head of each page links to");
    private final Field<Optional<Currency>> currency = fields.optional("currency", new FieldType.CurrencyCode(),
            "the currency that others are compared in");
    private final Field<Optional<String>> licence = fields.optional("licence", Shapes.TEXT, "licence of the texts");
    private final Field<Map<String, Map<String, Map<String, Settings.Word>>>> words = fields.optional("words",
            new FieldType.MapOf<>(new FieldType.MapOf<>(new FieldType.MapOf<>(word()))), Map.of(),
            "the guide's own word lists");
    private final Field<List<Settings.Removed>> removed = fields.list("removed", removed(), "pages that went for good");
    private final Field<Boolean> handbook = fields.optional("handbook", new FieldType.Flag(), true,
            "whether the site holds the handbook");

    private static FieldType<Settings.Word> word() {
        Fields fields = new Fields();
        Field<String> label = fields.required("label", Shapes.TEXT, "as printed");
        Field<Optional<BigDecimal>> order = fields.optional("order", new FieldType.Number(true), "place in lists");
        return new FieldType.Keyed<>(new FieldType.ObjectOf<>("a label and its order", fields,
                values -> new Settings.Word("", values.get(label),
                        values.get(order).map(BigDecimal::intValueExact).orElse(Integer.MAX_VALUE))),
                (key, word) -> new Settings.Word(key, word.label(), word.order()));
    }

    private static FieldType<Settings.Removed> removed() {
        Fields fields = new Fields();
        Field<EntryId> was = fields.required("was", new FieldType.FormerId(), "the page that is gone, `kind/id`");
        Field<String> why = fields.required("why", Shapes.TEXT, "the reason");
        Field<Optional<EntryId>> see = fields.optional("see", FieldType.ReferenceTo.any(Relation.SEE), "where to look instead");
        return new FieldType.Placed<>(new FieldType.ObjectOf<>("a removed page", fields, values -> new Settings.Removed(
                values.get(was), values.get(why), values.get(see), NOWHERE)), (removed, span) -> new Settings.Removed(
                removed.was(), removed.why(), removed.see(), span));
    }

    /** The settings, or empty after a diagnostic. */
    public Optional<Settings> read(ContentListing listing, MarkdownReader markdown, Diagnostics found) {
        return listing.settings()
                .flatMap(path -> TextFile.read(path, listing.shown("site.yaml"), found))
                .flatMap(file -> read(file, markdown, found));
    }

    Optional<Settings> read(SourceFile file, MarkdownReader markdown, Diagnostics found) {
        Binding binding = new Binding(file, Optional.empty(),
                new Binding.Vocabulary(Map.of(), new KnownEntries(Set.of()), markdown), found);
        return YamlReader.read(file, 0, file.text().length(), found)
                .flatMap(mapping -> fields.read(mapping, file.span(0, 0), binding))
                .map(this::settings);
    }

    private Settings settings(Values values) {
        String url = values.get(baseUrl);
        return new Settings(values.get(title), url.endsWith("/") ? url : url + "/", values.get(language),
                values.get(repository), values.get(editBranch), values.get(navigation), values.get(currency),
                values.get(licence), lists(values.get(words)), values.get(removed), values.get(handbook));
    }

    /** Word lists by {@code kind.field}. */
    private static Map<String, Map<String, Settings.Word>> lists(
            Map<String, Map<String, Map<String, Settings.Word>>> nested) {
        Map<String, Map<String, Settings.Word>> lists = new LinkedHashMap<>();
        nested.forEach((kind, ofKind) -> ofKind.forEach((field, list) -> lists.put(kind + "." + field, Map.copyOf(list))));
        return lists;
    }
}

package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.site.Settings;
import dev.waymark.site.Settings.NavigationItem;
import dev.waymark.site.Settings.Removed;
import dev.waymark.site.Settings.Word;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of {@code site.yaml}. */
final class SettingsFields {

    private static final Span NOWHERE = SourceFile.of("site.yaml", "").whole();
    private static final String NO_PLACE = "http://localhost/";

    private final Fields fields = new Fields();
    private final Field<String> title;
    private final Field<String> baseUrl;
    private final Field<String> language;
    private final Field<Optional<String>> repository;
    private final Field<String> editBranch;
    private final Field<List<NavigationItem>> navigation;
    private final Field<Optional<Currency>> currency;
    private final Field<Optional<String>> licence;
    private final Field<Optional<Map<String, Map<String, Word>>>> words;
    private final Field<List<Removed>> removed;
    private final Field<Boolean> handbook;
    private final Field<Settings.Told> history;
    private final Field<Settings.Searched> search;

    /** @param kinds those of which the guide has entries: their word lists are required */
    SettingsFields(Set<Kind> kinds) {
        title = fields.required("title", Shapes.TEXT, "the name of the guide");
        baseUrl = fields.required("base-url", new ScalarType.WebAddress(true), "where the site will stand");
        language = fields.optional("language", new ScalarType.LanguageTag(), "en", "a BCP 47 tag");
        repository = fields.optional("repository", new ScalarType.WebAddress(true),
                "web address of the repository that holds the content");
        editBranch = fields.optional("edit-branch", Shapes.TEXT, "main",
                "the branch that \"suggest a change\" leads to");
        navigation = fields.list("navigation", new ReferenceType.NavigationTarget(),
                "what the head of each page links to");
        currency = fields.optional("currency", new ScalarType.CurrencyCode(),
                "the currency that others are compared in");
        licence = fields.optional("licence", Shapes.TEXT, "licence of the texts");
        boolean needsWords = Arrays.stream(WordList.values()).anyMatch(list -> isRequired(list, kinds));
        words = fields.optionalUnless(needsWords, "words", words(kinds),
                "the guide's own word lists, each word with a label");
        removed = fields.list("removed", removed(), "pages that went for good");
        handbook = fields.optional("handbook", new ScalarType.Flag(), false,
                "`true` publishes the handbook of Waymark with the guide, at /handbook/");
        history = fields.optional("history", new ScalarType.Choice<>(Settings.Told.class), Settings.Told.ALL,
                "what pages tell of the history in git: days and names, days alone, nothing");
        search = fields.optional("search", new ScalarType.Choice<>(Settings.Searched.class),
                Settings.Searched.TEXTS,
                "what the search finds: all texts; names, tags and summaries alone, which makes builds"
                        + " faster; or nothing, for a guide without a search");
    }

    Fields fields() {
        return fields;
    }

    private static boolean isRequired(WordList list, Set<Kind> kinds) {
        return list.isNeeded() && kinds.contains(list.kind());
    }

    /** Word lists by {@link WordList#path()}. */
    private static FieldType<Map<String, Map<String, Word>>> words(Set<Kind> kinds) {
        Fields byKind = new Fields();
        Map<WordList, Field<Optional<Map<String, Word>>>> lists = new LinkedHashMap<>();
        for (WordList list : WordList.values()) {
            Fields ofKind = new Fields();
            boolean required = isRequired(list, kinds);
            Field<Optional<Map<String, Word>>> words = ofKind.optionalUnless(required, list.field(),
                    new ComposedType.MapOf<>(word(), SettingsFields::named), "its words, each with a label");
            lists.put(list, byKind.optionalUnless(required, list.kind().word(), new ComposedType.ObjectOf<>(
                    "the word lists of a kind", ofKind, values -> values.get(words).orElse(Map.of())),
                    "the words of `" + list.field() + "`"));
        }
        return new ComposedType.ObjectOf<>("word lists by kind and field", byKind, values -> {
            Map<String, Map<String, Word>> all = new LinkedHashMap<>();
            lists.forEach((list, field) -> values.get(field).ifPresent(words -> all.put(list.path(), words)));
            return all;
        });
    }

    private static FieldType<Word> word() {
        Fields fields = new Fields();
        Field<String> label = fields.required("label", Shapes.TEXT, "as printed");
        Field<Optional<BigDecimal>> order = fields.optional("order", new ScalarType.Number(true),
                "place in lists");
        return new ComposedType.ObjectOf<>("a label and its order", fields,
                values -> new Word("", values.get(label),
                        values.get(order).map(BigDecimal::intValueExact).orElse(Integer.MAX_VALUE)));
    }

    /** A word whose declaration is wrong is still a word: its uses are not wrong too. */
    private static Word named(String key, Optional<Word> word) {
        return word.map(read -> new Word(key, read.label(), read.order()))
                .orElseGet(() -> new Word(key, key, Integer.MAX_VALUE));
    }

    private static FieldType<Removed> removed() {
        Fields fields = new Fields();
        Field<EntryId> was = fields.required("was", new ReferenceType.FormerId(),
                "the page that is gone, `kind/id`");
        Field<String> why = fields.required("why", Shapes.TEXT, "the reason");
        Field<Optional<EntryId>> see = fields.optional("see", ReferenceType.ReferenceTo.any(Relation.SEE),
                "where to look instead");
        return new CheckedType.Placed<>(new ComposedType.ObjectOf<>("a removed page", fields,
                values -> new Removed(values.get(was), values.get(why), values.get(see), NOWHERE)), "was",
                (read, span) -> new Removed(read.was(), read.why(), read.see(), span));
    }

    /** The settings; where a required one is missing, something that does as well for checks. */
    Settings settings(Values values) {
        String url = values.get(baseUrl, NO_PLACE);
        return new Settings(values.get(title, ""), url.endsWith("/") ? url : url + "/", values.get(language),
                values.get(repository), values.get(editBranch), values.get(navigation), values.get(currency),
                values.get(licence), values.get(words).orElse(Map.of()), values.get(removed),
                values.get(handbook), values.get(history), values.get(search));
    }
}

package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Picture;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Requirement;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Settings.NavigationItem;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the value of a field may be. A closed family, so that the schema and the handbook can be made from it.
 *
 * @param <T> what a value is read to
 */
sealed interface FieldType<T> {

    /** Reads a value; empty after a diagnostic. */
    Optional<T> read(YamlValue value, Binding binding);

    /** What is expected, for messages: {@code a date}. */
    String describe();

    /** The scalar that a value is, or empty after a diagnostic. */
    private static Optional<YamlValue.Scalar> scalar(YamlValue value, FieldType<?> type, Binding binding) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Optional.of(scalar);
        }
        binding.add(Code.WRONG_TYPE, value.span().first(1), "`" + binding.key() + "` takes " + type.describe()
                + ", found " + value.sort(), "write " + type.describe());
        return Optional.empty();
    }

    private static <T> Optional<T> wrong(Binding binding, Code code, Span span, String message, String... help) {
        binding.add(code, span, message, help);
        return Optional.empty();
    }

    /** The nearest of some words as a help line, or all of them. */
    private static String nearest(String word, Collection<String> words) {
        return Nearest.to(word, words).map(near -> "did you mean `" + near + "`?")
                .orElse("one of: " + String.join(", ", words));
    }

    /** A text in one paragraph, without markup. */
    record Text() implements FieldType<String> {
        @Override
        public Optional<String> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).map(scalar -> scalar.text().strip().replaceAll("\\s*\\n\\s*", " "));
        }

        @Override
        public String describe() {
            return "a text";
        }
    }

    /** A text of one paragraph in Markdown. */
    record Inline() implements FieldType<Prose> {
        @Override
        public Optional<Prose> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).map(scalar -> binding.inline(
                    new MarkdownSource(binding.file(), scalar.text(), ScalarOffsets.of(scalar))));
        }

        @Override
        public String describe() {
            return "a text in Markdown";
        }
    }

    /** A text of any length in Markdown. */
    record Body() implements FieldType<Prose> {
        @Override
        public Optional<Prose> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).map(scalar -> binding.prose(
                    new MarkdownSource(binding.file(), scalar.text(), ScalarOffsets.of(scalar))));
        }

        @Override
        public String describe() {
            return "a text in Markdown";
        }
    }

    /** {@code true} or {@code false}, nothing else. */
    record Flag() implements FieldType<Boolean> {
        @Override
        public Optional<Boolean> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty() || scalar.get().text().equals("true") || scalar.get().text().equals("false")) {
                return scalar.map(YamlValue.Scalar::text).map(Boolean::parseBoolean);
            }
            return wrong(binding, Code.WRONG_TYPE, scalar.get().span(), "`" + binding.key()
                    + "` takes `true` or `false`, found `" + scalar.get().text() + "`",
                    "write `true` or `false`");
        }

        @Override
        public String describe() {
            return "`true` or `false`";
        }
    }

    /** A number in plain digits, not negative. */
    record Number(boolean whole) implements FieldType<BigDecimal> {
        private static final Pattern FORM = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?");
        private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

        @Override
        public Optional<BigDecimal> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text();
            if ((whole ? WHOLE : FORM).matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            return wrong(binding, Code.BAD_NUMBER, scalar.get().span(),
                    "`" + text + "` is not " + describe(), help(text));
        }

        private String help(String text) {
            if (text.startsWith("-")) {
                return "a number here cannot be negative";
            }
            String plain = text.replaceAll("[,_' ]", "");
            return FORM.matcher(plain).matches() && (!whole || WHOLE.matcher(plain).matches())
                    ? "write `" + plain + "`: no grouping" : "plain digits with `.`, such as `" + example() + "`";
        }

        private String example() {
            return whole ? "12" : "954625 or 3.5";
        }

        @Override
        public String describe() {
            return whole ? "a whole number" : "a number";
        }
    }

    /** A year, a month or a day. */
    record Date() implements FieldType<PartialDate> {
        @Override
        public Optional<PartialDate> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            Optional<PartialDate> date = PartialDate.parse(scalar.get().text());
            return date.isPresent() ? date : wrong(binding, Code.BAD_DATE, scalar.get().span(),
                    "`" + scalar.get().text() + "` is not a date of the calendar",
                    "write `2024`, `2024-04` or `2024-04-23`");
        }

        @Override
        public String describe() {
            return "a date such as `2024`, `2024-04` or `2024-04-23`";
        }
    }

    /** One of a fixed set of words: the constants of an enum in kebab-case. */
    record Choice<E extends Enum<E>>(Class<E> constants) implements FieldType<E> {
        @Override
        public Optional<E> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text();
            Optional<E> constant = Arrays.stream(constants.getEnumConstants())
                    .filter(candidate -> word(candidate).equals(text)).findFirst();
            return constant.isPresent() ? constant : wrong(binding, Code.UNKNOWN_WORD, scalar.get().span(),
                    "`" + binding.key() + "` cannot be `" + text + "`", nearest(text, words()));
        }

        List<String> words() {
            return Arrays.stream(constants.getEnumConstants()).map(Choice::word).toList();
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String describe() {
            return "one of: " + String.join(", ", words());
        }
    }

    /** A word of one of the guide's own lists, which stand in {@code site.yaml}. */
    record WordOf(String list) implements FieldType<String> {
        @Override
        public Optional<String> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text();
            Set<String> words = new TreeSet<>(binding.words(list).keySet());
            if (words.contains(text)) {
                return Optional.of(text);
            }
            return wrong(binding, Code.UNKNOWN_WORD, scalar.get().span(), "the list " + list
                    + " has no word `" + text + "`", words.isEmpty()
                    ? "add the list to `words` in site.yaml" : nearest(text, words));
        }

        @Override
        public String describe() {
            return "a word of the list " + list + " in site.yaml";
        }
    }

    /** An ISO 4217 code. */
    record CurrencyCode() implements FieldType<Currency> {
        @Override
        public Optional<Currency> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text();
            Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                    .filter(candidate -> candidate.getCurrencyCode().equals(text)).findFirst();
            if (currency.isPresent()) {
                return currency;
            }
            List<String> codes = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList();
            return wrong(binding, Code.BAD_CURRENCY, scalar.get().span(), "`" + text
                    + "` is not an ISO 4217 currency", Nearest.to(text, codes).map(near -> "did you mean `" + near + "`?")
                    .orElse("three capital letters such as `USD`, `EUR` or `INR`"));
        }

        @Override
        public String describe() {
            return "an ISO 4217 currency such as `USD`";
        }
    }

    /** An ISO 3166-1 code. */
    record CountryCode() implements FieldType<String> {
        @Override
        public Optional<String> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty() || List.of(Locale.getISOCountries()).contains(scalar.get().text())) {
                return scalar.map(YamlValue.Scalar::text);
            }
            return wrong(binding, Code.BAD_COUNTRY, scalar.get().span(), "`" + scalar.get().text()
                    + "` is not an ISO 3166-1 country", "two capital letters such as `IN` or `US`");
        }

        @Override
        public String describe() {
            return "an ISO 3166-1 country such as `IN`";
        }
    }

    /** An address on the web. */
    record WebAddress() implements FieldType<String> {
        @Override
        public Optional<String> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty() || isWebAddress(scalar.get().text())) {
                return scalar.map(YamlValue.Scalar::text);
            }
            return wrong(binding, Code.BAD_URL, scalar.get().span(), "`" + scalar.get().text()
                    + "` is not a web address", "write it in full, such as `https://example.org/page`");
        }

        static boolean isWebAddress(String text) {
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null
                        && uri.getUserInfo() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        @Override
        public String describe() {
            return "a web address";
        }
    }

    /** An id of its own, such as that of a stage or a row. */
    record LocalId() implements FieldType<String> {
        @Override
        public Optional<String> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty() || Slugs.isValid(scalar.get().text())) {
                return scalar.map(YamlValue.Scalar::text);
            }
            return wrong(binding, Code.BAD_ID, scalar.get().span(), "`" + scalar.get().text()
                    + "` cannot be an id", "lower-case letters, digits and single hyphens, such as `"
                    + Slugs.suggest(scalar.get().text()) + "`");
        }

        @Override
        public String describe() {
            return "an id such as `first-step`";
        }
    }

    /** A picture or another file below the content folder. */
    record AssetPath() implements FieldType<Picture> {
        @Override
        public Optional<Picture> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding)
                    .map(scalar -> new Picture(scalar.text(), "", scalar.span()));
        }

        @Override
        public String describe() {
            return "the path of a picture such as `assets/plan.png`";
        }
    }

    /** An entry of one of some kinds. */
    record ReferenceTo(Relation relation, List<Kind> kinds) implements FieldType<EntryId> {
        static final List<Kind> ANY = List.of(Kind.values());

        ReferenceTo(Relation relation, Kind... kinds) {
            this(relation, List.of(kinds));
        }

        static ReferenceTo any(Relation relation) {
            return new ReferenceTo(relation, ANY);
        }

        @Override
        public Optional<EntryId> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).flatMap(scalar -> References.entry(scalar, kinds, binding)
                    .map(id -> binding.refer(relation, id, scalar.span())));
        }

        @Override
        public String describe() {
            return References.describe(kinds);
        }
    }

    /** An earlier id of the entry itself; names no entry that exists. */
    record FormerId() implements FieldType<EntryId> {
        @Override
        public Optional<EntryId> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).flatMap(scalar -> References.former(scalar, binding));
        }

        @Override
        public String describe() {
            return "an earlier id, or `kind/id` where the kind changed";
        }
    }

    /** A fact, or a row of a salary set. */
    record FactOrRow() implements FieldType<FactOrRow.Target> {
        record Target(EntryId entry, Optional<String> row) {
        }

        @Override
        public Optional<Target> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).flatMap(scalar -> References.factOrRow(scalar, binding));
        }

        @Override
        public String describe() {
            return "`fact/<id>` or `salary/<set>#<row>`";
        }
    }

    /** One thing to know first, or one of several. */
    record RequirementOf(List<Kind> kinds) implements FieldType<Requirement> {
        @Override
        public Optional<Requirement> read(YamlValue value, Binding binding) {
            ReferenceTo one = new ReferenceTo(Relation.REQUIRES, kinds);
            if (value instanceof YamlValue.Scalar) {
                return one.read(value, binding).map(id -> new Requirement(List.of(id)));
            }
            Fields fields = new Fields();
            Field<List<EntryId>> oneOf = fields.required("one-of", new ListOf<>(one, false),
                    "the entries of which one is enough");
            if (!(value instanceof YamlValue.Mapping mapping)) {
                return wrong(binding, Code.WRONG_TYPE, value.span().first(1), "`" + binding.key() + "` takes "
                        + describe() + ", found " + value.sort(), "write `one-of: […]` for alternatives");
            }
            return fields.read(mapping, mapping.span().first(1), binding).map(values -> values.get(oneOf))
                    .filter(ids -> !ids.isEmpty()).map(Requirement::new);
        }

        @Override
        public String describe() {
            return References.describe(kinds) + ", or `one-of: […]`";
        }
    }

    /** {@code source-id} or {@code source-id#section as printed}. */
    record CitationOf() implements FieldType<Citation> {
        @Override
        public Optional<Citation> read(YamlValue value, Binding binding) {
            return scalar(value, this, binding).flatMap(scalar -> References.citation(scalar, binding));
        }

        @Override
        public String describe() {
            return "`source-id` or `source-id#section as printed`";
        }
    }

    /** A value, or {@code not-stated} where the source does not give it; read to empty then. */
    record Stated<T>(FieldType<T> type) implements FieldType<Optional<T>> {
        static final String NOT_STATED = "not-stated";

        @Override
        public Optional<Optional<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Scalar scalar && scalar.text().equals(NOT_STATED)) {
                return Optional.of(Optional.empty());
            }
            return type.read(value, binding).map(Optional::of);
        }

        @Override
        public String describe() {
            return type.describe() + ", or `" + NOT_STATED + "`";
        }
    }

    /** Several values in order; one alone may stand without brackets where {@code oneAllowed}. */
    record ListOf<T>(FieldType<T> item, boolean oneAllowed) implements FieldType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Sequence sequence) {
                List<T> items = new ArrayList<>();
                for (YamlValue each : sequence.items()) {
                    readItem(each, binding).ifPresent(items::add);
                }
                return items.size() < sequence.items().size() && items.isEmpty()
                        ? Optional.empty() : Optional.of(List.copyOf(items));
            }
            if (oneAllowed) {
                return item.read(value, binding).map(List::of);
            }
            return wrong(binding, Code.WRONG_TYPE, value.span().first(
                    value instanceof YamlValue.Scalar scalar ? scalar.text().length() : 1),
                    "`" + binding.key() + "` takes a list, found " + value.sort(),
                    value instanceof YamlValue.Scalar scalar ? "write `[" + scalar.text() + "]`"
                            : "start each item with `- `");
        }

        private Optional<T> readItem(YamlValue each, Binding binding) {
            if (each instanceof YamlValue.Scalar scalar && scalar.text().isBlank()) {
                return wrong(binding, Code.EMPTY_VALUE, scalar.span(), "an item of `" + binding.key()
                        + "` is empty", "give " + item.describe() + " or remove the item");
            }
            return item.read(each, binding);
        }

        @Override
        public String describe() {
            return "a list; each item " + item.describe();
        }
    }

    /** A mapping with fields of its own. */
    record ObjectOf<T>(String noun, Fields fields, Function<Values, T> make) implements FieldType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                return wrong(binding, Code.WRONG_TYPE, value.span().first(
                        value instanceof YamlValue.Scalar scalar ? scalar.text().length() : 1),
                        "`" + binding.key() + "` takes " + describe() + ", found " + value.sort(),
                        "fields: " + String.join(", ", fields.declared().stream().map(Field::key).toList()));
            }
            return fields.read(mapping, mapping.span().first(1), binding).map(make);
        }

        @Override
        public String describe() {
            return noun;
        }
    }

    /** Like another type; references in each item of the list carry the item's number, from 1. */
    record Numbered<T>(FieldType<T> item) implements FieldType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Sequence sequence)) {
                return new ListOf<>(item, false).read(value, binding);
            }
            List<T> items = new ArrayList<>();
            int number = 0;
            for (YamlValue each : sequence.items()) {
                number++;
                item.read(each, binding.detailed(Integer.toString(number))).ifPresent(items::add);
            }
            return items.size() < sequence.items().size() ? Optional.empty() : Optional.of(List.copyOf(items));
        }

        @Override
        public String describe() {
            return "a list; each item " + item.describe();
        }
    }

    /** A range whose lower end does not lie above its upper end. */
    record Ordered<T>(FieldType<T> type, Predicate<T> isOrdered) implements FieldType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            Optional<T> range = type.read(value, binding);
            if (range.isEmpty() || isOrdered.test(range.get())) {
                return range;
            }
            return wrong(binding, Code.BAD_RANGE, value.span().first(1), "the lower end lies above the upper end",
                    "swap them");
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** A mapping that must make sense as a whole. */
    record Checked<T>(FieldType<T> type, Predicate<T> makesSense, String message, String help)
            implements FieldType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            Optional<T> read = type.read(value, binding);
            return read.isEmpty() || makesSense.test(read.get()) ? read
                    : wrong(binding, Code.CONTRADICTING_FIELDS, value.span().first(1), message, help);
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** Items whose field {@code requires} names ids of other items, without going round in a circle. */
    record OrderedById<T>(FieldType<List<T>> type) implements FieldType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Sequence sequence) {
                LocalOrder.check(sequence, binding);
            }
            return type.read(value, binding);
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** Items of which no two have the same {@code id}; not empty. */
    record UniqueIds<T>(FieldType<List<T>> type) implements FieldType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Sequence sequence) {
                if (sequence.items().isEmpty()) {
                    return wrong(binding, Code.EMPTY_VALUE, value.span(), "`" + binding.key() + "` has no items",
                            "add one");
                }
                Map<String, Span> seen = new HashMap<>();
                sequence.items().forEach(item -> id(item).ifPresent(id -> tellTwice(id, seen, binding)));
            }
            return type.read(value, binding);
        }

        private static Optional<YamlValue.Scalar> id(YamlValue item) {
            return item instanceof YamlValue.Mapping mapping
                    ? mapping.pairs().stream().filter(pair -> pair.key().text().equals("id"))
                            .map(YamlValue.Pair::value).filter(YamlValue.Scalar.class::isInstance)
                            .map(YamlValue.Scalar.class::cast).findFirst()
                    : Optional.empty();
        }

        private static void tellTwice(YamlValue.Scalar id, Map<String, Span> seen, Binding binding) {
            Span before = seen.putIfAbsent(id.text(), id.span());
            if (before != null) {
                binding.found().add(Diagnostic.of(Code.DUPLICATE_ROW, id.span(), "the id `" + id.text()
                        + "` stands twice in `" + binding.key() + "`", "give one of them another id")
                        .with(new Diagnostic.Related(before, "first here")));
            }
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** A value that wants to know the key under which it stands. */
    record Keyed<T>(FieldType<T> type, BiFunction<String, T, T> named) implements FieldType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            return type.read(value, binding).map(read -> named.apply(binding.key(), read));
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** A value that wants to know where it stands. */
    record Placed<T>(FieldType<T> type, BiFunction<T, Span, T> placed) implements FieldType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            return type.read(value, binding).map(read -> placed.apply(read, value.span().first(1)));
        }

        @Override
        public String describe() {
            return type.describe();
        }
    }

    /** What the head of each page may link to: the folder of a kind, or an entry. */
    record NavigationTarget() implements FieldType<NavigationItem> {
        @Override
        public Optional<NavigationItem> read(YamlValue value, Binding binding) {
            Optional<YamlValue.Scalar> scalar = scalar(value, this, binding);
            if (scalar.isEmpty()) {
                return Optional.empty();
            }
            String text = scalar.get().text();
            if (Kind.ofFolder(text).isPresent() || References.entry(scalar.get(), ReferenceTo.ANY, binding).isPresent()) {
                return Optional.of(new NavigationItem(text, scalar.get().span()));
            }
            return Optional.empty();
        }

        @Override
        public String describe() {
            return "the folder of a kind, such as `roadmaps`, or `kind/id`";
        }
    }

    /** A mapping with keys of the author's own. */
    record MapOf<T>(FieldType<T> type) implements FieldType<Map<String, T>> {
        @Override
        public Optional<Map<String, T>> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                return wrong(binding, Code.WRONG_TYPE, value.span().first(1), "`" + binding.key()
                        + "` takes a mapping, found " + value.sort());
            }
            Map<String, T> values = new LinkedHashMap<>();
            for (YamlValue.Pair pair : mapping.pairs()) {
                type.read(pair.value(), binding.at(pair.key().text()))
                        .ifPresent(read -> values.put(pair.key().text(), read));
            }
            return Optional.of(values);
        }

        @Override
        public String describe() {
            return "a mapping of names to " + type.describe();
        }
    }
}

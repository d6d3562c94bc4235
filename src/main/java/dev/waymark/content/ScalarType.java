package dev.waymark.content;

import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Picture;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.markdown.MarkdownSource;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Settings.Word;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written as one text. */
sealed interface ScalarType<T> extends FieldType<T> permits ReferenceType, ScalarType.Text,
        ScalarType.Markdown, ScalarType.Flag, ScalarType.Number, ScalarType.Date, ScalarType.Choice,
        ScalarType.WordOf, ScalarType.CurrencyCode, ScalarType.CountryCode, ScalarType.LanguageTag,
        ScalarType.WebAddress, ScalarType.LocalId, ScalarType.AssetPath {

    /** Reads a text; empty after a diagnostic. */
    Optional<T> parse(YamlValue.Scalar scalar, Binding binding);

    @Override
    default Optional<T> read(YamlValue value, Binding binding) {
        if (value instanceof YamlValue.Scalar scalar) {
            return parse(scalar, binding);
        }
        return binding.refuse(Code.WRONG_TYPE, value.mark(), "`" + binding.key() + "` takes " + describe()
                + ", found " + value.sort(), value instanceof YamlValue.Sequence
                ? "give one value, without brackets and hyphens"
                : "give one value; a text with `: ` in it needs quotes");
    }

    /** Tells of a word that is none of some; helps with the nearest of them, or with all. */
    private static Diagnostic unknownWord(YamlValue.Scalar scalar, Collection<String> words, String message) {
        return Diagnostic.of(Code.UNKNOWN_WORD, scalar.span(), message,
                Nearest.to(scalar.text(), words).map(near -> "did you mean `" + near + "`?")
                        .orElseGet(() -> "one of: " + String.join(", ", words)))
                .withFix(Nearest.only(scalar.text(), words)
                        .flatMap(word -> scalar.span().with(scalar.text(), word)));
    }

    /** A text in one paragraph, without markup. */
    record Text() implements ScalarType<String> {
        private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            String text = scalar.text().strip();
            return Optional.of(text.indexOf('\n') < 0 ? text : BREAK.matcher(text).replaceAll(" "));
        }

        @Override
        public String describe() {
            return "a text";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Text();
        }
    }

    /** A text in Markdown: of one paragraph, or of any length. */
    record Markdown(boolean oneParagraph) implements ScalarType<Prose> {

        static final Markdown LINE = new Markdown(true);
        static final Markdown TEXT = new Markdown(false);

        @Override
        public Optional<Prose> parse(YamlValue.Scalar scalar, Binding binding) {
            MarkdownSource source =
                    new MarkdownSource(binding.file(), scalar.text(), ScalarOffsets.of(scalar));
            return Optional.of(oneParagraph ? binding.inline(source) : binding.prose(source));
        }

        @Override
        public String describe() {
            return "a text in Markdown";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Text();
        }
    }

    /** {@code true} or {@code false}, nothing else. */
    record Flag() implements ScalarType<Boolean> {
        @Override
        public Optional<Boolean> parse(YamlValue.Scalar scalar, Binding binding) {
            return switch (scalar.text()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> binding.refuse(Code.WRONG_TYPE, scalar.span(), "`" + binding.key()
                        + "` takes `true` or `false`, found `" + scalar.text() + "`", help(scalar.text()));
            };
        }

        private static String help(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "yes", "on", "true", "y", "1" -> "write `true`";
                case "no", "off", "false", "n", "0" -> "write `false`";
                default -> "write `true` or `false`";
            };
        }

        @Override
        public String describe() {
            return "`true` or `false`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Flag();
        }
    }

    /** A number in plain digits, not negative. */
    record Number(boolean whole) implements ScalarType<BigDecimal> {
        private static final Pattern FORM = Pattern.compile("(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?");
        private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
        private static final Pattern GROUPED =
                Pattern.compile("[0-9]{1,3}(?:[,_' ][0-9]{2,3})+(?:\\.[0-9]+)?");

        @Override
        public Optional<BigDecimal> parse(YamlValue.Scalar scalar, Binding binding) {
            String text = scalar.text();
            if (form(whole).matcher(text).matches()) {
                return Optional.of(new BigDecimal(text));
            }
            return binding.refuse(Code.BAD_NUMBER, scalar.span(), "`" + text + "` is not " + describe()
                    + " that can stand here", help(text));
        }

        private static Pattern form(boolean whole) {
            return whole ? WHOLE : FORM;
        }

        private String help(String text) {
            if (text.startsWith("-")) {
                return "a number here cannot be negative";
            }
            String plain = GROUPED.matcher(text).matches() ? text.replaceAll("[,_' ]", "")
                    : text.replaceFirst("^0+(?=[0-9])", "");
            if (!plain.equals(text) && form(whole).matcher(plain).matches()) {
                return "write `" + plain + "`: plain digits, no grouping and no zero in front";
            }
            return whole ? "write plain digits, at most 9, such as `12`"
                    : "write plain digits with `.`, at most 15 before it, such as `954625` or `3.5`";
        }

        @Override
        public String describe() {
            return whole ? "a whole number" : "a number";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Number(whole, form(whole).pattern());
        }
    }

    /** A year, a month or a day. */
    record Date() implements ScalarType<PartialDate> {
        private static final String FORMS = "`2024`, `2024-04` or `2024-04-23`";

        @Override
        public Optional<PartialDate> parse(YamlValue.Scalar scalar, Binding binding) {
            Optional<PartialDate> date = PartialDate.parse(scalar.text());
            return date.isPresent() ? date : binding.refuse(Code.BAD_DATE, scalar.span(),
                    "`" + scalar.text() + "` is not a date", MonthInWords.read(scalar.text())
                    .map(meant -> "write `" + meant.text() + "`; ").orElse("")
                    + "a date is a year, a month or a day of the calendar, such as " + FORMS);
        }

        @Override
        public String describe() {
            return "a date such as " + FORMS;
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Matching("[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?");
        }
    }

    /** One of a fixed set of words: the constants of an enum in kebab-case. */
    record Choice<E extends Enum<E>>(Class<E> constants) implements ScalarType<E> {
        @Override
        public Optional<E> parse(YamlValue.Scalar scalar, Binding binding) {
            Optional<E> constant = Arrays.stream(constants.getEnumConstants())
                    .filter(candidate -> word(candidate).equals(scalar.text())).findFirst();
            return constant.isPresent() ? constant : binding.refuse(unknownWord(scalar, words(),
                    "`" + binding.key() + "` cannot be `" + scalar.text() + "`"));
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

        @Override
        public ValueForm form() {
            return new ValueForm.OneOf(words());
        }
    }

    /** A word of one of the guide's own lists, which stand in {@code site.yaml}. */
    record WordOf(WordList list) implements ScalarType<String> {
        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            Map<String, Word> words = binding.words(list);
            if (words.containsKey(scalar.text()) || binding.isUnread(list)) {
                return Optional.of(scalar.text());
            }
            String message = "the list " + list.path() + " has no word `" + scalar.text() + "`";
            return words.isEmpty() ? binding.refuse(Code.UNKNOWN_WORD, scalar.span(), message,
                    "add the list to `words` in site.yaml")
                    : binding.refuse(unknownWord(scalar, new TreeSet<>(words.keySet()), message));
        }

        @Override
        public String describe() {
            return "a word of the list " + list.path() + " in site.yaml";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Word(list.path());
        }
    }

    /** An ISO 4217 code. */
    record CurrencyCode() implements ScalarType<Currency> {
        private static final Map<String, Currency> BY_CODE = Currency.getAvailableCurrencies().stream()
                .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

        @Override
        public Optional<Currency> parse(YamlValue.Scalar scalar, Binding binding) {
            String text = scalar.text();
            Currency currency = BY_CODE.get(text);
            if (currency != null) {
                return Optional.of(currency);
            }
            String upper = text.toUpperCase(Locale.ROOT);
            return binding.refuse(Diagnostic.of(Code.BAD_CURRENCY, scalar.span(),
                    "`" + text + "` is not an ISO 4217 currency",
                    Nearest.to(text, BY_CODE.keySet()).map(near -> "did you mean `" + near + "`?")
                            .orElse("write three capital letters such as `USD`, `EUR` or `INR`"))
                    .withFix(Optional.of(upper).filter(BY_CODE::containsKey)
                            .flatMap(code -> scalar.span().with(text, code))));
        }

        @Override
        public String describe() {
            return "an ISO 4217 currency such as `USD`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.OneOf(BY_CODE.keySet().stream().sorted().toList());
        }
    }

    /** An ISO 3166-1 code. */
    record CountryCode() implements ScalarType<String> {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            if (CODES.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            String upper = scalar.text().toUpperCase(Locale.ROOT);
            return binding.refuse(Diagnostic.of(Code.BAD_COUNTRY, scalar.span(),
                    "`" + scalar.text() + "` is not an ISO 3166-1 country",
                    CODES.contains(upper) ? "did you mean `" + upper + "`?"
                            : "write two capital letters such as `IN`, `US` or `GB`")
                    .withFix(Optional.of(upper).filter(CODES::contains)
                            .flatMap(code -> scalar.span().with(scalar.text(), code))));
        }

        @Override
        public String describe() {
            return "an ISO 3166-1 country such as `IN`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.OneOf(CODES.stream().sorted().toList());
        }
    }

    /** A language, BCP 47. */
    record LanguageTag() implements ScalarType<String> {
        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            try {
                new Locale.Builder().setLanguageTag(scalar.text());
                return Optional.of(scalar.text());
            } catch (IllformedLocaleException e) {
                return binding.refuse(Code.UNKNOWN_WORD, scalar.span(), "`" + scalar.text()
                        + "` is not a language tag", "write one such as `en`, `de` or `pt-BR`");
            }
        }

        @Override
        public String describe() {
            return "a language tag such as `en`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Matching("[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*");
        }
    }

    /** An address on the web; a root has neither a query nor a place, so that paths can be added to it. */
    record WebAddress(boolean root) implements ScalarType<String> {
        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            if (isWebAddress(scalar.text())) {
                return Optional.of(binding.address(scalar.text(), scalar.span()));
            }
            return binding.refuse(Code.BAD_URL, scalar.span(), "`" + scalar.text() + "` is not " + describe(),
                    "write it in full, such as `https://example.org/" + (root ? "" : "page") + "`");
        }

        private boolean isWebAddress(String text) {
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null
                        && uri.getUserInfo() == null
                        && !(root && (uri.getRawQuery() != null || uri.getRawFragment() != null));
            } catch (URISyntaxException e) {
                return false;
            }
        }

        @Override
        public String describe() {
            return root ? "a web address without `?` and `#`" : "a web address";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Matching(root ? "[Hh][Tt][Tt][Pp][Ss]?://[^?#\\s]+"
                    : "[Hh][Tt][Tt][Pp][Ss]?://\\S+");
        }
    }

    /** An id of its own, such as that of a stage or a row. */
    record LocalId() implements ScalarType<String> {
        @Override
        public Optional<String> parse(YamlValue.Scalar scalar, Binding binding) {
            if (Slugs.isValid(scalar.text())) {
                return Optional.of(scalar.text());
            }
            return binding.refuse(Code.BAD_ID, scalar.span(), "\"" + scalar.text() + "\" cannot be an id",
                    "use lower-case letters, digits and single hyphens, such as \""
                            + Slugs.suggest(scalar.text()) + "\"");
        }

        @Override
        public String describe() {
            return "an id such as `first-step`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Matching(Slugs.PATTERN);
        }
    }

    /** A picture or another file below the content folder. */
    record AssetPath() implements ScalarType<Picture> {
        @Override
        public Optional<Picture> parse(YamlValue.Scalar scalar, Binding binding) {
            return Optional.of(new Picture(scalar.text(), "", scalar.span()));
        }

        @Override
        public String describe() {
            return "the path of a picture such as `assets/plan.png`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Asset();
        }
    }
}

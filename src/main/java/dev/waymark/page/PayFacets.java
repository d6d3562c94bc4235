package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures of pay can be narrowed by, with how many there are of each. */
final class PayFacets {

    /**
     * A choice.
     *
     * @param key     of the choice, in links too: {@code place}, {@code level} and so on
     * @param options in groups; a group may have no label
     */
    public record Facet(String key, List<OptionGroup> options) {

        public Facet {
            options = List.copyOf(options);
        }
    }

    /** Options below a label, which may be empty. */
    public record OptionGroup(String label, List<Option> options) {

        public OptionGroup {
            options = List.copyOf(options);
        }
    }

    /**
     * A value, how it is printed, and how many figures have it.
     *
     * @param formerly what it was before, as ids between blanks, for links of that time; may be empty
     */
    public record Option(String value, String label, int count, String formerly) {

        private Option(String value, String label, int count) {
            this(value, label, count, "");
        }
    }

    /** The former ids of an entry, between blanks. */
    static String formerly(Entry entry) {
        return entry.common().formerly().stream().map(EntryId::toString).collect(Collectors.joining(" "));
    }

    private final PageScope scope;
    private final List<PayData> data;

    PayFacets(PageScope scope, List<PayFigure> figures) {
        this.scope = scope;
        this.data = figures.stream().map(figure -> PayData.of(figure, scope.pay().places())).toList();
    }

    /** Those that have anything to choose. */
    List<Facet> all() {
        return Stream.of(places(),
                        entries("role", figure -> figure.set().role()),
                        entries("level", PayData::level),
                        entries("source", figure -> figure.set().source()),
                        plain("year", figure -> figure.set().year()),
                        plain("currency", PayData::currency),
                        words("measure", figure -> figure.set().measure()),
                        words("component", PayData::component))
                .filter(facet -> facet.options().stream().mapToInt(group -> group.options().size()).sum() > 1)
                .toList();
    }

    private Facet places() {
        Map<String, Integer> counts = counts(figure -> figure.places().split(" "));
        List<OptionGroup> groups = new ArrayList<>();
        for (Kind kind : List.of(Kind.REGION, Kind.COUNTRY, Kind.CITY)) {
            group(scope.words().text("kinds." + kind.word()), entries(kind, counts), groups);
        }
        group(scope.words().text("explorer.unstated"), unstated("place", counts), groups);
        return new Facet("place", groups);
    }

    private static void group(String label, List<Option> options, List<OptionGroup> into) {
        if (!options.isEmpty()) {
            into.add(new OptionGroup(label, options));
        }
    }

    private List<Option> entries(Kind kind, Map<String, Integer> counts) {
        return scope.catalog().ofKind(kind).stream()
                .filter(entry -> counts.containsKey(entry.id().toString()))
                .map(entry -> new Option(entry.id().toString(), entry.title(),
                        counts.get(entry.id().toString()),
                        formerly(entry)))
                .toList();
    }

    private Facet entries(String key, Function<PayData, String> value) {
        Map<String, Integer> counts = counts(figure -> new String[] {value.apply(figure)});
        List<Option> options = new ArrayList<>();
        Kind.ofWord(key).ifPresent(kind -> options.addAll(entries(kind, counts)));
        options.addAll(unstated(key, counts));
        return new Facet(key, List.of(new OptionGroup("", options)));
    }

    private Facet plain(String key, Function<PayData, String> value) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.<String>naturalOrder());
        counts.putAll(counts(figure -> new String[] {value.apply(figure)}));
        List<Option> options = new ArrayList<>();
        counts.forEach((text, count) -> {
            if (!text.equals(PayData.NOT_STATED)) {
                options.add(new Option(text, text, count));
            }
        });
        options.addAll(unstated(key, counts));
        return new Facet(key, List.of(new OptionGroup("", options)));
    }

    private Facet words(String key, Function<PayData, String> value) {
        Map<String, Integer> counts = counts(figure -> new String[] {value.apply(figure)});
        List<Option> options = new ArrayList<>();
        counts.forEach((word, count) -> {
            if (!word.equals(PayData.NOT_STATED)) {
                options.add(new Option(word, scope.words().text(key + "." + word), count));
            }
        });
        options.addAll(unstated(key, counts));
        return new Facet(key, List.of(new OptionGroup("", options)));
    }

    private List<Option> unstated(String key, Map<String, Integer> counts) {
        return Stream.ofNullable(counts.get(PayData.NOT_STATED))
                .map(count -> new Option(PayData.NOT_STATED, scope.words().text("not-stated." + key), count))
                .toList();
    }

    /** How many figures have each value, in the order of the figures. */
    private Map<String, Integer> counts(Function<PayData, String[]> values) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        data.forEach(figure -> Arrays.stream(values.apply(figure))
                .forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }
}

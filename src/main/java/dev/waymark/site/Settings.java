package dev.waymark.site;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.diagnostic.Span;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code site.yaml} says about the guide as a whole.
 *
 * @param baseUrl    where the site will stand, ends in {@code /}
 * @param repository web address of the repository that holds the content
 * @param editBranch branch that "suggest a change" leads to
 * @param navigation what the head of each page links to; empty: the kinds that have entries
 * @param words      the word lists of the guide by name, such as {@code skill.category}, then by word
 * @param removed    pages that went for good, with the reason
 * @param handbook   whether the site holds the handbook of the generator
 * @param history    what pages tell of the history of the content
 * @param search     what readers can search
 */
public record Settings(
        String title,
        String baseUrl,
        String language,
        Optional<String> repository,
        String editBranch,
        List<NavigationItem> navigation,
        Optional<Currency> currency,
        Optional<String> licence,
        Map<String, Map<String, Word>> words,
        List<Removed> removed,
        boolean handbook,
        Told history,
        Searched search) {

    /** What is told of who changed the content when. */
    public enum Told implements FixedWord {
        /** Days and names. */
        ALL,
        /** Days without names. */
        DATES,
        NONE
    }

    /** What of the entries the search finds. */
    public enum Searched implements FixedWord {
        /** All that they say. */
        TEXTS,
        /** Their names, tags and summaries. */
        NAMES,
        /** Nothing: there is no search, and no list of all names. */
        NONE
    }

    /** A link in the head of each page: to a kind's folder or to an entry. */
    public record NavigationItem(String target, Span span) {
    }

    /** A word of the guide's own lists. */
    public record Word(String key, String label, int order) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return order != other.order ? Integer.compare(order, other.order) : key.compareTo(other.key);
        }
    }

    /** A page that is gone: what, why, and where to look instead. */
    public record Removed(EntryId was, String why, Optional<EntryId> see, Span span) {
    }

    public Settings {
        Objects.requireNonNull(title);
        Objects.requireNonNull(baseUrl);
        navigation = List.copyOf(navigation);
        Objects.requireNonNull(language);
        Objects.requireNonNull(repository);
        Objects.requireNonNull(editBranch);
        Objects.requireNonNull(currency);
        Objects.requireNonNull(licence);
        words = copy(words);
        removed = List.copyOf(removed);
        Objects.requireNonNull(history);
        Objects.requireNonNull(search);
    }

    /** In the order of the file: a copy by {@code Map.copyOf} would have another one in each run. */
    private static Map<String, Map<String, Word>> copy(Map<String, Map<String, Word>> lists) {
        Map<String, Map<String, Word>> copy = new LinkedHashMap<>();
        lists.forEach((name, list) -> copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(list))));
        return Collections.unmodifiableMap(copy);
    }

    /** The settings with another base URL, as the command line may give one. */
    public Settings withBaseUrl(String url) {
        return new Settings(title, url.endsWith("/") ? url : url + "/", language, repository, editBranch,
                navigation, currency, licence, words, removed, handbook, history, search);
    }

    /** A word of a list; one that the list does not have stands for itself, after all others. */
    public Word word(String list, String key) {
        Word word = words.getOrDefault(list, Map.of()).get(key);
        return word == null ? new Word(key, key, Integer.MAX_VALUE) : word;
    }
}

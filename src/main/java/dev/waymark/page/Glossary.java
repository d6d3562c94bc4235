package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.site.Name;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All names of the guide by their first letters, signs passed over: first letters, then digits, then others.
 */
final class Glossary {

    /** So many names stand on one page; of a guide with more, each letter has pages of its own. */
    private static final int ON_ONE_PAGE = 2_500;
    private static final int OF_A_LETTER = 500;
    private static final String DIGITS = "0-9";
    private static final String OTHER = "other";

    /** The names with one first letter. */
    record Letter(String slug, List<Name> names) {

        int pages() {
            return (names.size() + OF_A_LETTER - 1) / OF_A_LETTER;
        }

        /** The names on a page, from 1. */
        List<Name> page(int number) {
            return names.subList((number - 1) * OF_A_LETTER, Math.min(names.size(), number * OF_A_LETTER));
        }

        String label(Words words) {
            return switch (slug) {
                case DIGITS -> words.text("search.digits");
                case OTHER -> words.text("search.other");
                default -> slug.toUpperCase(Locale.ROOT);
            };
        }
    }

    private record Keyed(String key, String slug, Name name) {
    }

    private final List<Letter> letters;
    private final int size;

    private Glossary(List<Letter> letters) {
        this.letters = List.copyOf(letters);
        this.size = letters.stream().mapToInt(letter -> letter.names().size()).sum();
    }

    static Glossary of(Catalog catalog) {
        List<Keyed> all = new ArrayList<>();
        for (Name name : Name.all(catalog)) {
            String key = key(name.text());
            all.add(new Keyed(key, slug(key), name));
        }
        all.sort(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.name().text())
                .thenComparing(keyed -> keyed.name().entry().id())
                .thenComparing(keyed -> keyed.name().anchor()));
        Map<String, List<Name>> bySlug = new TreeMap<>(Comparator.comparingInt(Glossary::rank)
                .thenComparing(Comparator.naturalOrder()));
        all.forEach(keyed -> bySlug.computeIfAbsent(keyed.slug(), slug -> new ArrayList<>())
                .add(keyed.name()));
        return new Glossary(bySlug.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue())).toList());
    }

    private static int rank(String slug) {
        return slug.equals(OTHER) ? 2 : slug.equals(DIGITS) ? 1 : 0;
    }

    /**
     * What a name is sorted by: letters without accents, whatever their case, from the first
     * letter or digit on.
     */
    private static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> key.length() > 0 ? Character.getType(c) != Character.NON_SPACING_MARK
                : Character.isLetterOrDigit(c)).forEach(key::appendCodePoint);
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    private static String slug(String key) {
        if (key.isEmpty()) {
            return OTHER;
        }
        int first = key.codePointAt(0);
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        return switch (UnicodeScript.of(first)) {
            // Too many letters to be a list of them.
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI, COMMON, INHERITED, UNKNOWN -> OTHER;
            default -> Character.isLetter(first) ? Character.toString(first) : OTHER;
        };
    }

    List<Letter> letters() {
        return letters;
    }

    boolean isOnOnePage() {
        return size <= ON_ONE_PAGE;
    }
}

package dev.waymark.page;

import dev.waymark.site.Name;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All names of the guide by their first letters, signs passed over: first letters, then digits, then others.
 */
final class Glossary {

    /** So many names stand on one page; of a guide with more, each letter has pages of its own. */
    private static final int ON_ONE_PAGE = 2_500;
    private static final int OF_A_LETTER = 500;
    private static final String DIGITS = "0-9";
    private static final String OTHER = "other";

    private static final Comparator<Keyed> ORDER = Comparator.comparing(Keyed::key)
            .thenComparing(keyed -> keyed.name().text())
            .thenComparing(keyed -> keyed.name().entry().id()).thenComparing(keyed -> keyed.name().anchor());

    /** The names with one first letter. They are sorted when a page of them is made. */
    static final class Letter {

        private final String slug;
        private final List<Name> unsorted;
        private Optional<List<Name>> names = Optional.empty();

        private Letter(String slug, List<Name> unsorted) {
            this.slug = slug;
            this.unsorted = List.copyOf(unsorted);
        }

        String slug() {
            return slug;
        }

        private int rank() {
            return slug.equals(OTHER) ? 2 : slug.equals(DIGITS) ? 1 : 0;
        }

        int size() {
            return unsorted.size();
        }

        synchronized List<Name> names() {
            if (names.isEmpty()) {
                names = Optional.of(unsorted.stream().map(name -> new Keyed(key(name.text()), name))
                        .sorted(ORDER).map(Keyed::name).toList());
            }
            return names.get();
        }

        int pages() {
            return (size() + OF_A_LETTER - 1) / OF_A_LETTER;
        }

        /** The names on a page, from 1. */
        List<Name> page(int number) {
            return names().subList((number - 1) * OF_A_LETTER, Math.min(size(), number * OF_A_LETTER));
        }

        String label(Words words) {
            return switch (slug) {
                case DIGITS -> words.text("search.digits");
                case OTHER -> words.text("search.other");
                default -> slug.toUpperCase(Locale.ROOT);
            };
        }
    }

    private record Keyed(String key, Name name) {
    }

    private final List<Letter> letters;
    private final int size;

    private Glossary(List<Letter> letters) {
        this.letters = List.copyOf(letters);
        this.size = letters.stream().mapToInt(Letter::size).sum();
    }

    static Glossary of(List<Name> names) {
        Map<String, List<Name>> bySlug = new HashMap<>();
        for (Name name : names) {
            bySlug.computeIfAbsent(slug(name.text()), slug -> new ArrayList<>()).add(name);
        }
        return new Glossary(bySlug.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                .sorted(Comparator.comparingInt(Letter::rank).thenComparing(Letter::slug)).toList());
    }

    /**
     * What a name is sorted by: letters without accents, whatever their case, from the first
     * letter or digit on.
     */
    private static String key(String text) {
        int first = plainStart(text);
        if (first >= 0 && isAscii(text, first)) {
            return text.substring(first).toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> key.length() > 0 ? Character.getType(c) != Character.NON_SPACING_MARK
                : Character.isLetterOrDigit(c)).forEach(key::appendCodePoint);
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /**
     * Where the first letter or digit stands if nothing but ASCII comes before it and it is ASCII
     * itself, else -1.
     */
    private static int plainStart(String text) {
        for (int i = 0; i < text.length() && text.charAt(i) < 0x80; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAscii(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The first letter, which most names show at a glance. */
    private static String slug(String text) {
        int first = plainStart(text);
        if (first >= 0) {
            return slug(Character.toLowerCase(text.charAt(first)));
        }
        String key = key(text);
        return key.isEmpty() ? OTHER : slug(key.codePointAt(0));
    }

    private static String slug(int first) {
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

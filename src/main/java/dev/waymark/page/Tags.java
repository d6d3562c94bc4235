package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entries by tag. Two spellings with the same slug are one tag; the first in alphabetical order is printed.
 */
final class Tags {

    /** A tag and its entries, as lists show them. */
    record Tag(String slug, String label, List<Entry> entries) {
    }

    private Tags() {
    }

    static List<Tag> of(Catalog catalog) {
        Map<String, List<Entry>> entries = new TreeMap<>();
        Map<String, String> labels = new TreeMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            for (String tag : entry.common().tags()) {
                String slug = slugs.computeIfAbsent(tag, Tags::slug);
                List<Entry> tagged = entries.computeIfAbsent(slug, unknown -> new ArrayList<>());
                if (tagged.isEmpty() || tagged.get(tagged.size() - 1) != entry) {
                    tagged.add(entry);
                }
                labels.merge(slug, tag, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List<Tag> tags = new ArrayList<>();
        entries.forEach((slug, tagged) -> tags.add(new Tag(slug, labels.get(slug),
                tagged.stream().sorted(Catalog.BY_ORDER).toList())));
        return List.copyOf(tags);
    }

    /** The part of the URL that names a tag; letters of any script stay. */
    static String slug(String tag) {
        String plain = Normalizer.normalize(tag, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace("#", "-sharp").replace("+", "-plus");
        String slug = hyphenated(plain);
        return slug.isEmpty() || slug.equals("page") ? "tag-" + slug : slug;
    }

    /** Letters and digits, with one hyphen for whatever stands between them. */
    private static String hyphenated(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean isGap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) || isNumber(c)) {
                if (isGap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
                isGap = false;
            } else {
                isGap = true;
            }
        }
        return slug.toString();
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}

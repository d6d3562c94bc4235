package dev.waymark.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids of headings as code hosts do: lower case, spaces to hyphens, punctuation left out, a number
 * behind the second of a name. None begins with an underscore: those belong to the page around the text.
 */
final class Slugs {

    private final Set<String> taken = new HashSet<>();
    /** For each slug, the number tried last, so that a thousand equal headings take a thousand steps. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Keeps an id that its author gave; false where it is taken. */
    boolean reserve(String id) {
        return taken.add(id);
    }

    /** An id for a heading with these words, different from all before. */
    String next(String words) {
        String slug = slug(words);
        String id = slug;
        while (!taken.add(id)) {
            id = slug + "-" + numbers.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        String lower = words.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length();) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                slug.append('-');
            } else if (c == '-' || c == '_' && slug.length() > 0 || isWordChar(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static boolean isWordChar(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}

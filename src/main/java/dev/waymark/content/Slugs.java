package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Limits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an id may look like. */
public final class Slugs {

    /**
     * Names that some operating system gives to a device, whatever its ending, and those of our own pages.
     */
    private static final String TAKEN = "con|prn|aux|nul|com[0-9]|lpt[0-9]|page";
    private static final Pattern IS_TAKEN = Pattern.compile(TAKEN);
    /** An id, but for its length. */
    public static final String PATTERN = "(?!(?:" + TAKEN + ")$)[a-z0-9]+(?:-[a-z0-9]+)*";
    /** Names of our own folders beside those of the kinds, where plain pages stand. */
    private static final Set<String> FOLDERS =
            Set.of("assets", "changes", "compare", "data", "handbook", "search", "tags");

    private Slugs() {
    }

    /** Whether a text can be the id of an entry, a row or a step. */
    public static boolean isValid(String slug) {
        return slug.length() <= Limits.ID_CHARS && isKebab(slug)
                && !IS_TAKEN.matcher(slug).matches();
    }

    /** Whether a text is {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    private static boolean isKebab(String slug) {
        char before = '-';
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            if (c == '-' ? before == '-' : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** Whether the URL of an entry is not one of the site's own. */
    public static boolean isFree(EntryId id) {
        return id.kind() != Kind.PAGE || !FOLDERS.contains(id.slug()) && Kind.ofFolder(id.slug()).isEmpty();
    }

    /** A valid id near to a name, for suggestions. */
    public static String suggest(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.toLowerCase(Locale.ROOT).replace("c++", "cpp").replace("c#", "csharp")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.substring(0, Math.min(slug.length(), Limits.ID_CHARS - 4)).replaceAll("-+$", "");
        return isValid(cut) ? cut : "the-" + (cut.isEmpty() ? "entry" : cut);
    }
}

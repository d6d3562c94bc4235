package dev.waymark.content;

import dev.waymark.diagnostic.Limits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an id may look like. */
final class Slugs {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    /** Names that some operating system gives to a device, whatever ending follows. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    /** Names of our own pages below a kind's folder. */
    private static final Set<String> OURS = Set.of("page");

    private Slugs() {
    }

    static boolean isValid(String slug) {
        return slug.length() <= Limits.ID_CHARS && FORM.matcher(slug).matches()
                && !DEVICE.matcher(slug).matches() && !OURS.contains(slug);
    }

    /** A valid id near to a name, for suggestions. */
    static String suggest(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.toLowerCase(Locale.ROOT).replace("c++", "cpp").replace("c#", "csharp")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = slug.substring(0, Math.min(slug.length(), Limits.ID_CHARS)).replaceAll("-+$", "");
        return isValid(cut) ? cut : "the-" + (cut.isEmpty() ? "entry" : cut);
    }
}

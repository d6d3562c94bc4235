package dev.waymark.site;

import dev.waymark.catalog.EntryId;
import dev.waymark.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as its author wrote it, and the same with another target: quotes, sections, rows and blanks
 * stay. Empty where it is written in a way that this cannot follow, such as with escapes.
 */
public final class Written {

    private static final Pattern FILE = Pattern.compile("(<?)[^#<>]*(#[^<>]*)?(>?)", Pattern.DOTALL);

    private Written() {
    }

    /**
     * A reference by id, of a field or in double brackets.
     *
     * @param from      what it names now; its kind counts only where it is written
     * @param namesKind whether the kind must stand before the new id; where it stands now, it stays
     */
    public static Optional<String> withId(Span reference, EntryId from, EntryId to, boolean namesKind) {
        Matcher found = Pattern.compile("([^A-Za-z0-9]*)(" + Pattern.quote(from.kind().word() + "/") + ")?"
                + Pattern.quote(from.slug()) + "(?![A-Za-z0-9-])").matcher(reference.text());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String id = namesKind || found.start(2) >= 0 ? to.toString() : to.slug();
        return Optional.of(found.group(1) + id + reference.text().substring(found.end()));
    }

    /** A link to a file, with another path. */
    public static Optional<String> withFile(Span link, String path) {
        Matcher found = FILE.matcher(link.text());
        String place = found.matches() ? Optional.ofNullable(found.group(2)).orElse("") : "";
        return found.matches()
                ? Optional.of(found.group(1) + path + place + found.group(3)) : Optional.empty();
    }
}

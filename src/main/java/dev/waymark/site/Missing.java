package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say of an id that no entry has. */
public final class Missing {

    private Missing() {
    }

    /** Such as {@code no skill has the id "lamp-caer"}. */
    public static String message(EntryId id) {
        return "no " + id.kind().word() + " has the id \"" + id.slug() + "\"";
    }

    /** What was probably meant, or how to mend it. */
    public static String help(EntryId id, Catalog catalog) {
        Optional<EntryId> renamed = catalog.formerly(id).stream().findFirst();
        if (renamed.isPresent()) {
            String now = renamed.get().kind() == id.kind() ? renamed.get().slug() : renamed.get().toString();
            return "it is now called \"" + now + "\"" + where(renamed.get(), catalog);
        }
        Optional<EntryId> near = Nearest.to(id.slug(), catalog.slugs(id.kind()))
                .map(slug -> new EntryId(id.kind(), slug));
        if (near.isPresent()) {
            return "did you mean \"" + near.get().slug() + "\"?" + where(near.get(), catalog);
        }
        Optional<EntryId> otherKind = Stream.of(Kind.values()).map(kind -> new EntryId(kind, id.slug()))
                .filter(other -> catalog.file(other).isPresent()).findFirst();
        return otherKind.isPresent()
                ? "there is " + otherKind.get() + where(otherKind.get(), catalog)
                : "add the file " + id.kind().folder() + "/" + id.slug() + id.kind().ending().allowed().get(0)
                        + " or name an entry that exists";
    }

    /**
     * The same reference to the entry that was certainly meant: the only one that once had the id, or the
     * only one of the kind whose id is nearly the same.
     */
    public static Optional<String> fix(EntryId id, Span reference, Catalog catalog) {
        return meant(id, catalog).flatMap(meant -> Written.withId(reference, id, meant, false));
    }

    /**
     * The entry of the same kind that an unknown id certainly means. Who said something is never guessed: a
     * source that is nearly called the same may be another one.
     */
    static Optional<EntryId> meant(EntryId id, Catalog catalog) {
        List<EntryId> renamed = catalog.formerly(id);
        if (renamed.isEmpty() && id.kind() == Kind.SOURCE) {
            return Optional.empty();
        }
        return renamed.isEmpty()
                ? Nearest.only(id.slug(), catalog.slugs(id.kind())).map(slug -> new EntryId(id.kind(), slug))
                : Optional.of(renamed.get(0)).filter(now -> renamed.size() == 1 && now.kind() == id.kind());
    }

    private static String where(EntryId id, Catalog catalog) {
        return catalog.file(id).map(file -> " (" + file.path() + ")").orElse("");
    }
}

package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.markdown.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A name under which readers look for something.
 *
 * @param anchor of a section on the entry's page; empty for the entry itself
 */
public record Name(String text, Type type, Entry entry, String anchor) {

    /** A heading that more entries share names no section of its own. */
    private static final int MOST_SHARED = 3;
    private static final int DEEPEST = 3;

    /** What it names the entry by. */
    public enum Type {
        TITLE, ALIAS, SECTION
    }

    public Name {
        Objects.requireNonNull(text);
        Objects.requireNonNull(type);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(anchor);
    }

    /** The printed name of an entry; a fact without a title is called after what it measures. */
    public static String of(Entry entry) {
        return entry instanceof Fact fact && fact.title().equals(fact.id().slug())
                ? fact.measure().or(fact::says).orElse(fact.title()) : entry.title();
    }

    /** All names of the entries, in the order of the catalog: of each its title, its aliases and its sections. */
    public static List<Name> all(Catalog catalog) {
        List<Entry> entries = catalog.entries();
        Map<String, Integer> uses = new HashMap<>();
        entries.forEach(entry -> headings(entry).stream().map(Name::plain).distinct()
                .forEach(heading -> uses.merge(heading, 1, Integer::sum)));
        List<Name> names = new ArrayList<>(entries.size() * 2);
        for (Entry entry : entries) {
            names.add(new Name(of(entry), Type.TITLE, entry, ""));
            entry.common().aliases().forEach(alias -> names.add(new Name(alias, Type.ALIAS, entry, "")));
            headings(entry).stream().filter(heading -> uses.get(plain(heading)) <= MOST_SHARED)
                    .forEach(heading -> names.add(new Name(heading.text(), Type.SECTION, entry, heading.id())));
        }
        return names;
    }

    private static List<Heading> headings(Entry entry) {
        return entry.common().body().headings().stream()
                .filter(heading -> heading.level() <= DEEPEST && !heading.text().isBlank()).toList();
    }

    private static String plain(Heading heading) {
        return heading.text().toLowerCase(Locale.ROOT);
    }
}

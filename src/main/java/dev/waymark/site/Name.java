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

    /** How many entries have a heading of the same words. */
    private static final class Uses {
        private int entries;
        private Entry last;

        Uses by(Entry entry) {
            if (last != entry) {
                last = entry;
                entries++;
            }
            return this;
        }
    }

    private record Section(Heading heading, Uses uses) {
    }

    /**
     * All names of the entries, in the order of the catalog: of each its title, its aliases and its sections.
     */
    static List<Name> all(Catalog catalog) {
        List<Entry> entries = catalog.entries();
        Map<String, Uses> uses = new HashMap<>();
        List<List<Section>> sections = new ArrayList<>(entries.size());
        entries.forEach(entry -> sections.add(sections(entry, uses)));
        List<Name> names = new ArrayList<>(entries.size() * 2);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            names.add(new Name(of(entry), Type.TITLE, entry, ""));
            entry.common().aliases().forEach(alias -> names.add(new Name(alias, Type.ALIAS, entry, "")));
            for (Section section : sections.get(i)) {
                if (section.uses().entries <= MOST_SHARED) {
                    Heading heading = section.heading();
                    names.add(new Name(heading.text(), Type.SECTION, entry, heading.id()));
                }
            }
        }
        return names;
    }

    private static List<Section> sections(Entry entry, Map<String, Uses> uses) {
        List<Section> sections = new ArrayList<>();
        for (Heading heading : entry.common().body().headings()) {
            if (heading.level() <= DEEPEST && !heading.text().isBlank()) {
                String plain = heading.text().toLowerCase(Locale.ROOT);
                Uses all = uses.computeIfAbsent(plain, words -> new Uses());
                sections.add(new Section(heading, all.by(entry)));
            }
        }
        return sections;
    }
}

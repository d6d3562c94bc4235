package dev.waymark.page;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Employer;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.Guide;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Project;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Resource;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Source;
import dev.waymark.catalog.Technology;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How lists group the entries of each kind: by category, type, series, place or sub-folder. */
final class Groups {

    /**
     * Some entries of a kind that belong together.
     *
     * @param id    unique in its kind, fit for an anchor
     * @param label as printed; empty where the kind is not grouped
     * @param url   where it begins in the list of its kind
     */
    record Group(Kind kind, String id, String label, String url, List<Entry> entries) {

        /** Tells it from the groups of all kinds. */
        String key() {
            return kind.word() + id;
        }
    }

    private record Key(int order, String label) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::order)
                .thenComparing(Key::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Key::label);
        private static final Key REST = new Key(Integer.MAX_VALUE, "");

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Site site;
    private final Words words;
    private final Map<Kind, List<Group>> byKind = new EnumMap<>(Kind.class);
    private final Map<EntryId, Group> byEntry = new HashMap<>();
    private final Map<EntryId, Integer> places = new HashMap<>();

    Groups(Site site, Words words) {
        this.site = site;
        this.words = words;
        for (Kind kind : Kind.values()) {
            List<Group> groups = group(kind, site.catalog().ofKind(kind));
            byKind.put(kind, groups);
            groups.forEach(this::remember);
        }
    }

    private void remember(Group group) {
        for (int i = 0; i < group.entries().size(); i++) {
            byEntry.put(group.entries().get(i).id(), group);
            places.put(group.entries().get(i).id(), i);
        }
    }

    List<Group> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Optional<Group> of(EntryId id) {
        return Optional.ofNullable(byEntry.get(id));
    }

    /** The entry some places after another in its group; empty past its ends. */
    Optional<Entry> neighbour(EntryId id, int distance) {
        Group group = byEntry.get(id);
        if (group == null) {
            return Optional.empty();
        }
        int place = places.get(id) + distance;
        return place < 0 || place >= group.entries().size() ? Optional.empty()
                : Optional.of(group.entries().get(place));
    }

    private List<Group> group(Kind kind, List<Entry> entries) {
        Map<Key, List<Entry>> grouped = new TreeMap<>();
        entries.forEach(entry -> grouped.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry));
        List<Group> groups = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Key, List<Entry>> members : grouped.entrySet()) {
            boolean isNameless = grouped.size() == 1 && members.getKey().label().isEmpty();
            String id = "_g" + (groups.size() + 1);
            String list = Routes.index(kind, Slice.pageOf(before));
            groups.add(new Group(kind, id, isNameless ? "" : label(members.getKey()),
                    isNameless ? list : list + "#" + id, List.copyOf(members.getValue())));
            before += members.getValue().size();
        }
        return List.copyOf(groups);
    }

    private String label(Key key) {
        return key.label().isEmpty() ? words.text("list.others") : key.label();
    }

    private Key key(Entry entry) {
        return switch (entry.kind()) {
            case SKILL -> word("skill.category", ((Skill) entry).category());
            case TECHNOLOGY -> word("technology.type", ((Technology) entry).types().get(0));
            case EMPLOYER -> ((Employer) entry).industries().stream().findFirst()
                    .map(industry -> word("employer.industries", industry)).orElse(folder(entry));
            case RESOURCE -> word("resource.type", ((Resource) entry).type());
            case SOURCE -> word("source.type", ((Source) entry).type());
            case PROJECT -> word("project.difficulty", ((Project) entry).difficulty());
            case ROADMAP -> ((Roadmap) entry).audience().map(audience -> word("roadmap.audience", audience))
                    .orElse(folder(entry));
            case CITY -> entry(((City) entry).country());
            case COUNTRY -> ((Country) entry).region().map(this::entry).orElse(folder(entry));
            case REGION -> constant("region-type", ((Region) entry).type());
            case CONFLICT -> constant("conflict-type", ((Conflict) entry).type());
            case GUIDE -> ((Guide) entry).series().map(series -> new Key(0, series)).orElse(folder(entry));
            default -> folder(entry);
        };
    }

    private Key word(String list, String key) {
        Settings.Word word = site.settings().word(list, key);
        return new Key(word.order(), word.label());
    }

    private <T extends Enum<T> & FixedWord> Key constant(String list, T constant) {
        return new Key(constant.ordinal(), words.text(list + "." + constant.word()));
    }

    private Key entry(EntryId id) {
        return site.catalog().find(id).map(entry -> new Key(0, entry.title())).orElse(Key.REST);
    }

    private static Key folder(Entry entry) {
        String group = entry.common().group();
        return group.isEmpty() ? Key.REST : new Key(0, group.substring(0, 1).toUpperCase(Locale.ROOT)
                + group.substring(1).replace('-', ' ').replace("/", " / "));
    }
}

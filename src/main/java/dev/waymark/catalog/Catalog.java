package dev.waymark.catalog;

import dev.waymark.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All entries of the guide. Immutable. */
public final class Catalog {

    /** As lists show them: by order where it is given, then by title. */
    public static final Comparator<Entry> BY_ORDER = Comparator
            .comparingInt((Entry entry) -> entry.common().order().orElse(Integer.MAX_VALUE))
            .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entry::id);

    private final Map<EntryId, Entry> byId = new HashMap<>();
    private final Map<String, EntryId> byPath = new HashMap<>();
    private final Map<String, List<EntryId>> bySlug = new HashMap<>();
    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<EntryId, List<EntryId>> byFormerId = new HashMap<>();
    private final Map<EntryId, Entry> drafts = new HashMap<>();
    private final Map<EntryId, Fragment> fragments = new HashMap<>();
    private final Unread unread;

    /**
     * @param published entries that the site shows
     * @param hidden    drafts that it does not show
     */
    public Catalog(Collection<? extends Entry> published, Collection<? extends Entry> hidden) {
        this(published, hidden, List.of(), Unread.NOTHING);
    }

    /**
     * @param published entries that the site shows
     * @param hidden    drafts that it does not show
     * @param broken    entries that could not be read wholly
     * @param unread    what could not be read at all
     */
    public Catalog(Collection<? extends Entry> published, Collection<? extends Entry> hidden,
            Collection<Fragment> broken, Unread unread) {
        this.unread = unread.with(broken.stream().map(Fragment::id).collect(Collectors.toSet()));
        published.stream().sorted(Comparator.comparing(Entry::id)).forEach(this::add);
        hidden.forEach(draft -> {
            drafts.put(draft.id(), draft);
            add(draft.id(), draft.common().path());
        });
        broken.forEach(fragment -> {
            fragments.put(fragment.id(), fragment);
            add(fragment.id(), fragment.path());
        });
        byKind.replaceAll((kind, entries) -> entries.stream().sorted(BY_ORDER).toList());
    }

    private void add(Entry entry) {
        byId.put(entry.id(), entry);
        add(entry.id(), entry.common().path());
        byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
        entry.common().formerly().forEach(
                former -> byFormerId.computeIfAbsent(former, id -> new ArrayList<>(1)).add(entry.id()));
    }

    private void add(EntryId id, String path) {
        byPath.put(path, id);
        bySlug.computeIfAbsent(id.slug(), slug -> new ArrayList<>(1)).add(id);
    }

    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry with an id, typed; empty too where it is of another type. */
    public <E extends Entry> Optional<E> find(EntryId id, Class<E> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** A hidden draft. */
    public Optional<Entry> draft(EntryId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    /** All hidden drafts, sorted. */
    public List<Entry> drafts() {
        return drafts.values().stream().sorted(Comparator.comparing(Entry::id)).toList();
    }

    /** The entries that are broken, sorted by id. */
    public List<Fragment> fragments() {
        return fragments.values().stream().sorted(Comparator.comparing(Fragment::id)).toList();
    }

    public Optional<Fragment> fragment(EntryId id) {
        return Optional.ofNullable(fragments.get(id));
    }

    /** The file of an entry, drafts and broken ones included. */
    public Optional<SourceFile> file(EntryId id) {
        return find(id).or(() -> draft(id)).map(entry -> entry.common().file())
                .or(() -> fragment(id).map(Fragment::file));
    }

    /** The path of that file below the content folder. */
    public Optional<String> path(EntryId id) {
        return find(id).or(() -> draft(id)).map(entry -> entry.common().path())
                .or(() -> fragment(id).map(Fragment::path));
    }

    /** Whether any file could not be read, so that what it would point at is not known. */
    public boolean isIncomplete() {
        return !unread.isEmpty();
    }

    public boolean isBroken(EntryId id) {
        return unread.has(id);
    }

    /** The entry, hidden drafts and broken ones included, whose file has a path below the content folder. */
    public Optional<EntryId> atPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The entries of any kind, hidden drafts and broken ones included, that have an id. */
    public List<EntryId> withSlug(String slug) {
        return List.copyOf(bySlug.getOrDefault(slug, List.of()));
    }

    /** All ids of entries of any kind, without their kinds. */
    public Set<String> slugs() {
        return Collections.unmodifiableSet(bySlug.keySet());
    }

    /** All ids of a kind without it: those of drafts and of files that could not be read are among them. */
    public Set<String> slugs(Kind kind) {
        return Stream.of(byId.keySet(), drafts.keySet(), unread.entries()).flatMap(Set::stream)
                .filter(id -> id.kind() == kind).map(EntryId::slug).collect(Collectors.toSet());
    }

    /** The entries of a kind, as lists show them. */
    public List<Entry> ofKind(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The entries of a kind, typed, as lists show them. */
    public <E extends Entry> List<E> all(Kind kind, Class<E> type) {
        return byKind.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }

    /** All entries, by kind and then as lists show them. */
    public List<Entry> entries() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /** The entries that once had an id, sorted; more than one after a split. */
    public List<EntryId> formerly(EntryId former) {
        return byFormerId.getOrDefault(former, List.of()).stream().sorted().toList();
    }

    /** All former ids, sorted. */
    public List<EntryId> formerIds() {
        return byFormerId.keySet().stream().sorted().toList();
    }

    public int size() {
        return byId.size();
    }
}

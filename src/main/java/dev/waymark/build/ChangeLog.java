package dev.waymark.build;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.content.EntryPaths;
import dev.waymark.content.WrittenFigures;
import dev.waymark.history.FileHistory;
import dev.waymark.history.History;
import dev.waymark.history.Revision;
import dev.waymark.history.Texts;
import dev.waymark.site.Changes;
import dev.waymark.site.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From what git knows of files to what a reader wants to know of entries and figures. */
final class ChangeLog {

    /** Days with changes that are told; older ones are in the repository. */
    private static final int DAYS = 50;

    private final Catalog catalog;
    private final History history;
    private final Texts texts;
    private final Settings.Told told;

    private ChangeLog(Catalog catalog, History history, Texts texts, Settings.Told told) {
        this.catalog = catalog;
        this.history = history;
        this.texts = texts;
        this.told = told;
    }

    /** What has changed; nothing where there is no history, or the settings do not want it told. */
    static Changes of(Catalog catalog, History history, Texts texts, Settings.Told told) {
        return told == Settings.Told.NONE || history.key().isEmpty() ? Changes.NONE
                : new ChangeLog(catalog, history, texts, told).changes();
    }

    private Changes changes() {
        Map<EntryId, Changes.Last> last = new HashMap<>();
        for (Entry entry : catalog.entries()) {
            FileHistory file = history.files().get(entry.common().path());
            if (file != null) {
                last.put(entry.id(), new Changes.Last(file.changed(),
                        told == Settings.Told.ALL ? file.contributors() : List.of()));
            }
        }
        return new Changes(last, days());
    }

    /** The first and the last text that an entry had on a day, and its other name before, if it had one. */
    private record Span(Optional<String> before, Optional<String> after, Optional<EntryId> was) {
        /** With an earlier revision of the same day. */
        Span from(Revision earlier) {
            return new Span(earlier.before(), after, was.or(() -> earlier.was().flatMap(ChangeLog::id)));
        }
    }

    private List<Changes.Day> days() {
        Map<LocalDate, Map<EntryId, Span>> days = new LinkedHashMap<>();
        for (Revision revision : history.revisions()) {
            Optional<EntryId> id = id(revision.path());
            if (id.isEmpty() || !days.containsKey(revision.day()) && days.size() == DAYS) {
                continue;
            }
            days.computeIfAbsent(revision.day(), day -> new TreeMap<>()).merge(id.get(),
                    new Span(revision.before(), revision.after(), revision.was().flatMap(ChangeLog::id)),
                    (later, first) -> later.from(revision));
        }
        Map<String, String> versions = texts.of(wanted(days.values()));
        return days.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, Map<EntryId, Span>>comparingByKey().reversed())
                .map(day -> day(day.getKey(), day.getValue(), versions)).filter(ChangeLog::hasAny).toList();
    }

    private static Optional<EntryId> id(String path) {
        return EntryPaths.entry(path);
    }

    private static boolean hasFigures(EntryId id) {
        return id.kind() == Kind.FACT || id.kind() == Kind.SALARY;
    }

    private static Collection<String> wanted(Collection<Map<EntryId, Span>> days) {
        return days.stream().flatMap(day -> day.entrySet().stream())
                .filter(entry -> hasFigures(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(span -> span.before().isPresent() && span.after().isPresent())
                .flatMap(span -> Stream.of(span.before().get(), span.after().get()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Changes.Day day(LocalDate day, Map<EntryId, Span> spans, Map<String, String> versions) {
        List<EntryId> added = new ArrayList<>();
        List<EntryId> changed = new ArrayList<>();
        List<EntryId> gone = new ArrayList<>();
        List<Changes.Figure> figures = new ArrayList<>();
        spans.forEach((id, span) -> {
            boolean isThere = catalog.find(id).isPresent();
            if (span.after().isEmpty()) {
                if (!isThere && span.before().isPresent() && !catalog.formerIds().contains(id)) {
                    gone.add(id);
                }
            } else if (isThere && span.before().isEmpty()) {
                added.add(id);
            } else if (isThere && !span.before().equals(span.after())) {
                changed.add(id);
                figures.addAll(figures(id, span, versions));
            }
        });
        return new Changes.Day(day, byTitle(added), byTitle(changed), gone, figures);
    }

    private List<EntryId> byTitle(List<EntryId> ids) {
        return ids.stream().sorted(Comparator.comparing(EntryId::kind).thenComparing(
                id -> catalog.find(id).map(Entry::title).orElse("")).thenComparing(EntryId::slug)).toList();
    }

    private static List<Changes.Figure> figures(EntryId id, Span span, Map<String, String> versions) {
        if (!hasFigures(id)) {
            return List.of();
        }
        Map<String, String> was = WrittenFigures.of(id.kind(),
                versions.getOrDefault(span.before().orElse(""), ""));
        Map<String, String> is = WrittenFigures.of(id.kind(),
                versions.getOrDefault(span.after().orElse(""), ""));
        return Stream.concat(is.keySet().stream(), was.keySet().stream()).distinct()
                .filter(name -> !Optional.ofNullable(was.get(name)).equals(Optional.ofNullable(is.get(name))))
                .map(name -> new Changes.Figure(id, name.isEmpty() ? Optional.empty() : Optional.of(name),
                        Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name)))).toList();
    }

    private static boolean hasAny(Changes.Day day) {
        return !(day.added().isEmpty() && day.changed().isEmpty() && day.gone().isEmpty());
    }
}

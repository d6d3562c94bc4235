package dev.waymark.build;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.markdown.Prose;
import dev.waymark.markdown.ProseLink;
import dev.waymark.site.Destination;
import dev.waymark.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what a site holds. */
final class StatisticsCount {

    private StatisticsCount() {
    }

    static Statistics none() {
        return new Statistics(Optional.empty(), 0, new TreeMap<>(), 0, 0, 0, 0, List.of(), 0, 0, List.of(), 0,
                Optional.empty(), Optional.empty());
    }

    /** @param configured whether what the site says of itself is in its settings */
    static Statistics of(Site site, boolean configured) {
        Catalog catalog = site.catalog();
        List<Entry> entries = catalog.entries();
        SortedMap<String, Integer> byKind = new TreeMap<>();
        entries.forEach(entry -> byKind.merge(entry.kind().word(), 1, Integer::sum));
        List<String> orphans = ids(entries, entry -> isOrphan(site, entry));
        List<String> uncited = ids(catalog.ofKind(Kind.SOURCE), source -> !isCited(site, source));
        List<PartialDate> reviews = entries.stream().map(entry -> entry.common().reviewed())
                .flatMap(Optional::stream).sorted().toList();
        Optional<String> baseUrl = Optional.of(site.settings().baseUrl()).filter(url -> configured);
        return new Statistics(baseUrl, entries.size(), byKind, internalLinks(site, entries),
                count(entries, reference -> reference.relation() != Relation.CITES), citations(entries),
                orphans.size(), orphans, (int) entries.stream().filter(StatisticsCount::citesNothing).count(),
                catalog.ofKind(Kind.SOURCE).size() - uncited.size(), uncited, reviews.size(),
                reviews.stream().findFirst().map(PartialDate::text),
                reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1).text()));
    }

    private static List<String> ids(List<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).map(Entry::id).map(EntryId::toString).sorted().toList();
    }

    private static boolean isOrphan(Site site, Entry entry) {
        return entry.kind() != Kind.PAGE && site.backlinks().to(entry.id()).isEmpty()
                && entry.common().references().stream()
                        .allMatch(reference -> reference.relation() == Relation.CITES);
    }

    private static boolean isCited(Site site, Entry source) {
        return !site.backlinks().to(source.id()).isEmpty();
    }

    private static boolean citesNothing(Entry entry) {
        return entry.kind() != Kind.SOURCE && citations(List.of(entry)) == 0
                && entry.common().references().stream()
                        .noneMatch(reference -> reference.relation() == Relation.SOURCE
                                || reference.relation() == Relation.SIDE);
    }

    private static int citations(List<Entry> entries) {
        return count(entries, reference -> reference.relation() == Relation.CITES)
                + entries.stream().flatMap(StatisticsCount::texts)
                        .mapToInt(prose -> prose.citations().size()).sum();
    }

    private static int count(List<Entry> entries, Predicate<Reference> wanted) {
        return (int) entries.stream().flatMap(entry -> entry.common().references().stream())
                .filter(wanted).count();
    }

    private static int internalLinks(Site site, List<Entry> entries) {
        return entries.stream().mapToInt(entry -> (int) texts(entry).flatMap(prose -> prose.links().stream())
                .filter(link -> leadsToEntry(site, entry, link)).count()).sum();
    }

    private static boolean leadsToEntry(Site site, Entry from, ProseLink link) {
        Destination destination = site.destinations().of(from, link);
        return destination instanceof Destination.ToEntry || destination instanceof Destination.ToRow;
    }

    private static Stream<Prose> texts(Entry entry) {
        Common common = entry.common();
        return Stream.concat(Stream.of(common.body()), common.texts().stream());
    }
}

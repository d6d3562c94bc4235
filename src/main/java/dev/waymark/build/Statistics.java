package dev.waymark.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the content holds, in numbers.
 *
 * @param baseUrl         where the site will stand; empty where the settings do not say
 * @param entriesByKind   the link word of a kind, such as {@code skill}, to the number of its entries
 * @param internalLinks   links in prose that lead to an entry, repeats included
 * @param references      references declared in fields
 * @param citations       citations in prose and in fields, repeats included
 * @param orphans         entries that nothing links or refers to
 * @param orphanIds       those entries as {@code kind/id}, sorted
 * @param withoutCitation entries that cite nothing; sources are not counted
 * @param sourcesCited    sources that at least one entry cites
 * @param uncitedSources  ids of the other sources, sorted
 * @param reviewed        entries with a date of review
 * @param oldestReview    the earliest of those dates, as given
 * @param newestReview    the latest of those dates, as given
 */
public record Statistics(
        Optional<String> baseUrl,
        int entries,
        SortedMap<String, Integer> entriesByKind,
        int internalLinks,
        int references,
        int citations,
        int orphans,
        List<String> orphanIds,
        int withoutCitation,
        int sourcesCited,
        List<String> uncitedSources,
        int reviewed,
        Optional<String> oldestReview,
        Optional<String> newestReview) {

    public Statistics {
        entriesByKind = Collections.unmodifiableSortedMap(new TreeMap<>(entriesByKind));
        orphanIds = List.copyOf(orphanIds);
        uncitedSources = List.copyOf(uncitedSources);
    }
}

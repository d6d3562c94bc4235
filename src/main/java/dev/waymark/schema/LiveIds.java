package dev.waymark.schema;

import dev.waymark.catalog.Kind;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentListing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What references may name, by the names of the files alone: broken entries and drafts are among them.
 *
 * @param byKind sorted; every kind has a list
 * @param assets paths below the content folder, sorted
 */
record LiveIds(Map<Kind, List<String>> byKind, List<String> assets) {

    static LiveIds of(ContentListing listing) {
        Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        listing.entries().forEach(entry -> byKind.get(entry.id().kind()).add(entry.id().slug()));
        byKind.replaceAll((kind, slugs) -> slugs.stream().sorted().toList());
        return new LiveIds(byKind, listing.assets().stream().map(AssetFile::path).sorted().toList());
    }

    List<String> of(Kind kind) {
        return byKind.get(kind);
    }
}

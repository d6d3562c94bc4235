package dev.waymark.search;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.City;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Place;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which entries are about which place: about it, or about a place that lies in it. */
final class PlaceList {

    private final Catalog catalog;
    private final Map<EntryId, Set<Integer>> entries = new TreeMap<>();

    PlaceList(Catalog catalog) {
        this.catalog = catalog;
        List<Entry> all = catalog.entries();
        for (int i = 0; i < all.size(); i++) {
            Set<EntryId> places = new LinkedHashSet<>();
            named(all.get(i)).forEach(place -> around(place, places));
            for (EntryId place : places) {
                entries.computeIfAbsent(place, unknown -> new TreeSet<>()).add(i);
            }
        }
    }

    private static Stream<EntryId> named(Entry entry) {
        Stream<EntryId> named = entry.common().references().stream()
                .filter(reference -> reference.relation() != Relation.CITES
                        && reference.relation() != Relation.RELATED)
                .map(Reference::target);
        return entry instanceof Place ? Stream.concat(Stream.of(entry.id()), named) : named;
    }

    /** A place and all that it lies in; circles are told of elsewhere and end here. */
    private void around(EntryId id, Set<EntryId> places) {
        Optional<Place> place = catalog.find(id, Place.class);
        if (place.isEmpty() || !places.add(id)) {
            return;
        }
        if (place.get() instanceof City city) {
            around(city.country(), places);
            city.region().ifPresent(region -> around(region, places));
        } else if (place.get() instanceof Country country) {
            country.region().ifPresent(region -> around(region, places));
        } else if (place.get() instanceof Region region) {
            region.within().ifPresent(within -> around(within, places));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Of each place its id, its name and the distances between the numbers of its entries. */
    String json() {
        Json json = new Json().beginArray();
        entries.forEach((place, numbers) -> {
            json.beginArray().value(place.toString()).value(catalog.find(place).orElseThrow().title())
                    .beginArray();
            int before = -1;
            for (int number : numbers) {
                json.value(number - before - 1);
                before = number;
            }
            json.endArray().endArray();
        });
        return json.endArray().toString();
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.City;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Region;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which places lie in which, as the entries say. */
final class PayPlaces {

    private final Catalog catalog;

    PayPlaces(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A place and all it lies in, from small to large, each once. */
    Set<EntryId> around(EntryId place) {
        Set<EntryId> around = new LinkedHashSet<>();
        add(place, around);
        return around;
    }

    private void add(EntryId place, Set<EntryId> around) {
        if (catalog.find(place).isPresent() && around.add(place)) {
            parents(place).forEach(parent -> add(parent, around));
        }
    }

    private List<EntryId> parents(EntryId place) {
        Optional<City> city = catalog.find(place, City.class);
        if (city.isPresent()) {
            return city.get().region().map(region -> List.of(region, city.get().country()))
                    .orElse(List.of(city.get().country()));
        }
        return catalog.find(place, Country.class).flatMap(Country::region)
                .or(() -> catalog.find(place, Region.class).flatMap(Region::within)).map(List::of)
                .orElse(List.of());
    }

    /** Under which place a reader looks for it: the country it is or lies in, else itself. */
    EntryId heading(EntryId place) {
        return around(place).stream().filter(id -> id.kind() == Kind.COUNTRY).findFirst().orElse(place);
    }
}

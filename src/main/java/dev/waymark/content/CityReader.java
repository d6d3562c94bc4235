package dev.waymark.content;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class CityReader implements EntryReader {

    private final Field<EntryId> country;
    private final Field<Optional<EntryId>> region;
    private final Field<List<String>> knownFor;

    CityReader(Fields fields) {
        country = fields.required("country", new ReferenceType.ReferenceTo(Relation.COUNTRY, Kind.COUNTRY),
                "the country it lies in");
        region = fields.optional("region", new ReferenceType.ReferenceTo(Relation.REGION, Kind.REGION),
                "the state or area it lies in");
        knownFor = fields.oneOrMore("known-for", Shapes.TEXT, "what a source says of it");
    }

    @Override
    public Kind kind() {
        return Kind.CITY;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new City(common, values.get(country), values.get(region), values.get(knownFor));
    }
}

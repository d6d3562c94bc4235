package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

final class CountryReader implements EntryReader {

    private final Field<Optional<EntryId>> region;
    private final Field<Currency> currency;
    private final Field<String> code;
    private final Field<List<String>> knownFor;

    CountryReader(Fields fields) {
        region = fields.optional("region", new ReferenceType.ReferenceTo(Relation.REGION, Kind.REGION),
                "the part of the world it lies in");
        currency = fields.required("currency", new ScalarType.CurrencyCode(), "its currency, ISO 4217");
        code = fields.required("code", new ScalarType.CountryCode(), "its code, ISO 3166-1");
        knownFor = fields.oneOrMore("known-for", Shapes.TEXT, "what a source says of it");
    }

    @Override
    public Kind kind() {
        return Kind.COUNTRY;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Country(common, values.get(region), values.get(currency),
                values.get(code), values.get(knownFor));
    }
}

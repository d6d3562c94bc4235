package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Relation;
import java.util.Optional;

final class RegionReader implements EntryReader {

    private final Field<Region.Type> type;
    private final Field<Optional<EntryId>> within;

    RegionReader(Fields fields) {
        type = fields.required("type", new ScalarType.Choice<>(Region.Type.class),
                "what sort of region it is");
        within = fields.optional("within",
                new ReferenceType.ReferenceTo(Relation.WITHIN, Kind.REGION, Kind.COUNTRY), "what it lies in");
    }

    @Override
    public Kind kind() {
        return Kind.REGION;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Region(common, values.get(type), values.get(within));
    }
}

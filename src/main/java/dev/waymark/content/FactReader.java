package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

final class FactReader implements EntryReader {

    private final Field<List<EntryId>> about;
    private final Field<Optional<String>> measure;
    private final Field<Optional<BigDecimal>> value;
    private final Field<Optional<BigDecimal>> min;
    private final Field<Optional<BigDecimal>> max;
    private final Field<Optional<String>> unit;
    private final Field<Optional<String>> says;
    private final Field<Optional<EntryId>> place;
    private final Field<Optional<String>> period;
    private final Field<Optional<EntryId>> supersedes;
    private final Field<Optional<EntryId>> claimOf;

    FactReader(Fields fields) {
        about = fields.required("about", new FieldType.ListOf<>(FieldType.ReferenceTo.any(Relation.ABOUT), true),
                "what the statement is about");
        measure = fields.optional("measure", Shapes.TEXT, "what is measured");
        value = fields.optional("value", Shapes.amount(), "the number");
        min = fields.optional("min", Shapes.amount(), "lower end of a range");
        max = fields.optional("max", Shapes.amount(), "upper end of a range");
        unit = fields.optional("unit", Shapes.TEXT, "what the number counts");
        says = fields.optional("says", Shapes.TEXT, "the statement in our words");
        place = fields.optional("place", new FieldType.ReferenceTo(Relation.PLACE, Kind.COUNTRY, Kind.CITY, Kind.REGION),
                "where it holds");
        period = fields.optional("period", Shapes.TEXT, "when it holds");
        supersedes = fields.optional("supersedes", new FieldType.ReferenceTo(Relation.SUPERSEDES, Kind.FACT),
                "the older fact it replaces");
        claimOf = fields.optional("claim-of", new FieldType.ReferenceTo(Relation.CLAIM_OF, Kind.SOURCE),
                "the source that speaks about itself");
    }

    @Override
    public Kind kind() {
        return Kind.FACT;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Fact(common, values.get(about), values.get(measure),
                values.get(value), values.get(min), values.get(max),
                values.get(unit), values.get(says), values.get(place),
                values.get(period), values.get(supersedes), values.get(claimOf));
    }
}

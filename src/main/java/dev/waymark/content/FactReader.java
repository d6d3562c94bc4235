package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
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
        about = fields.required("about",
                new ComposedType.ListOf<>(ReferenceType.ReferenceTo.any(Relation.ABOUT), true),
                "what the statement is about");
        measure = fields.optional("measure", Shapes.TEXT, "what is measured");
        value = fields.optional("value", Shapes.amount(), "the number");
        min = fields.optional("min", Shapes.amount(), "lower end of a range");
        max = fields.optional("max", Shapes.amount(), "upper end of a range");
        unit = fields.optional("unit", Shapes.TEXT,
                "what the number counts; a rate of exchange has two currencies,"
                        + " `NOK/EUR` for kroner per euro");
        says = fields.optional("says", Shapes.TEXT, "the statement in our words");
        place = fields.optional("place", new ComposedType.Stated<>(new ReferenceType.ReferenceTo(
                Relation.PLACE, Kind.COUNTRY, Kind.CITY, Kind.REGION)), Optional.empty(), "where it holds");
        period = fields.optional("period", Shapes.TEXT, "when it holds; the date of a rate of exchange");
        supersedes = fields.optional("supersedes",
                new ReferenceType.ReferenceTo(Relation.SUPERSEDES, Kind.FACT), "the older fact it replaces");
        claimOf = fields.optional("claim-of", new ReferenceType.ReferenceTo(Relation.CLAIM_OF, Kind.SOURCE),
                "the source that speaks about itself");
    }

    @Override
    public Kind kind() {
        return Kind.FACT;
    }

    /** A number, a range or a text: one of them, and a range the right way round. */
    @Override
    public void check(Values values, YamlValue.Mapping mapping, Binding binding) {
        Optional<YamlValue.Pair> range = mapping.pair("min").or(() -> mapping.pair("max"));
        if (values.get(value).isEmpty() && range.isEmpty() && values.get(says).isEmpty()) {
            binding.add(Code.MISSING_FIELD, mapping.mark(), "this fact says nothing",
                    "give `value: …` with `unit: …`, or `min` and `max`, or `says: …`");
        } else if (values.get(value).isPresent() && range.isPresent()) {
            binding.add(Code.CONTRADICTING_FIELDS, range.get().key().span(),
                    "a fact has one number or a range, not both",
                    "keep `value`, or `min` and `max`");
        } else if (!Shapes.isOrdered(values.get(min), values.get(max))) {
            binding.add(Code.BAD_RANGE, range.orElseThrow().value().span(),
                    "the lower end lies above the upper end", "swap `min` and `max`");
        }
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Fact(common, values.get(about), values.get(measure),
                values.get(value), values.get(min), values.get(max),
                values.get(unit), values.get(says), values.get(place),
                values.get(period), values.get(supersedes), values.get(claimOf));
    }
}

package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.markdown.Prose;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The declaration of a salary set's row. */
final class SalaryRowType {

    private SalaryRowType() {
    }

    static FieldType<SalaryRow> of() {
        Fields fields = new Fields();
        Field<String> id = fields.required("id", new ScalarType.LocalId(), "names the row in its set");
        Field<Optional<EntryId>> place = fields.required("place",
                new ComposedType.Stated<>(new ReferenceType.ReferenceTo(
                Relation.PLACE, Kind.REGION, Kind.COUNTRY, Kind.CITY)), "where it is paid");
        Field<Optional<EntryId>> level = fields.optional("level",
                new ReferenceType.ReferenceTo(Relation.LEVEL, Kind.LEVEL), "the career level");
        Field<Optional<String>> title = fields.optional("title", Shapes.TEXT, "the source's own word for it");
        Shapes.PayFields pay = Shapes.PayFields.declare(fields);
        Field<Optional<SalaryRow.Component>> component = fields.optional("component",
                new ScalarType.Choice<>(SalaryRow.Component.class), "which part of the pay it is");
        Field<Optional<SalaryRow.Years>> years = fields.optional("years", years(), "years of experience");
        Field<Optional<Currency>> currency = fields.optional("currency", new ScalarType.CurrencyCode(),
                "where it differs from that of the set");
        Field<List<SalaryRow.Also>> also = fields.list("also", also(),
                "the same in another currency, as the source says");
        Field<Optional<String>> asGiven = fields.optional("as-given", Shapes.TEXT, "the source's spelling");
        Field<Prose> note = fields.optional("note", ScalarType.Markdown.LINE, Prose.EMPTY,
                "a remark, in Markdown");
        Field<List<Citation>> cite = fields.optional("cite", Shapes.citations(), List.of(), "who says so");
        return Shapes.PayFields.checked("a row", fields, values -> new SalaryRow(
                values.get(id), values.get(place), values.get(level), values.get(title), pay.read(values),
                values.get(component), values.get(years), values.get(currency), values.get(also),
                values.get(asGiven), values.get(note), values.get(cite)), SalaryRow::pay);
    }

    private static FieldType<SalaryRow.Years> years() {
        Fields fields = new Fields();
        Field<Optional<BigDecimal>> from = fields.optional("from", new ScalarType.Number(true), "at least");
        Field<Optional<BigDecimal>> to = fields.optional("to", new ScalarType.Number(true), "at most");
        Field<Optional<BigDecimal>> below = fields.optional("below", new ScalarType.Number(true),
                "less than");
        FieldType<SalaryRow.Years> type = new ComposedType.ObjectOf<>("years of experience", fields,
                values -> new SalaryRow.Years(number(values.get(from)),
                        number(values.get(to)), number(values.get(below))));
        FieldType<SalaryRow.Years> ordered = new CheckedType.Ordered<>(type, "from", "to",
                years -> years.from().orElse(0) <= years.to().orElse(Integer.MAX_VALUE));
        return new CheckedType.Ordered<>(ordered, "from", "below",
                years -> years.from().orElse(0) < years.below().orElse(Integer.MAX_VALUE));
    }

    private static FieldType<SalaryRow.Also> also() {
        Fields fields = new Fields();
        Field<Currency> currency = fields.required("currency", new ScalarType.CurrencyCode(), "ISO 4217");
        Shapes.PayFields pay = Shapes.PayFields.declare(fields);
        return Shapes.PayFields.checked("pay in another currency", fields,
                values -> new SalaryRow.Also(values.get(currency), pay.read(values)), SalaryRow.Also::pay);
    }

    private static OptionalInt number(Optional<BigDecimal> number) {
        return number.isPresent() ? OptionalInt.of(number.get().intValueExact()) : OptionalInt.empty();
    }
}

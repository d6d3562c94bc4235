package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.diagnostic.Code;
import dev.waymark.markdown.Prose;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

final class SalaryReader implements EntryReader {

    private final Field<EntryId> source;
    private final Field<Optional<String>> section;
    private final Field<EntryId> role;
    private final Field<Salary.Measure> measure;
    private final Field<Salary.Period> period;
    private final Field<Optional<Currency>> currency;
    private final Field<Boolean> currencyRead;
    private final Field<Optional<PartialDate>> year;
    private final Field<Optional<String>> population;
    private final Field<Optional<String>> sample;
    private final Field<Prose> note;
    private final Field<List<SalaryRow>> rows;

    SalaryReader(Fields fields) {
        source = fields.required("source", new ReferenceType.ReferenceTo(Relation.SOURCE, Kind.SOURCE),
                "who says so");
        section = fields.optional("section", Shapes.TEXT, "where in the source, as printed there");
        role = fields.required("role", new ReferenceType.ReferenceTo(Relation.ROLE, Kind.ROLE),
                "whose pay it is");
        measure = fields.required("measure", new ScalarType.Choice<>(Salary.Measure.class),
                "what an amount is");
        period = fields.required("period", new ScalarType.Choice<>(Salary.Period.class),
                "what it is paid for");
        currency = fields.required("currency", new ComposedType.Stated<>(new ScalarType.CurrencyCode()),
                "the currency of the amounts, ISO 4217");
        currencyRead = fields.optional("currency-read", new ScalarType.Flag(), false,
                "`true` where the source prints a bare sign that we read as this currency");
        year = fields.required("year", new ComposedType.Stated<>(new ScalarType.Date()),
                "the year the figures are of");
        population = fields.optional("population", new ComposedType.Stated<>(Shapes.TEXT), Optional.empty(),
                "whom they count");
        sample = fields.optional("sample", Shapes.TEXT, "how many were asked");
        note = fields.optional("note", ScalarType.Markdown.LINE, Prose.EMPTY, "a remark, in Markdown");
        rows = fields.required("rows",
                new CheckedType.UniqueIds<>(new ComposedType.Numbered<>(SalaryRowType.of())),
                "the lines of the table");
    }

    @Override
    public Kind kind() {
        return Kind.SALARY;
    }

    @Override
    public void check(Values values, YamlValue.Mapping mapping, Binding binding) {
        if (values.get(currencyRead) && values.get(currency).isEmpty()) {
            binding.add(Code.CONTRADICTING_FIELDS, mapping.pair("currency-read").orElseThrow().key().span(),
                    "no currency was read: `currency` is `not-stated`",
                    "name the currency, or remove this line");
        }
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Salary(common, values.get(source), values.get(section), values.get(role),
                values.get(measure), values.get(period), values.get(currency),
                values.get(currencyRead), values.get(year), values.get(population),
                values.get(sample), values.get(note), values.get(rows));
    }
}

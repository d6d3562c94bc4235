package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Pay;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Relation;
import dev.waymark.markdown.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Field types made of fields that several kinds share. */
final class Shapes {

    static final FieldType.Text TEXT = new FieldType.Text();
    static final List<Kind> LEARNABLE = List.of(Kind.SKILL, Kind.TECHNOLOGY);

    private Shapes() {
    }

    static FieldType<EntryId> learnable(Relation relation) {
        return new FieldType.ReferenceTo(relation, LEARNABLE);
    }

    static FieldType<List<Citation>> citations() {
        return new FieldType.ListOf<>(new FieldType.CitationOf(), true);
    }

    static FieldType<BigDecimal> amount() {
        return new FieldType.Number(false);
    }

    /** A range of time and who says so. */
    static FieldType<Effort> effort() {
        Fields fields = new Fields();
        Field<BigDecimal> min = fields.required("min", amount(), "at least");
        Field<BigDecimal> max = fields.required("max", amount(), "at most");
        Field<Effort.Unit> unit = fields.required("unit", new FieldType.Choice<>(Effort.Unit.class), "what they count");
        Field<Effort.Basis> basis = fields.required("basis", new FieldType.Choice<>(Effort.Basis.class),
                "`editors` for our own estimate, `source` for what a cited source says");
        FieldType<Effort> type = new FieldType.ObjectOf<>("a range of time", fields, values -> new Effort(
                values.get(min), values.get(max), values.get(unit), values.get(basis)));
        return new FieldType.Ordered<>(type, effort -> effort.min().compareTo(effort.max()) <= 0);
    }

    static FieldType<Question> question() {
        Fields fields = new Fields();
        Field<String> ask = fields.required("ask", TEXT, "the question");
        Field<Prose> answer = fields.required("answer", new FieldType.Inline(), "its answer, in Markdown");
        Field<List<EntryId>> see = fields.oneOrMore("see", FieldType.ReferenceTo.any(Relation.SEE), "where to read on");
        return new FieldType.ObjectOf<>("a question with its answer", fields,
                values -> new Question(values.get(ask), values.get(answer), values.get(see)));
    }

    /** The fields of an amount and its range, declared among others. */
    record PayFields(Field<Optional<BigDecimal>> amount, Field<Optional<BigDecimal>> min,
            Field<Optional<BigDecimal>> max, Field<Boolean> maxOpen) {

        static PayFields declare(Fields fields) {
            return new PayFields(
                    fields.optional("amount", Shapes.amount(), "the figure, of the set's measure"),
                    fields.optional("min", Shapes.amount(), "lower end of the range given with it"),
                    fields.optional("max", Shapes.amount(), "upper end of the range given with it"),
                    fields.optional("max-open", new FieldType.Flag(), false, "`true` for a stated \"and more\""));
        }

        Pay read(Values values) {
            return new Pay(values.get(amount), values.get(min), values.get(max), values.get(maxOpen));
        }
    }
}

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
import java.util.function.Function;

/** Field types made of fields that several kinds share. */
final class Shapes {

    static final ScalarType.Text TEXT = new ScalarType.Text();
    static final List<Kind> LEARNABLE = List.of(Kind.SKILL, Kind.TECHNOLOGY);

    private Shapes() {
    }

    static FieldType<EntryId> learnable(Relation relation) {
        return new ReferenceType.ReferenceTo(relation, LEARNABLE);
    }

    static FieldType<List<Citation>> citations() {
        return new ComposedType.ListOf<>(new ReferenceType.CitationOf(), true);
    }

    static FieldType<BigDecimal> amount() {
        return new ScalarType.Number(false);
    }

    /** A range of time and who says so. */
    static FieldType<Effort> effort() {
        Fields fields = new Fields();
        Field<BigDecimal> min = fields.required("min", amount(), "at least");
        Field<BigDecimal> max = fields.required("max", amount(), "at most");
        Field<Effort.Unit> unit = fields.required("unit", new ScalarType.Choice<>(Effort.Unit.class),
                "what they count");
        Field<Effort.Basis> basis = fields.required("basis", new ScalarType.Choice<>(Effort.Basis.class),
                "`editors` for our own estimate, `source` for what a cited source says");
        FieldType<Effort> type = new ComposedType.ObjectOf<>("a range of time", fields, values -> new Effort(
                values.get(min), values.get(max), values.get(unit), values.get(basis)));
        return new CheckedType.Ordered<>(type, "min", "max",
                effort -> effort.min().compareTo(effort.max()) <= 0);
    }

    static FieldType<Question> question() {
        Fields fields = new Fields();
        Field<String> ask = fields.required("ask", TEXT, "the question");
        Field<Prose> answer = fields.required("answer", ScalarType.Markdown.LINE, "its answer, in Markdown");
        Field<List<EntryId>> see = fields.oneOrMore("see", ReferenceType.ReferenceTo.any(Relation.SEE),
                "where to read on");
        return new ComposedType.ObjectOf<>("a question with its answer", fields,
                values -> new Question(values.get(ask), values.get(answer), values.get(see)));
    }

    /** A range of which an end that is not given holds back nothing. */
    static boolean isOrdered(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) <= 0;
    }

    /** The fields of an amount and its range, declared among others. */
    record PayFields(Field<Optional<BigDecimal>> amount, Field<Optional<BigDecimal>> min,
            Field<Optional<BigDecimal>> max, Field<Boolean> maxOpen) {

        static PayFields declare(Fields fields) {
            return new PayFields(
                    fields.optional("amount", Shapes.amount(), "the figure, of the set's measure"),
                    fields.optional("min", Shapes.amount(), "lower end of the range given with it"),
                    fields.optional("max", Shapes.amount(), "upper end of the range given with it"),
                    fields.optional("max-open", new ScalarType.Flag(), false,
                            "`true` for a stated \"and more\""));
        }

        Pay read(Values values) {
            return new Pay(values.get(amount), values.get(min), values.get(max), values.get(maxOpen));
        }

        /** Something that has such fields: with a figure, and a range the right way round. */
        static <T> FieldType<T> checked(String noun, Fields fields, Function<Values, T> make,
                Function<T, Pay> pay) {
            FieldType<T> type = new ComposedType.ObjectOf<>(noun, fields, make);
            FieldType<T> ordered = new CheckedType.Ordered<>(type, "min", "max",
                    read -> Shapes.isOrdered(pay.apply(read).min(), pay.apply(read).max()));
            return new CheckedType.Checked<>(ordered, read -> !pay.apply(read).isEmpty(), "id",
                    noun + " needs a figure", "give `amount`, or `min` and `max`, or one of the two");
        }
    }
}

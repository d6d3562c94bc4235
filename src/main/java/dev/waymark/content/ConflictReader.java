package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class ConflictReader implements EntryReader {

    private final Field<List<EntryId>> about;
    private final Field<List<Conflict.Side>> sides;
    private final Field<Conflict.Type> type;

    ConflictReader(Fields fields) {
        about = fields.required("about",
                new ComposedType.ListOf<>(ReferenceType.ReferenceTo.any(Relation.ABOUT), true),
                "what they disagree on");
        sides = fields.required("sides", new CheckedType.Checked<>(new ComposedType.Numbered<>(side()),
                read -> read.size() > 1, "", "a conflict has at least two sides", "add the other side"),
                "the statements; two or more");
        type = fields.required("type", new ScalarType.Choice<>(Conflict.Type.class),
                "what sort of disagreement it is");
    }

    private static FieldType<Conflict.Side> side() {
        Fields fields = new Fields();
        Field<Optional<ReferenceType.FactOrRow.Target>> of = fields.optional("of",
                new ReferenceType.FactOrRow(), "the fact or salary row that says it");
        Field<Optional<String>> says = fields.optional("says", Shapes.TEXT, "or the statement in our words");
        Field<List<Citation>> cite = fields.optional("cite", Shapes.citations(), List.of(), "who says so");
        FieldType<Conflict.Side> side = new ComposedType.ObjectOf<>("a side", fields,
                values -> new Conflict.Side(values.get(of).map(ReferenceType.FactOrRow.Target::entry),
                        values.get(of).flatMap(ReferenceType.FactOrRow.Target::row), values.get(says),
                        values.get(cite)));
        return new CheckedType.Checked<>(side,
                read -> read.of().isPresent() || read.says().isPresent() && !read.cites().isEmpty(),
                "says", "this side does not say who says what",
                "give `of: fact/… or salary/…#row`, or `says: …` with `cite: …`");
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Conflict(common, values.get(about), values.get(sides), values.get(type));
    }
}

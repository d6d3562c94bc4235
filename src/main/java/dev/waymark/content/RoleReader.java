package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Role;
import java.util.List;
import java.util.Optional;

final class RoleReader implements EntryReader {

    private final Field<Role.Codes> codes;
    private final Field<List<EntryId>> related;
    private final Field<List<EntryId>> skills;

    RoleReader(Fields fields) {
        codes = fields.optional("codes", codes(),
                new Role.Codes(Optional.empty(), Optional.empty(), Optional.empty()),
                "its numbers in public classifications");
        related = fields.list("related", new ReferenceType.ReferenceTo(Relation.RELATED, Kind.ROLE),
                "roles near to it");
        skills = fields.list("skills", Shapes.learnable(Relation.SKILL), "what it asks for");
    }

    private static FieldType<Role.Codes> codes() {
        Fields fields = new Fields();
        Field<Optional<String>> soc = fields.optional("soc", Shapes.TEXT,
                "Standard Occupational Classification");
        Field<Optional<String>> esco = fields.optional("esco", Shapes.TEXT, "European classification");
        Field<Optional<String>> sfia = fields.optional("sfia", Shapes.TEXT,
                "Skills Framework for the Information Age");
        return new ComposedType.ObjectOf<>("a mapping of classifications to numbers", fields,
                values -> new Role.Codes(values.get(soc), values.get(esco), values.get(sfia)));
    }

    @Override
    public Kind kind() {
        return Kind.ROLE;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Role(common, values.get(codes), values.get(related), values.get(skills));
    }
}

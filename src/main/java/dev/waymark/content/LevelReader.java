package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class LevelReader implements EntryReader {

    private final Field<Optional<String>> scope;
    private final Field<List<EntryId>> skills;
    private final Field<List<EntryId>> next;

    LevelReader(Fields fields) {
        scope = fields.optional("scope", Shapes.TEXT, "how far the responsibility reaches");
        skills = fields.list("skills", Shapes.learnable(Relation.SKILL), "what it asks for");
        next = fields.list("next", new ReferenceType.ReferenceTo(Relation.NEXT, Kind.LEVEL, Kind.ROLE),
                "where it can lead");
    }

    @Override
    public Kind kind() {
        return Kind.LEVEL;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Level(common, values.get(scope), values.get(skills), values.get(next));
    }
}

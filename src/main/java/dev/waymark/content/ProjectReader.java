package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Project;
import dev.waymark.catalog.Relation;
import java.util.List;

final class ProjectReader implements EntryReader {

    private final Field<String> difficulty;
    private final Field<List<EntryId>> needs;
    private final Field<List<EntryId>> proves;

    ProjectReader(Fields fields) {
        difficulty = fields.required("difficulty", new ScalarType.WordOf(WordList.PROJECT_DIFFICULTY),
                "how hard it is");
        needs = fields.list("needs", Shapes.learnable(Relation.NEEDS), "what to know first");
        proves = fields.list("proves", Shapes.learnable(Relation.PROVES), "what it shows that one can do");
    }

    @Override
    public Kind kind() {
        return Kind.PROJECT;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Project(common, values.get(difficulty), values.get(needs), values.get(proves));
    }
}

package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Skill;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Optional;

final class SkillReader implements EntryReader {

    private final Field<String> category;
    private final Field<List<Requirement>> requires;
    private final Field<List<EntryId>> helps;
    private final Field<List<EntryId>> technologies;
    private final Field<List<Prose>> outcomes;
    private final Field<List<Question>> questions;
    private final Field<Optional<Effort>> effort;

    SkillReader(Fields fields) {
        category = fields.required("category", new ScalarType.WordOf(WordList.SKILL_CATEGORY),
                "the group it belongs to");
        requires = fields.list("requires", ComposedType.RequirementOf.of(Shapes.LEARNABLE),
                "what to know first");
        helps = fields.list("helps", Shapes.learnable(Relation.HELPS), "what it makes easier");
        technologies = fields.list("technologies",
                new ReferenceType.ReferenceTo(Relation.TECHNOLOGY, Kind.TECHNOLOGY), "what it is done with");
        outcomes = fields.list("outcomes", ScalarType.Markdown.LINE, "what one can do once it is learnt");
        questions = fields.list("questions", Shapes.question(), "questions to test oneself with");
        effort = fields.optional("effort", Shapes.effort(), "how long it takes to learn");
    }

    @Override
    public Kind kind() {
        return Kind.SKILL;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Skill(common, values.get(category), values.get(requires),
                values.get(helps), values.get(technologies), values.get(outcomes),
                values.get(questions), values.get(effort));
    }
}

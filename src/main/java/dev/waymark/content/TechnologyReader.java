package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Technology;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Optional;

final class TechnologyReader implements EntryReader {

    private final Field<List<String>> types;
    private final Field<Optional<EntryId>> language;
    private final Field<List<EntryId>> alternatives;
    private final Field<List<Requirement>> requires;
    private final Field<List<EntryId>> helps;
    private final Field<List<Prose>> outcomes;
    private final Field<List<Question>> questions;
    private final Field<Optional<Effort>> effort;
    private final Field<Optional<String>> website;

    TechnologyReader(Fields fields) {
        types = fields.required("type",
                new ComposedType.ListOf<>(new ScalarType.WordOf(WordList.TECHNOLOGY_TYPE), true),
                "what it is, in one or several words");
        language = fields.optional("language",
                new ReferenceType.ReferenceTo(Relation.LANGUAGE, Kind.TECHNOLOGY),
                "the language it is used with");
        alternatives = fields.list("alternatives",
                new ReferenceType.ReferenceTo(Relation.ALTERNATIVE, Kind.TECHNOLOGY),
                "what can stand in its place");
        requires = fields.list("requires", ComposedType.RequirementOf.of(Shapes.LEARNABLE),
                "what to know first");
        helps = fields.list("helps", Shapes.learnable(Relation.HELPS), "what it makes easier");
        outcomes = fields.list("outcomes", ScalarType.Markdown.LINE, "what one can do once it is learnt");
        questions = fields.list("questions", Shapes.question(), "questions to test oneself with");
        effort = fields.optional("effort", Shapes.effort(), "how long it takes to learn");
        website = fields.optional("website", new ScalarType.WebAddress(false), "its own web site");
    }

    @Override
    public Kind kind() {
        return Kind.TECHNOLOGY;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Technology(common, values.get(types), values.get(language),
                values.get(alternatives), values.get(requires), values.get(helps),
                values.get(outcomes), values.get(questions), values.get(effort),
                values.get(website));
    }
}

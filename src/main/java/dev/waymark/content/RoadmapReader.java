package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Stage;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Optional;

final class RoadmapReader implements EntryReader {

    private final Field<EntryId> role;
    private final Field<Optional<EntryId>> source;
    private final Field<Optional<Effort>> duration;
    private final Field<Optional<String>> audience;
    private final Field<List<Stage>> stages;

    RoadmapReader(Fields fields) {
        role = fields.required("role", new ReferenceType.ReferenceTo(Relation.ROLE, Kind.ROLE),
                "the role it leads to");
        source = fields.optional("source", new ReferenceType.ReferenceTo(Relation.SOURCE, Kind.SOURCE),
                "the document it is taken from; leave it out for our own");
        duration = fields.optional("duration", Shapes.effort(), "how long the whole path takes");
        audience = fields.optional("audience", new ScalarType.WordOf(WordList.ROADMAP_AUDIENCE),
                "whom it is for");
        stages = fields.required("stages", new CheckedType.OrderedById<>(
                new CheckedType.UniqueIds<>(new ComposedType.Numbered<>(stage()))),
                "the steps in order");
    }

    private static FieldType<Stage> stage() {
        Fields fields = new Fields();
        Field<String> id = fields.required("id", new ScalarType.LocalId(), "names the step in this roadmap");
        Field<String> title = fields.required("title", Shapes.TEXT, "the printed name");
        Field<List<EntryId>> asks = fields.oneOrMore("asks", Shapes.learnable(Relation.ASKS),
                "what the step is about");
        Field<List<Stage.Part>> parts = fields.list("parts", part(), "groups of things to learn in it");
        Field<Boolean> optional = fields.optional("optional", new ScalarType.Flag(), false,
                "whether it may be skipped");
        Field<List<String>> requires = fields.list("requires", new ScalarType.LocalId(),
                "steps to take first");
        Field<List<EntryId>> projects = fields.oneOrMore("projects",
                new ReferenceType.ReferenceTo(Relation.PROJECT, Kind.PROJECT), "what to build");
        Field<Prose> note = fields.optional("note", ScalarType.Markdown.LINE, Prose.EMPTY,
                "a remark, in Markdown");
        Field<List<Citation>> cite = fields.optional("cite", Shapes.citations(), List.of(), "who says so");
        return new ComposedType.ObjectOf<>("a step", fields, values -> new Stage(
                values.get(id), values.get(title), values.get(asks), values.get(parts), values.get(optional),
                values.get(requires), values.get(projects), values.get(note), values.get(cite)));
    }

    private static FieldType<Stage.Part> part() {
        Fields fields = new Fields();
        Field<String> title = fields.required("title", Shapes.TEXT, "the printed name");
        Field<Stage.Pick> pick = fields.optional("pick", new ScalarType.Choice<>(Stage.Pick.class),
                Stage.Pick.ALL, "how many of the items are needed");
        Field<Boolean> optional = fields.optional("optional", new ScalarType.Flag(), false,
                "whether it may be skipped");
        Field<List<EntryId>> items = fields.oneOrMore("items", Shapes.learnable(Relation.STEP),
                "what to learn");
        Field<Prose> note = fields.optional("note", ScalarType.Markdown.LINE, Prose.EMPTY,
                "a remark, in Markdown");
        Field<List<Citation>> cite = fields.optional("cite", Shapes.citations(), List.of(), "who says so");
        return new ComposedType.ObjectOf<>("a part of a step", fields,
                values -> new Stage.Part(values.get(title), values.get(pick), values.get(optional),
                        values.get(items), values.get(note), values.get(cite)));
    }

    @Override
    public Kind kind() {
        return Kind.ROADMAP;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Roadmap(common, values.get(role), values.get(source), values.get(duration),
                values.get(audience), values.get(stages));
    }
}

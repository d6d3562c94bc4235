package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Source;
import dev.waymark.markdown.Prose;
import java.util.Optional;

final class SourceReader implements EntryReader {

    private final Field<Optional<String>> publisher;
    private final Field<String> type;
    private final Field<Optional<String>> url;
    private final Field<Optional<PartialDate>> published;
    private final Field<Optional<PartialDate>> updated;
    private final Field<Optional<PartialDate>> retrieved;
    private final Field<Optional<EntryId>> via;
    private final Field<Optional<String>> licence;
    private final Field<Prose> note;

    SourceReader(Fields fields) {
        publisher = fields.required("publisher", new ComposedType.Stated<>(Shapes.TEXT), "who published it");
        type = fields.required("type", new ScalarType.WordOf(WordList.SOURCE_TYPE), "what it is");
        url = fields.optional("url", new ScalarType.WebAddress(false), "where it is");
        published = fields.optional("published", new ScalarType.Date(), "when it was published");
        updated = fields.optional("updated", new ScalarType.Date(), "when it was last changed");
        retrieved = fields.optional("retrieved", new ScalarType.Date(), "when we read it");
        via = fields.optional("via", new ReferenceType.ReferenceTo(Relation.QUOTED_VIA, Kind.SOURCE),
                "the source that quotes it");
        licence = fields.optional("licence", Shapes.TEXT, "under which licence");
        note = fields.optional("note", ScalarType.Markdown.LINE, Prose.EMPTY, "what else is worth knowing");
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Source(common, values.get(publisher), values.get(type), values.get(url),
                values.get(published), values.get(updated), values.get(retrieved), values.get(via),
                values.get(licence), values.get(note));
    }
}

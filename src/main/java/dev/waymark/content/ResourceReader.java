package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Resource;
import java.util.List;
import java.util.Optional;

final class ResourceReader implements EntryReader {

    private final Field<String> type;
    private final Field<Optional<String>> url;
    private final Field<Optional<String>> author;
    private final Field<Optional<Boolean>> free;
    private final Field<List<EntryId>> about;
    private final Field<Optional<EntryId>> claimOf;

    ResourceReader(Fields fields) {
        type = fields.required("type", new ScalarType.WordOf(WordList.RESOURCE_TYPE), "what it is");
        url = fields.optional("url", new ScalarType.WebAddress(false), "where it is");
        author = fields.optional("author", Shapes.TEXT, "who made it");
        free = fields.optional("free", new ScalarType.Flag(), "whether it costs nothing");
        about = fields.oneOrMore("about", ReferenceType.ReferenceTo.any(Relation.ABOUT),
                "what it teaches or serves");
        claimOf = fields.optional("claim-of", new ReferenceType.ReferenceTo(Relation.CLAIM_OF, Kind.SOURCE),
                "the source that sells it");
    }

    @Override
    public Kind kind() {
        return Kind.RESOURCE;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Resource(common, values.get(type), values.get(url),
                values.get(author), values.get(free), values.get(about),
                values.get(claimOf));
    }
}

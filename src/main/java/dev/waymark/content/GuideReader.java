package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Guide;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class GuideReader implements EntryReader {

    private final Field<Optional<String>> series;
    private final Field<List<EntryId>> about;

    GuideReader(Fields fields) {
        series = fields.optional("series", Shapes.TEXT, "the series it belongs to; order counts in it");
        about = fields.oneOrMore("about", ReferenceType.ReferenceTo.any(Relation.ABOUT), "what it is about");
    }

    @Override
    public Kind kind() {
        return Kind.GUIDE;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Guide(common, values.get(series), values.get(about));
    }
}

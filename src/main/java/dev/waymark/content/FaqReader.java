package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Faq;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class FaqReader implements EntryReader {

    private final Field<Optional<Faq.QuestionBy>> questionBy;
    private final Field<List<EntryId>> about;

    FaqReader(Fields fields) {
        questionBy = fields.optional("question-by", new ScalarType.Choice<>(Faq.QuestionBy.class),
                "`source`, or `editors` where we wrote the question");
        about = fields.oneOrMore("about", ReferenceType.ReferenceTo.any(Relation.ABOUT), "what it is about");
    }

    @Override
    public Kind kind() {
        return Kind.FAQ;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Faq(common, values.get(questionBy), values.get(about));
    }
}

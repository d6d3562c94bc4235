package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Employer;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.util.List;
import java.util.Optional;

final class EmployerReader implements EntryReader {

    private final Field<EntryId> headquarters;
    private final Field<List<EntryId>> offices;
    private final Field<List<String>> industries;
    private final Field<List<String>> worksOn;
    private final Field<List<EntryId>> technologies;
    private final Field<Optional<String>> website;

    EmployerReader(Fields fields) {
        headquarters = fields.required("headquarters",
                new ReferenceType.ReferenceTo(Relation.HEADQUARTERS, Kind.CITY), "the city of its seat");
        offices = fields.list("offices",
                new ReferenceType.ReferenceTo(Relation.OFFICE, Kind.CITY, Kind.COUNTRY),
                "where else it employs people");
        industries = fields.oneOrMore("industries", new ScalarType.WordOf(WordList.EMPLOYER_INDUSTRIES),
                "what trade it is in");
        worksOn = fields.oneOrMore("works-on", Shapes.TEXT, "what is built there");
        technologies = fields.list("technologies",
                new ReferenceType.ReferenceTo(Relation.TECHNOLOGY, Kind.TECHNOLOGY),
                "what it is known to use or make");
        website = fields.optional("website", new ScalarType.WebAddress(false), "its own web site");
    }

    @Override
    public Kind kind() {
        return Kind.EMPLOYER;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Employer(common, values.get(headquarters), values.get(offices),
                values.get(industries), values.get(worksOn), values.get(technologies),
                values.get(website));
    }
}

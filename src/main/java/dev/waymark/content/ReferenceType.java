package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings.NavigationItem;
import java.util.List;
import java.util.Optional;

/** What names an entry. Whether it exists is seen when all files are read. */
sealed interface ReferenceType<T> extends ScalarType<T> {

    /** An entry of one of some kinds. */
    record ReferenceTo(Relation relation, List<Kind> kinds) implements ReferenceType<EntryId> {
        static final List<Kind> ANY = List.of(Kind.values());

        ReferenceTo(Relation relation, Kind... kinds) {
            this(relation, List.of(kinds));
        }

        static ReferenceTo any(Relation relation) {
            return new ReferenceTo(relation, ANY);
        }

        @Override
        public Optional<EntryId> parse(YamlValue.Scalar scalar, Binding binding) {
            return References.entry(scalar, kinds, binding)
                    .map(id -> binding.refer(relation, id, scalar.span()));
        }

        @Override
        public String describe() {
            return References.describe(kinds);
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Entry(kinds);
        }
    }

    /** An earlier id of the entry itself; names no entry that exists. */
    record FormerId() implements ReferenceType<EntryId> {
        @Override
        public Optional<EntryId> parse(YamlValue.Scalar scalar, Binding binding) {
            return References.former(scalar, binding);
        }

        @Override
        public String describe() {
            return "an earlier id, or `kind/id` where the kind changed";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Matching(References.FORMER);
        }
    }

    /** A fact, or a row of a salary set. */
    record FactOrRow() implements ReferenceType<FactOrRow.Target> {
        record Target(EntryId entry, Optional<String> row) {
        }

        @Override
        public Optional<Target> parse(YamlValue.Scalar scalar, Binding binding) {
            return References.factOrRow(scalar, binding);
        }

        @Override
        public String describe() {
            return "`fact/<id>` or `salary/<set>#<row>`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.FactOrRow();
        }
    }

    /** {@code source-id} or {@code source-id#section as printed}. */
    record CitationOf() implements ReferenceType<Citation> {
        @Override
        public Optional<Citation> parse(YamlValue.Scalar scalar, Binding binding) {
            return References.citation(scalar, binding);
        }

        @Override
        public String describe() {
            return "`source-id` or `source-id#section as printed`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Citation();
        }
    }

    /** What the head of each page may link to: the folder of a kind, or an entry. */
    record NavigationTarget() implements ReferenceType<NavigationItem> {
        @Override
        public Optional<NavigationItem> parse(YamlValue.Scalar scalar, Binding binding) {
            boolean isTarget = !scalar.text().contains("/")
                    || ReferenceTo.any(Relation.SEE).parse(scalar, binding).isPresent();
            return isTarget ? Optional.of(new NavigationItem(scalar.text(), scalar.span()))
                    : Optional.empty();
        }

        @Override
        public String describe() {
            return "the folder of a kind, such as `roadmaps`, `kind/id` of an entry, or one of: "
                    + String.join(", ", Routes.sections());
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Section();
        }
    }
}

package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Requirement;
import dev.waymark.diagnostic.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is made of other values. */
sealed interface ComposedType<T> extends FieldType<T> {

    /** Several values in order; one alone may stand without brackets where {@code oneAllowed}. */
    record ListOf<T>(FieldType<T> item, boolean oneAllowed) implements ComposedType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Sequence sequence) {
                List<T> items = new ArrayList<>();
                for (YamlValue each : sequence.items()) {
                    readItem(each, binding).ifPresent(items::add);
                }
                return items.isEmpty() && !sequence.items().isEmpty()
                        ? Optional.empty() : Optional.of(List.copyOf(items));
            }
            if (oneAllowed) {
                return item.read(value, binding).map(List::of);
            }
            return refuse(value, binding);
        }

        private Optional<T> readItem(YamlValue each, Binding binding) {
            if (each instanceof YamlValue.Scalar scalar && scalar.text().isBlank()) {
                return binding.refuse(Code.EMPTY_VALUE, scalar.span(), "an item of `" + binding.key()
                        + "` is empty", "give " + item.describe() + " or remove the item");
            }
            return item.read(each, binding);
        }

        static <T> Optional<T> refuse(YamlValue value, Binding binding) {
            return binding.refuse(Code.WRONG_TYPE, value.mark(),
                    "`" + binding.key() + "` takes a list, found " + value.sort(),
                    value instanceof YamlValue.Scalar scalar ? "write `[" + scalar.text() + "]`"
                            : "start each item with `- `");
        }

        @Override
        public String describe() {
            return "a list; each item " + item.describe();
        }

        @Override
        public ValueForm form() {
            return new ValueForm.ListOf(item.form(), oneAllowed);
        }
    }

    /** A list of which every item counts; references in an item carry its number, from 1. */
    record Numbered<T>(FieldType<T> item) implements ComposedType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Sequence sequence)) {
                return ListOf.refuse(value, binding);
            }
            List<T> items = new ArrayList<>();
            int number = 0;
            for (YamlValue each : sequence.items()) {
                number++;
                item.read(each, binding.detailed(Integer.toString(number))).ifPresent(items::add);
            }
            return items.size() < sequence.items().size() ? Optional.empty()
                    : Optional.of(List.copyOf(items));
        }

        @Override
        public String describe() {
            return "a list; each item " + item.describe();
        }

        @Override
        public ValueForm form() {
            return new ValueForm.ListOf(item.form(), false);
        }
    }

    /** A mapping with fields of its own. */
    record ObjectOf<T>(String noun, Fields fields, Function<Values, T> make) implements ComposedType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                return binding.refuse(Code.WRONG_TYPE, value.mark(), "`" + binding.key() + "` takes " + noun
                        + ", found " + value.sort(),
                        "give it its fields: " + String.join(", ", fields.keys()));
            }
            if (mapping.pairs().isEmpty()) {
                return binding.refuse(Code.EMPTY_VALUE, mapping.span(),
                        "`" + binding.key() + "` has no value",
                        "give it its fields: " + String.join(", ", fields.keys()));
            }
            return Optional.of(fields.read(mapping, mapping.mark(), binding)).filter(Values::isComplete)
                    .map(make);
        }

        @Override
        public String describe() {
            return noun;
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Mapping(fields.forms());
        }
    }

    /** A mapping with keys of the author's own; what is made of a value that is wrong keeps its key known. */
    record MapOf<T>(FieldType<T> type, BiFunction<String, Optional<T>, T> named)
            implements ComposedType<Map<String, T>> {
        @Override
        public Optional<Map<String, T>> read(YamlValue value, Binding binding) {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                return binding.refuse(Code.WRONG_TYPE, value.mark(), "`" + binding.key() + "` takes "
                        + describe() + ", found " + value.sort(), "write `name: …` for each, one a line");
            }
            Map<String, T> values = new LinkedHashMap<>();
            for (YamlValue.Pair pair : mapping.pairs()) {
                String key = pair.key().text();
                values.put(key, named.apply(key, type.read(pair.value(), binding.at(key))));
            }
            return Optional.of(values);
        }

        @Override
        public String describe() {
            return "a mapping of names to " + type.describe();
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Named(type.form());
        }
    }

    /** One thing to know first, or one of several. */
    record RequirementOf(List<Kind> kinds, FieldType<List<EntryId>> several)
            implements ComposedType<Requirement> {
        private static final String ONE_OF = "one-of";

        static RequirementOf of(List<Kind> kinds) {
            FieldType<EntryId> one = new ReferenceType.ReferenceTo(Relation.REQUIRES, kinds);
            Fields fields = new Fields();
            Field<List<EntryId>> oneOf = fields.required(ONE_OF, new ListOf<>(one, false),
                    "the entries of which one is enough");
            return new RequirementOf(kinds,
                    new ObjectOf<>("`one-of: […]`", fields, values -> values.get(oneOf)));
        }

        @Override
        public Optional<Requirement> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Scalar) {
                return new ReferenceType.ReferenceTo(Relation.REQUIRES, kinds).read(value, binding)
                        .map(id -> new Requirement(List.of(id)));
            }
            return several.read(value, binding).map(Requirement::new);
        }

        @Override
        public String describe() {
            return References.describe(kinds) + ", or `one-of: […]`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Either(new ValueForm.Entry(kinds), several.form());
        }
    }

    /** A value, or {@code not-stated} where the source does not give it; read to empty then. */
    record Stated<T>(FieldType<T> type) implements ComposedType<Optional<T>> {
        static final String NOT_STATED = "not-stated";

        @Override
        public Optional<Optional<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Scalar scalar && scalar.text().equals(NOT_STATED)) {
                return Optional.of(Optional.empty());
            }
            return type.read(value, binding).map(Optional::of);
        }

        @Override
        public String describe() {
            return type.describe() + ", or `" + NOT_STATED + "`";
        }

        @Override
        public ValueForm form() {
            return new ValueForm.Either(type.form(), new ValueForm.OneOf(List.of(NOT_STATED)));
        }
    }
}

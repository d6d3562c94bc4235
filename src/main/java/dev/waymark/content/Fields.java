package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields that a mapping may have, in the order in which they are best written. */
final class Fields {

    private final Map<String, Field<?>> declared = new LinkedHashMap<>();

    <T> Field<T> required(String key, FieldType<T> type, String description) {
        return add(new Field<>(key, type, true, null, description));
    }

    <T> Field<Optional<T>> optional(String key, FieldType<T> type, String description) {
        return add(new Field<>(key, type, false, Optional.empty(), description));
    }

    <T> Field<T> optional(String key, FieldType<T> type, T absent, String description) {
        return add(new Field<>(key, type, false, absent, description));
    }

    /** A field that some kinds require and others do not; where it is required, its value is never empty. */
    <T> Field<Optional<T>> optionalUnless(boolean required, String key, FieldType<T> type,
            String description) {
        return add(new Field<>(key, type, required, Optional.empty(), description));
    }

    <T> Field<List<T>> list(String key, FieldType<T> item, String description) {
        return add(new Field<>(key, new ComposedType.ListOf<>(item, false), false, List.of(), description));
    }

    /** A list that may be written as a single value where it has only one. */
    <T> Field<List<T>> oneOrMore(String key, FieldType<T> item, String description) {
        return add(new Field<>(key, new ComposedType.ListOf<>(item, true), false, List.of(), description));
    }

    private <T> Field<T> add(Field<T> field) {
        if (declared.putIfAbsent(field.key(), field) != null) {
            throw new IllegalArgumentException("the field " + field.key() + " is declared twice");
        }
        return field;
    }

    Collection<Field<?>> declared() {
        return declared.values();
    }

    /** The fields as others may see them. */
    List<FieldForm> forms() {
        return declared.values().stream().map(Field::form).toList();
    }

    Collection<String> keys() {
        return declared.keySet();
    }

    /**
     * Reads a mapping. Wrong and unknown fields are diagnostics; a misspelt required field is not also a
     * missing one.
     *
     * @return what could be read: incomplete where a required value is missing or wrong
     */
    Values read(YamlValue.Mapping mapping, Span missingAt, Binding binding) {
        Map<String, Object> values = new HashMap<>();
        Set<String> attempted = new HashSet<>();
        for (YamlValue.Pair pair : mapping.pairs()) {
            Field<?> field = declared.get(pair.key().text());
            if (field == null) {
                unknown(pair, mapping, binding).ifPresent(attempted::add);
            } else {
                attempted.add(field.key());
                read(field, pair, binding).ifPresent(value -> values.put(field.key(), field.hold(value)));
            }
        }
        boolean complete = true;
        for (Field<?> field : declared.values()) {
            if (field.required() && !values.containsKey(field.key())) {
                complete = false;
                if (!attempted.contains(field.key())) {
                    binding.add(Code.MISSING_FIELD, missingAt, "`" + field.key() + "` is missing",
                            "add `" + field.key() + ": " + field.type().form().sample() + "`: "
                                    + field.description());
                }
            }
        }
        return new Values(values, complete, complete && values.size() == mapping.pairs().size());
    }

    private static Optional<?> read(Field<?> field, YamlValue.Pair pair, Binding binding) {
        if (isEmpty(field, pair.value())) {
            Span value = pair.value().span();
            return binding.refuse(Code.EMPTY_VALUE, value.start() == value.end() ? pair.key().span() : value,
                    "`" + field.key() + "` has no value", field.required()
                    ? "give " + field.type().describe() : "give a value or remove the line");
        }
        if (isOutOfPlace(field, pair.value())) {
            return binding.refuse(Code.WRONG_TYPE, pair.value().span(),
                    "`" + field.key() + "` cannot be `" + ComposedType.Stated.NOT_STATED + "`",
                    field.required() ? "give " + field.type().describe()
                            : "leave the line out where the source does not say it");
        }
        return field.type().read(pair.value(), binding.at(field.key()));
    }

    private static boolean isEmpty(Field<?> field, YamlValue value) {
        return isBlank(value)
                || field.required() && value instanceof YamlValue.Sequence list && list.items().isEmpty();
    }

    private static boolean isBlank(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
    }

    private static boolean isOutOfPlace(Field<?> field, YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                && scalar.text().equals(ComposedType.Stated.NOT_STATED)
                && !(field.type() instanceof ComposedType.Stated);
    }

    /** Tells of an unknown key; gives the field that was probably meant, if the mapping does not have it. */
    private Optional<String> unknown(YamlValue.Pair pair, YamlValue.Mapping mapping, Binding binding) {
        String key = pair.key().text();
        Optional<String> nearest = Nearest.to(key, declared.keySet());
        List<String> keys = declared.keySet().stream().sorted().toList();
        binding.add(Diagnostic.of(Code.UNKNOWN_FIELD, pair.key().span(),
                "there is no field `" + key + "` here",
                owner(key, mapping).map(owner -> "it is a field of `" + owner
                                + "`: indent it by two blanks more than `" + owner + ":`")
                        .or(() -> nearest.map(name -> "did you mean `" + name + "`?"))
                        .orElseGet(() -> "fields here: " + String.join(", ", keys)))
                .withFix(meant(key).filter(name -> isMeantOnce(name, mapping))));
        return nearest.filter(name -> mapping.pair(name).isEmpty());
    }

    /** A field without a value that would have the key in it, were its line indented. */
    private Optional<String> owner(String key, YamlValue.Mapping mapping) {
        return mapping.pairs().stream().filter(pair -> isBlank(pair.value()))
                .map(pair -> pair.key().text()).filter(declared::containsKey)
                .filter(name -> declared.get(name).form().form() instanceof ValueForm.Mapping form
                        && form.fields().stream().anyMatch(field -> field.key().equals(key)))
                .findFirst();
    }

    private Optional<String> meant(String key) {
        return Nearest.only(key, declared.keySet());
    }

    /** Whether a field is not there yet, and one key alone can be meant to be it. */
    private boolean isMeantOnce(String name, YamlValue.Mapping mapping) {
        return mapping.pair(name).isEmpty() && mapping.pairs().stream().map(pair -> pair.key().text())
                .filter(key -> !declared.containsKey(key) && meant(key).equals(Optional.of(name)))
                .count() == 1;
    }
}

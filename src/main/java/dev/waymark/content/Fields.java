package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields that a mapping may have, in the order in which they are best written. */
final class Fields {

    private final List<Field<?>> declared = new ArrayList<>();

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
    <T> Field<Optional<T>> optionalUnless(boolean required, String key, FieldType<T> type, String description) {
        return add(new Field<>(key, type, required, Optional.empty(), description));
    }

    <T> Field<List<T>> list(String key, FieldType<T> item, String description) {
        return add(new Field<>(key, new FieldType.ListOf<>(item, false), false, List.of(), description));
    }

    /** A list that may be written as a single value where it has only one. */
    <T> Field<List<T>> oneOrMore(String key, FieldType<T> item, String description) {
        return add(new Field<>(key, new FieldType.ListOf<>(item, true), false, List.of(), description));
    }

    private <T> Field<T> add(Field<T> field) {
        declared.add(field);
        return field;
    }

    List<Field<?>> declared() {
        return List.copyOf(declared);
    }

    /**
     * Reads a mapping. Wrong and unknown fields are diagnostics; a misspelt required field is not also a
     * missing one.
     *
     * @return the values, or empty where a required one is missing or wrong
     */
    Optional<Values> read(YamlValue.Mapping mapping, Span missingAt, Binding binding) {
        Map<Field<?>, Object> values = new HashMap<>();
        Set<Field<?>> attempted = new HashSet<>();
        boolean complete = true;
        for (YamlValue.Pair pair : mapping.pairs()) {
            Optional<Field<?>> field = named(pair.key().text());
            if (field.isEmpty()) {
                unknown(pair, binding).ifPresent(attempted::add);
                continue;
            }
            attempted.add(field.get());
            Optional<?> value = read(field.get(), pair, binding);
            if (value.isPresent()) {
                values.put(field.get(), field.get().hold(value.get()));
            } else {
                complete &= !field.get().required();
            }
        }
        for (Field<?> field : declared) {
            if (field.required() && !values.containsKey(field)) {
                complete = false;
                if (!attempted.contains(field)) {
                    binding.add(Code.MISSING_FIELD, missingAt, "`" + field.key() + "` is missing",
                            "add `" + field.key() + ": …`: " + field.description());
                }
            }
        }
        return complete ? Optional.of(new Values(values)) : Optional.empty();
    }

    private static Optional<?> read(Field<?> field, YamlValue.Pair pair, Binding binding) {
        if (pair.value() instanceof YamlValue.Scalar scalar && scalar.text().isBlank()) {
            Span at = scalar.span().start() == scalar.span().end() ? pair.key().span() : scalar.span();
            binding.add(Code.EMPTY_VALUE, at, "`" + field.key() + "` has no value",
                    field.required() ? "give " + field.type().describe() : "give a value or remove the line");
            return Optional.empty();
        }
        return field.type().read(pair.value(), binding.at(field.key()));
    }

    private Optional<Field<?>> named(String key) {
        return declared.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Tells of an unknown key; gives the required field that was probably meant. */
    private Optional<Field<?>> unknown(YamlValue.Pair pair, Binding binding) {
        String key = pair.key().text();
        List<String> keys = declared.stream().map(Field::key).toList();
        Optional<String> nearest = Nearest.to(key, keys);
        binding.add(Code.UNKNOWN_FIELD, pair.key().span(), "there is no field `" + key + "` here",
                nearest.map(name -> "did you mean `" + name + "`?")
                        .orElse("fields here: " + String.join(", ", keys.stream().sorted().toList())));
        return nearest.flatMap(this::named).filter(Field::required);
    }
}

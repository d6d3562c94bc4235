package dev.waymark.content;

import java.util.Map;

/** The values of one mapping by their fields. */
final class Values {

    private final Map<Field<?>, Object> values;

    Values(Map<Field<?>, Object> values) {
        this.values = values;
    }

    /** The value of a field, or what the field declares for its absence. */
    @SuppressWarnings("unchecked")
    <T> T get(Field<T> field) {
        Object value = values.get(field);
        return value == null ? field.absent() : (T) value;
    }

    boolean has(Field<?> field) {
        return values.containsKey(field);
    }
}

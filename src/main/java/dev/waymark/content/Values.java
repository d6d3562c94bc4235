package dev.waymark.content;

import java.util.Map;

/** The values of one mapping by the keys of their fields. */
final class Values {

    private final Map<String, Object> byKey;
    private final boolean complete;
    private final boolean clean;

    /**
     * @param complete whether no required value is missing
     * @param clean    whether nothing was wrong with any field of the mapping
     */
    Values(Map<String, Object> byKey, boolean complete, boolean clean) {
        this.byKey = byKey;
        this.complete = complete;
        this.clean = clean;
    }

    /** Whether every required field has a value, so that something can be made of them. */
    boolean isComplete() {
        return complete;
    }

    /** Whether it makes sense to ask how the fields go together: none is unknown or wrong. */
    boolean isClean() {
        return clean;
    }

    /**
     * The value of a field, or what the field declares for its absence; not for a required one
     * that is missing.
     */
    @SuppressWarnings("unchecked")
    <T> T get(Field<T> field) {
        Object value = byKey.get(field.key());
        return value == null ? field.absent() : (T) value;
    }

    /** The same, with another value where there is none. */
    <T> T get(Field<T> field, T otherwise) {
        return byKey.containsKey(field.key()) ? get(field) : otherwise;
    }
}

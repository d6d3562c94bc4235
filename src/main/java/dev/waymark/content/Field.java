package dev.waymark.content;

import java.util.Objects;
import java.util.Optional;

/**
 * The declaration of a field: from it come its validation, its schema, its page in the handbook and what
 * {@code new} writes. It is also the key to its value.
 *
 * @param absent what {@link Values} gives where the field is not there; null for a required field
 */
record Field<T>(String key, FieldType<?> type, boolean required, T absent, String description) {

    Field {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(description);
    }

    FieldForm form() {
        return new FieldForm(key, type.form(), required, description, type.describe());
    }

    /** The value to keep for what the type read: as it is, or wrapped where the field is optional. */
    @SuppressWarnings("unchecked")
    T hold(Object read) {
        return absent instanceof Optional && !(read instanceof Optional) ? (T) Optional.of(read) : (T) read;
    }
}

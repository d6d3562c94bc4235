package dev.waymark.content;

import java.util.Objects;

/**
 * A field as its reader declares it.
 *
 * @param description what it says, without a full stop
 * @param expected    what its value has to be, in words, such as {@code a date}
 */
public record FieldForm(String key, ValueForm form, boolean required, String description, String expected) {

    public FieldForm {
        Objects.requireNonNull(key);
        Objects.requireNonNull(form);
        Objects.requireNonNull(description);
        Objects.requireNonNull(expected);
    }
}

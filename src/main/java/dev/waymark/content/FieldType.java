package dev.waymark.content;

import java.util.Optional;

/**
 * What the value of a field may be. A closed family, so that the schema and the handbook can be made from it.
 *
 * @param <T> what a value is read to
 */
sealed interface FieldType<T> permits ScalarType, ComposedType, CheckedType {

    /** Reads a value; empty after a diagnostic. */
    Optional<T> read(YamlValue value, Binding binding);

    /** What is expected, for messages: {@code a date}. */
    String describe();

    /** What a value may look like, for descriptions. */
    ValueForm form();
}

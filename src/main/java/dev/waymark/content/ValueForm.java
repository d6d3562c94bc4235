package dev.waymark.content;

import dev.waymark.catalog.Kind;
import java.util.List;

/**
 * What a field may hold, for those who describe it instead of reading it: the schema for editors, the
 * handbook, and what {@code new} writes. Each is made by the type that reads the field, so the two cannot
 * disagree.
 */
public sealed interface ValueForm {

    /** A value to copy and fill in, on one line, with the fields that it must have. */
    default String sample() {
        return "…";
    }

    /** Any text that is not blank. */
    record Text() implements ValueForm {
    }

    /**
     * A text of a certain form.
     *
     * @param pattern a regular expression for the whole text, as JSON Schema and Java both read it
     */
    record Matching(String pattern) implements ValueForm {
    }

    /** A number in plain digits that match a pattern. */
    record Number(boolean whole, String pattern) implements ValueForm {
    }

    /** {@code true} or {@code false}. */
    record Flag() implements ValueForm {
    }

    /** One of some fixed words, in the order in which they are best shown. */
    record OneOf(List<String> words) implements ValueForm {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** A word of one of the guide's own lists, such as {@code skill.category}. */
    record Word(String list) implements ValueForm {
    }

    /** An entry of one of some kinds: {@code kind/id}, and the bare id where there is only one kind. */
    record Entry(List<Kind> kinds) implements ValueForm {
        public Entry {
            kinds = List.copyOf(kinds);
        }
    }

    /** {@code source-id} or {@code source-id#section}. */
    record Citation() implements ValueForm {
    }

    /** {@code fact/id} or {@code salary/set#row}. */
    record FactOrRow() implements ValueForm {
    }

    /** The folder of a kind, or {@code kind/id}. */
    record Section() implements ValueForm {
    }

    /** The path of a file below the content folder. */
    record Asset() implements ValueForm {
    }

    /** Several values; one alone may stand without brackets where {@code oneAllowed}. */
    record ListOf(ValueForm item, boolean oneAllowed) implements ValueForm {
    }

    /** A mapping with fields of its own. */
    record Mapping(List<FieldForm> fields) implements ValueForm {
        public Mapping {
            fields = List.copyOf(fields);
        }

        @Override
        public String sample() {
            return fields.stream().filter(FieldForm::required)
                    .map(field -> field.key() + ": " + field.form().sample())
                    .reduce((one, other) -> one + ", " + other).map(all -> "{" + all + "}").orElse("…");
        }
    }

    /** A mapping with keys of the author's own. */
    record Named(ValueForm value) implements ValueForm {
        @Override
        public String sample() {
            return "{one: " + value.sample() + "}";
        }
    }

    /** One or the other, the usual one first. */
    record Either(ValueForm usual, ValueForm other) implements ValueForm {
    }
}

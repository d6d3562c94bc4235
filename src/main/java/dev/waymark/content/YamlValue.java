package dev.waymark.content;

import dev.waymark.diagnostic.Span;
import java.util.List;

/** A YAML value as the author wrote it, with its place. Scalars are text: what they mean, the field decides. */
sealed interface YamlValue {

    Span span();

    /**
     * @param text  without quotes and escapes
     * @param plain written without quotes, on however many lines
     */
    record Scalar(String text, boolean plain, Span span) implements YamlValue {
    }

    record Sequence(List<YamlValue> items, Span span) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Pairs in the order of the file; keys are unique. */
    record Mapping(List<Pair> pairs, Span span) implements YamlValue {
        public Mapping {
            pairs = List.copyOf(pairs);
        }
    }

    record Pair(Scalar key, YamlValue value) {
    }

    /** What it is, for a message. */
    default String sort() {
        if (this instanceof Mapping) {
            return "a mapping";
        }
        return this instanceof Sequence ? "a list" : "a text";
    }
}

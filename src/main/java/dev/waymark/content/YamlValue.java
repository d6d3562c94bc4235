package dev.waymark.content;

import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A YAML value as the author wrote it, with its place. Scalars are text: what they mean, the field decides.
 */
sealed interface YamlValue {

    Span span();

    /** @param text without quotes and escapes */
    record Scalar(String text, Span span) implements YamlValue {
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

        Optional<Pair> pair(String key) {
            return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
        }

        /** The scalar under a key, if there is one. */
        Optional<Scalar> scalar(String key) {
            return pair(key).map(Pair::value).filter(Scalar.class::isInstance).map(Scalar.class::cast);
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

    /** Where to point at it: all of a scalar, the first char of anything else. */
    default Span mark() {
        return this instanceof Scalar ? span() : span().first(1);
    }
}

package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Another type, of which more is asked than its parts can tell; only where the parts are fine. */
sealed interface CheckedType<T> extends FieldType<T> {

    FieldType<?> type();

    @Override
    default String describe() {
        return type().describe();
    }

    @Override
    default ValueForm form() {
        return type().form();
    }

    /** A range whose lower end does not lie above its upper end; these are the fields of its ends. */
    record Ordered<T>(FieldType<T> type, String low, String high, Predicate<T> isOrdered)
            implements CheckedType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            int before = binding.told();
            Optional<T> range = type.read(value, binding);
            boolean isFine = range.isEmpty() || binding.told() > before || isOrdered.test(range.get());
            return isFine ? range : binding.refuse(Code.BAD_RANGE, place(value, low),
                    "the lower end lies above the upper end", "swap `" + low + "` and `" + high + "`");
        }
    }

    /** A mapping that must make sense as a whole; told at the value of one of its fields, if it is there. */
    record Checked<T>(FieldType<T> type, Predicate<T> makesSense, String at, String message, String help)
            implements CheckedType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            int before = binding.told();
            Optional<T> read = type.read(value, binding);
            boolean isFine = read.isEmpty() || binding.told() > before || makesSense.test(read.get());
            return isFine ? read
                    : binding.refuse(Code.CONTRADICTING_FIELDS, place(value, at), message, help);
        }
    }

    /** Items whose field {@code requires} names ids of other items, without going round in a circle. */
    record OrderedById<T>(FieldType<List<T>> type) implements CheckedType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            if (value instanceof YamlValue.Sequence sequence) {
                LocalOrder.check(sequence, binding);
            }
            return type.read(value, binding);
        }
    }

    /** Items of which no two have the same {@code id}. */
    record UniqueIds<T>(FieldType<List<T>> type) implements CheckedType<List<T>> {
        @Override
        public Optional<List<T>> read(YamlValue value, Binding binding) {
            boolean isUnique = true;
            if (value instanceof YamlValue.Sequence sequence) {
                Map<String, Span> seen = new HashMap<>();
                List<YamlValue.Scalar> ids = sequence.items().stream()
                        .filter(YamlValue.Mapping.class::isInstance)
                        .map(YamlValue.Mapping.class::cast)
                        .flatMap(item -> item.scalar("id").stream()).toList();
                for (YamlValue.Scalar id : ids) {
                    isUnique &= isNew(id, seen, binding);
                }
            }
            Optional<List<T>> read = type.read(value, binding);
            return isUnique ? read : Optional.empty();
        }

        private static boolean isNew(YamlValue.Scalar id, Map<String, Span> seen, Binding binding) {
            Span before = seen.putIfAbsent(id.text(), id.span());
            if (before != null) {
                binding.add(Diagnostic.of(Code.DUPLICATE_ROW, id.span(), "the id \"" + id.text()
                        + "\" stands twice in `" + binding.key() + "`", "give one of them another id")
                        .with(new Diagnostic.Related(before, "first here")));
            }
            return before == null;
        }
    }

    /** A mapping that wants to know where one of its fields stands. */
    record Placed<T>(FieldType<T> type, String at, BiFunction<T, Span, T> placed) implements CheckedType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            return type.read(value, binding).map(read -> placed.apply(read, place(value, at)));
        }
    }

    /** A value that wants to know where it stands. */
    record Located<S, T>(FieldType<S> type, BiFunction<S, Span, T> located) implements CheckedType<T> {
        @Override
        public Optional<T> read(YamlValue value, Binding binding) {
            return type.read(value, binding).map(read -> located.apply(read, value.mark()));
        }
    }

    private static Span place(YamlValue value, String key) {
        return value instanceof YamlValue.Mapping mapping
                ? mapping.scalar(key).map(YamlValue.Scalar::span).orElseGet(mapping::mark) : value.mark();
    }
}

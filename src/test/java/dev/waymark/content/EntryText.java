package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Reference;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Prose;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down what a record holds, a line for each of its parts; what is absent is a hyphen. */
final class EntryText {

    private EntryText() {
    }

    static String of(Record record) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            Object value = value(part, record);
            if (part.getName().equals("common")) {
                text.append(of((Record) value));
            } else if (value instanceof Collection<?> items && items.size() > 1) {
                text.append(part.getName()).append(":\n");
                items.forEach(item -> text.append("  ").append(shown(item)).append('\n'));
            } else {
                text.append(part.getName()).append(": ").append(shown(value)).append('\n');
            }
        }
        return text.toString();
    }

    private static Object value(RecordComponent part, Record record) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(EntryText::shown).orElse("-");
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "-";
        }
        if (value instanceof Collection<?> items) {
            return items.isEmpty() ? "-" : items.stream().map(EntryText::shown)
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(pair -> pair.getKey() + "=" + shown(pair.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return one(value);
    }

    private static String one(Object value) {
        if (value instanceof Prose prose) {
            return prose.isEmpty() ? "-" : "\"" + prose.plainText().strip().replace("\n", " / ") + "\"";
        }
        if (value instanceof SourceFile file) {
            return file.path();
        }
        if (value instanceof Span span) {
            return span.from().line() + ":" + span.from().column();
        }
        if (value instanceof Citation citation) {
            return citation.source().slug() + citation.section().map(section -> " # " + section).orElse("");
        }
        if (value instanceof Reference reference) {
            return shown(reference.span()) + " " + reference.relation().word() + " " + reference.target()
                    + reference.row().map(row -> "#" + row).orElse("")
                    + (reference.detail().isEmpty() ? "" : " (" + reference.detail() + ")");
        }
        if (value instanceof Record record && !(value instanceof EntryId)
                && record.getClass().getName().contains("waymark")
                && !hasOneText(record)) {
            return Stream.of(record.getClass().getRecordComponents())
                    .map(part -> part.getName() + "=" + shown(value(part, record)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value).isEmpty() ? "-" : String.valueOf(value);
    }

    /** Whether it says itself what it is. */
    private static boolean hasOneText(Record record) {
        return record.getClass().getRecordComponents().length == 1
                && record.getClass().getRecordComponents()[0].getType() == String.class;
    }
}

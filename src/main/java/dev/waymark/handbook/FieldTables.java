package dev.waymark.handbook;

import dev.waymark.catalog.Kind;
import dev.waymark.content.FieldForm;
import dev.waymark.content.ValueForm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tables of fields, made from their declarations: one for the fields of a file, then one for each mapping
 * inside of it, under a heading with its name.
 */
final class FieldTables {

    /** Lists that are longer, such as that of all currencies, are known elsewhere. */
    private static final int MOST_WORDS = 12;

    private final String up;

    /** @param up the way from the chapter to the folder of chapters: empty or {@code ../} */
    FieldTables(String up) {
        this.up = up;
    }

    /** Fields of a mapping that is still to be written, by its name. */
    private record Waiting(String name, List<FieldForm> fields) {
    }

    String write(List<FieldForm> fields) {
        StringBuilder out = new StringBuilder();
        Deque<Waiting> waiting = new ArrayDeque<>(List.of(new Waiting("", fields)));
        Map<List<FieldForm>, String> seen = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Waiting next = waiting.removeFirst();
            if (seen.containsKey(next.fields())) {
                out.append("\n### In `").append(next.name()).append("`\n\nThe same as in `")
                        .append(seen.get(next.fields())).append("`.\n");
                continue;
            }
            if (!next.name().isEmpty()) {
                out.append("\n### In `").append(next.name()).append("`\n\n");
                seen.put(next.fields(), next.name());
            }
            table(next, out, waiting);
        }
        return out.toString();
    }

    private void table(Waiting of, StringBuilder out, Deque<Waiting> waiting) {
        out.append("| field | says | takes |\n|---|---|---|\n");
        for (FieldForm field : of.fields()) {
            String name = of.name().isEmpty() ? field.key() : of.name() + "." + field.key();
            mapping(field.form()).ifPresent(below -> waiting.addLast(new Waiting(name, below)));
            out.append("| `").append(field.key()).append(field.required() ? "` **required** | " : "` | ")
                    .append(Cell.sentence(field.description())).append(" | ")
                    .append(takes(field.form(), field.expected())).append(" |\n");
        }
    }

    private static Optional<List<FieldForm>> mapping(ValueForm form) {
        if (form instanceof ValueForm.Mapping mapping) {
            return Optional.of(mapping.fields());
        }
        if (form instanceof ValueForm.ListOf list) {
            return mapping(list.item());
        }
        if (form instanceof ValueForm.Named named) {
            return mapping(named.value());
        }
        return form instanceof ValueForm.Either either
                ? mapping(either.usual()).or(() -> mapping(either.other())) : Optional.empty();
    }

    /** @param expected what the type says of itself */
    private String takes(ValueForm form, String expected) {
        if (form instanceof ValueForm.OneOf one && one.words().size() <= MOST_WORDS) {
            return one.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        }
        if (form instanceof ValueForm.Word word) {
            return "a word of the list `" + word.list() + "` in [site.yaml](" + up + "settings.md#words)";
        }
        if (form instanceof ValueForm.Entry entry) {
            return entry(entry.kinds());
        }
        if (form instanceof ValueForm.Citation) {
            return "a [citation](" + up + "sources.md#cite), `source-id` or `source-id#section`";
        }
        if (form instanceof ValueForm.Either either) {
            String usual = takes(either.usual(), expected);
            String or = or(either.other());
            return usual.endsWith(or) ? usual : usual + or;
        }
        if (form instanceof ValueForm.ListOf list) {
            return "a list" + (list.oneAllowed() ? ", or one alone" : "") + "; each: "
                    + takes(list.item(), expected.replaceFirst("^a list; each item ", ""));
        }
        return form instanceof ValueForm.Mapping || form instanceof ValueForm.Named
                ? Cell.of(expected) + ": see below" : Cell.of(expected);
    }

    private static String or(ValueForm other) {
        return other instanceof ValueForm.OneOf one ? ", or `" + String.join("`, `", one.words()) + "`"
                : other instanceof ValueForm.Mapping mapping && mapping.fields().size() == 1
                        ? ", or `" + mapping.fields().get(0).key() + ": […]`" : "";
    }

    private String entry(List<Kind> kinds) {
        if (kinds.size() == Kind.values().length) {
            return "any entry, as `kind/id`";
        }
        String names = kinds.stream()
                .map(kind -> "[" + kind.word() + "](" + up + "kinds/" + kind.word() + ".md)")
                .collect(Collectors.joining(" or "));
        return kinds.size() == 1 ? "the id of a " + names : "`kind/id` of a " + names;
    }
}

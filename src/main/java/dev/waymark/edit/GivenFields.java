package dev.waymark.edit;

import dev.waymark.content.FieldForm;
import dev.waymark.content.ValueForm;
import dev.waymark.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values for the fields of a new entry, as a command line gives them: {@code year=2024}, {@code
 * effort.min=20}, {@code requires=skill/lens-care,skill/knots}.
 */
final class GivenFields {

    private final String kind;
    private final List<FieldForm> fields;
    /** By dotted path; a field that takes one value has one. */
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private GivenFields(String kind, List<FieldForm> fields) {
        this.kind = kind;
        this.fields = fields;
    }

    /**
     * Takes values apart.
     *
     * @param kind   how the entry is called in messages
     * @param fields those that the kind may have
     * @param given  in the form {@code field=value}
     */
    static GivenFields of(String kind, List<FieldForm> fields, List<String> given) throws EditRefused {
        GivenFields all = new GivenFields(kind, fields);
        for (String one : given) {
            all.add(one);
        }
        return all;
    }

    /** The values of a field by its dotted path; empty where it was not given. */
    List<String> values(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** Whether a field, or a field of its own, was given. */
    boolean has(String path) {
        return values.containsKey(path)
                || values.keySet().stream().anyMatch(given -> given.startsWith(path + "."));
    }

    private void add(String given) throws EditRefused {
        int equals = given.indexOf('=');
        if (equals < 1) {
            throw new EditRefused("\"" + given + "\" does not say which field gets which value",
                    "write --set field=value, such as --set order=1");
        }
        String path = given.substring(0, equals).strip();
        String value = given.substring(equals + 1).strip();
        if (value.isEmpty()) {
            throw new EditRefused("`" + path + "` is given no value",
                    "write --set " + path + "=value, or leave it out");
        }
        ValueForm form = form(path);
        if (form instanceof ValueForm.ListOf) {
            values.computeIfAbsent(path, key -> new ArrayList<>()).addAll(items(value));
        } else if (values.putIfAbsent(path, List.of(value)) != null) {
            throw new EditRefused("`" + path + "` is given twice", "it takes one value");
        }
    }

    /** The form of a field that can be given in a line; refuses others. */
    private ValueForm form(String path) throws EditRefused {
        List<FieldForm> among = fields;
        String whose = "a " + kind;
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i];
            Optional<FieldForm> field = among.stream().filter(one -> one.key().equals(key)).findFirst();
            if (field.isEmpty()) {
                List<String> names = among.stream().map(FieldForm::key).toList();
                throw new EditRefused(whose + " has no field `" + key + "`", Nearest.to(key, names)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("fields: " + String.join(", ", names)));
            }
            ValueForm form = field.get().form();
            if (i + 1 == keys.length) {
                refuseMapping(path, form);
                return form;
            }
            whose = "`" + key + "`";
            among = form instanceof ValueForm.Mapping mapping ? mapping.fields() : List.of();
        }
        throw new IllegalStateException("a path has at least one key");
    }

    private static void refuseMapping(String path, ValueForm form) throws EditRefused {
        if (form instanceof ValueForm.Mapping mapping) {
            throw new EditRefused("`" + path + "` has fields of its own",
                    "give them one by one, such as --set " + path + "."
                    + mapping.fields().get(0).key() + "=value");
        }
        if (form instanceof ValueForm.ListOf list && list.item() instanceof ValueForm.Mapping) {
            throw new EditRefused("the items of `" + path + "` have several fields each",
                    "leave it out here and write them into the file");
        }
    }

    /** Parts between commas; a comma behind a backslash belongs to its item. */
    private static List<String> items(String value) {
        List<String> items = new ArrayList<>();
        for (String item : value.split("(?<!\\\\),")) {
            if (!item.isBlank()) {
                items.add(item.strip().replace("\\,", ","));
            }
        }
        return items;
    }
}

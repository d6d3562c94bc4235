package dev.waymark.schema;

import dev.waymark.catalog.Kind;
import dev.waymark.content.FieldForm;
import dev.waymark.content.Slugs;
import dev.waymark.content.ValueForm;
import dev.waymark.format.Json;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Settings.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes one schema. Editors read YAML with types, we do not: where a text is asked for, a number is a text
 * too, and a number may stand in quotes. The ids of each kind stand once, below {@code definitions}.
 */
final class SchemaText {

    private static final String NOT_BLANK = "\\S";

    private final LiveIds ids;
    private final Settings settings;
    private final Json json = new Json();
    /** Kinds whose bare ids are named in this schema. */
    private final Set<Kind> bare = EnumSet.noneOf(Kind.class);
    /** Kinds whose ids are named with their kind. */
    private final Set<Kind> named = EnumSet.noneOf(Kind.class);

    SchemaText(LiveIds ids, Settings settings) {
        this.ids = ids;
        this.settings = settings;
    }

    String write(String name, String title, List<FieldForm> fields) {
        json.beginObject()
                .field("$schema", "http://json-schema.org/draft-07/schema#")
                .field("$id", name)
                .field("title", title);
        mapping(fields);
        definitions();
        json.endObject();
        return json.newLine().toString();
    }

    private void mapping(List<FieldForm> fields) {
        json.field("type", "object").key("properties").beginObject();
        for (FieldForm field : fields) {
            json.key(field.key()).beginObject().field("description", describe(field));
            form(field.form());
            if (field.required() && field.form() instanceof ValueForm.ListOf) {
                json.field("minItems", 1);
            }
            json.endObject();
        }
        json.endObject();
        strings("required", fields.stream().filter(FieldForm::required).map(FieldForm::key).toList());
        json.field("additionalProperties", false);
    }

    /** Such as {@code What to know first. Takes a list; each item …}. */
    private static String describe(FieldForm field) {
        String text = field.description();
        int first = text.startsWith("`") ? 0 : Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first)
                + ". Takes " + field.expected() + ".";
    }

    private void form(ValueForm form) {
        if (form instanceof ValueForm.Text) {
            strings("type", List.of("string", "number", "boolean"));
            json.field("pattern", NOT_BLANK);
        } else if (form instanceof ValueForm.Matching matching) {
            strings("type", List.of("string", "integer"));
            json.field("pattern", whole(matching.pattern()));
        } else if (form instanceof ValueForm.Number number) {
            strings("type", List.of(number.whole() ? "integer" : "number", "string"));
            json.field("minimum", 0).field("pattern", whole(number.pattern()));
        } else if (form instanceof ValueForm.Flag) {
            json.field("type", "boolean");
        } else if (form instanceof ValueForm.OneOf one) {
            strings("enum", one.words());
        } else if (form instanceof ValueForm.Word word) {
            oneOf(settings.words().getOrDefault(word.list(), Map.of()).values().stream().sorted()
                    .map(Word::key).toList());
        } else if (form instanceof ValueForm.Asset) {
            oneOf(ids.assets());
        } else if (form instanceof ValueForm.Either either) {
            alternatives(List.of(either.usual(), either.other()));
        } else {
            compound(form);
        }
    }

    private void compound(ValueForm form) {
        if (form instanceof ValueForm.ListOf list) {
            list(list);
        } else if (form instanceof ValueForm.Mapping mapping) {
            mapping(mapping.fields());
        } else if (form instanceof ValueForm.Named map) {
            json.field("type", "object").key("additionalProperties").beginObject();
            form(map.value());
            json.endObject();
        } else {
            reference(form);
        }
    }

    private void list(ValueForm.ListOf list) {
        if (list.oneAllowed()) {
            alternatives(List.of(new ValueForm.ListOf(list.item(), false), list.item()));
            return;
        }
        json.field("type", "array").key("items").beginObject();
        form(list.item());
        json.endObject();
    }

    private void reference(ValueForm form) {
        if (form instanceof ValueForm.Entry entry) {
            entry(entry.kinds());
        } else if (form instanceof ValueForm.Section) {
            section();
        } else if (form instanceof ValueForm.Citation) {
            citation();
        } else if (form instanceof ValueForm.FactOrRow) {
            factOrRow();
        } else {
            throw new IllegalArgumentException("no schema says what " + form + " is");
        }
    }

    private void alternatives(List<ValueForm> forms) {
        json.key("anyOf").beginArray();
        for (ValueForm form : forms) {
            json.beginObject();
            form(form);
            json.endObject();
        }
        json.endArray();
    }

    private void entry(List<Kind> kinds) {
        List<Kind> live = kinds.stream().filter(kind -> !ids.of(kind).isEmpty()).toList();
        if (live.isEmpty()) {
            nothing();
            return;
        }
        json.key("anyOf").beginArray();
        if (kinds.size() == 1) {
            bare.add(kinds.get(0));
            pointer(bareName(kinds.get(0)));
        }
        live.forEach(this::named);
        json.endArray();
    }

    private void named(Kind kind) {
        named.add(kind);
        pointer(namedName(kind));
    }

    private void section() {
        json.key("anyOf").beginArray().beginObject();
        Stream<String> folders = Stream.of(Kind.values())
                .filter(kind -> kind != Kind.PAGE && !ids.of(kind).isEmpty()).map(Kind::folder);
        oneOf(Stream.concat(folders, Routes.sections().stream()).toList());
        json.endObject();
        Stream.of(Kind.values()).filter(kind -> !ids.of(kind).isEmpty()).forEach(this::named);
        json.endArray();
    }

    private void citation() {
        if (ids.of(Kind.SOURCE).isEmpty()) {
            nothing();
            return;
        }
        bare.add(Kind.SOURCE);
        json.key("anyOf").beginArray();
        pointer(bareName(Kind.SOURCE));
        pattern("(?:source/)?(?:" + String.join("|", ids.of(Kind.SOURCE)) + ")(?:#[\\s\\S]*\\S[\\s\\S]*)?");
        json.endArray();
    }

    private void factOrRow() {
        json.key("anyOf").beginArray();
        if (!ids.of(Kind.FACT).isEmpty()) {
            named(Kind.FACT);
        }
        pattern("salary/(?:" + String.join("|", ids.of(Kind.SALARY)) + ")#" + Slugs.PATTERN);
        json.endArray();
    }

    private void pattern(String pattern) {
        json.beginObject().field("type", "string").field("pattern", whole(pattern)).endObject();
    }

    private void definitions() {
        if (bare.isEmpty() && named.isEmpty()) {
            return;
        }
        json.key("definitions").beginObject();
        for (Kind kind : bare) {
            json.key(bareName(kind)).beginObject().field("description", "The id of a " + kind.word() + ".");
            oneOf(ids.of(kind));
            json.endObject();
        }
        for (Kind kind : named) {
            json.key(namedName(kind)).beginObject().field("description", "A " + kind.word() + ".");
            oneOf(ids.of(kind).stream().map(slug -> kind.word() + "/" + slug).toList());
            json.endObject();
        }
        json.endObject();
    }

    private static String bareName(Kind kind) {
        return kind.word() + "-id";
    }

    private static String namedName(Kind kind) {
        return kind.word();
    }

    private void pointer(String definition) {
        json.beginObject().field("$ref", "#/definitions/" + definition).endObject();
    }

    /** One of some words; where there are none, nothing fits. */
    private void oneOf(List<String> words) {
        if (words.isEmpty()) {
            nothing();
        } else {
            strings("enum", words);
        }
    }

    private void nothing() {
        json.key("not").beginObject().endObject();
    }

    private void strings(String key, List<String> words) {
        json.key(key).beginArray();
        words.forEach(json::value);
        json.endArray();
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}

package dev.waymark.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Checks YAML by a JSON Schema as an editor does: the part of draft 7 that our schemas use. A keyword that
 * is not known here fails, so that none is passed over.
 */
final class JsonSchema {

    private static final Set<String> KNOWN = Set.of("$schema", "$id", "title", "description", "definitions",
            "$ref", "type", "properties", "required", "additionalProperties", "items", "minItems", "enum",
            "pattern", "minimum", "anyOf", "not");

    private final Map<?, ?> root;

    private JsonSchema(Map<?, ?> root) {
        this.root = root;
    }

    /** JSON is YAML too. */
    static JsonSchema parse(String text) {
        return new JsonSchema((Map<?, ?>) yaml(text));
    }

    /** The first thing that is wrong with a YAML text. */
    Optional<String> mistake(String text) {
        return mistake(Optional.ofNullable(yaml(text)).orElse(Map.of()), root, "$").stream().findFirst();
    }

    /** The description of a field, to see that an editor can show one. */
    String description(String field) {
        return ((Map<?, ?>) ((Map<?, ?>) root.get("properties")).get(field)).get("description").toString();
    }

    /** YAML as version 1.2 understands it, which editors use: {@code no} and dates are texts. */
    private static Object yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Core())
                .load(text);
    }

    private static final class Core extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("[-+]?[0-9]+\\.[0-9]*"), "-+0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
        }
    }

    private List<String> mistake(Object value, Map<?, ?> schema, String at) {
        if (!KNOWN.containsAll(schema.keySet())) {
            throw new IllegalArgumentException("a keyword of " + schema.keySet() + " is not known");
        }
        List<String> found = new ArrayList<>();
        if (schema.get("$ref") instanceof String ref) {
            Map<?, ?> definitions = (Map<?, ?>) root.get("definitions");
            Map<?, ?> target = (Map<?, ?>) definitions.get(ref.substring("#/definitions/".length()));
            found.addAll(mistake(value, target, at));
        }
        if (schema.containsKey("type")
                && !list(schema.get("type")).stream().anyMatch(type -> isA(type.toString(), value))) {
            found.add(at + " is not " + schema.get("type"));
        }
        if (schema.get("enum") instanceof List<?> words && !words.contains(value)) {
            found.add(at + " is none of its words: " + value);
        }
        if (schema.get("pattern") instanceof String pattern && value instanceof String text
                && !Pattern.compile(pattern).matcher(text).find()) {
            found.add(at + " does not match " + pattern);
        }
        if (schema.containsKey("minimum") && value instanceof Number number
                && new BigDecimal(number.toString()).signum() < 0) {
            found.add(at + " is negative");
        }
        if (schema.get("anyOf") instanceof List<?> ways
                && ways.stream().noneMatch(way -> mistake(value, (Map<?, ?>) way, at).isEmpty())) {
            found.add(at + " fits none of its alternatives");
        }
        if (schema.get("not") instanceof Map<?, ?> not && mistake(value, not, at).isEmpty()) {
            found.add(at + " must not be there");
        }
        if (value instanceof Map<?, ?> mapping) {
            found.addAll(inMapping(mapping, schema, at));
        }
        if (value instanceof List<?> items) {
            found.addAll(inList(items, schema, at));
        }
        return found;
    }

    private List<String> inMapping(Map<?, ?> mapping, Map<?, ?> schema, String at) {
        List<String> found = new ArrayList<>();
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        if (schema.get("required") instanceof List<?> required) {
            required.stream().filter(key -> !mapping.containsKey(key))
                    .forEach(key -> found.add(at + " lacks " + key));
        }
        for (Map.Entry<?, ?> field : mapping.entrySet()) {
            String place = at + "." + field.getKey();
            if (properties.get(field.getKey()) instanceof Map<?, ?> property) {
                found.addAll(mistake(field.getValue(), property, place));
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> other) {
                found.addAll(mistake(field.getValue(), other, place));
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                found.add(place + " is unknown");
            }
        }
        return found;
    }

    private List<String> inList(List<?> items, Map<?, ?> schema, String at) {
        List<String> found = new ArrayList<>();
        if (schema.get("minItems") instanceof Integer least && items.size() < least) {
            found.add(at + " is empty");
        }
        if (schema.get("items") instanceof Map<?, ?> item) {
            for (int i = 0; i < items.size(); i++) {
                found.addAll(mistake(items.get(i), item, at + "[" + i + "]"));
            }
        }
        return found;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static boolean isA(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer || value instanceof Long;
            case "number" -> value instanceof Number;
            case "array" -> value instanceof List;
            case "object" -> value instanceof Map;
            default -> throw new IllegalArgumentException("the type " + type + " is not known");
        };
    }
}

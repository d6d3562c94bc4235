package dev.waymark.schema;

import dev.waymark.catalog.Kind;
import dev.waymark.content.ContentListing;
import dev.waymark.content.Declared;
import dev.waymark.content.FieldForm;
import dev.waymark.site.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The schemas of a guide, JSON Schema draft 7: the newest that the common editors know wholly. */
public final class Schemas {

    private Schemas() {
    }

    /**
     * The texts of all schemas by their file names, sorted: {@code skill.schema.json} and so on, and
     * {@code site.schema.json} for the settings. The same content gives the same texts.
     */
    public static Map<String, String> of(ContentListing listing, Settings settings) {
        LiveIds ids = LiveIds.of(listing);
        Map<String, String> schemas = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            schemas.put(file(kind.word()), new SchemaText(ids, settings).write(file(kind.word()),
                    "The fields of a " + kind.word(), Declared.fields(kind)));
        }
        Set<Kind> kinds =
                listing.entries().stream().map(entry -> entry.id().kind()).collect(Collectors.toSet());
        List<FieldForm> fields = Declared.settings(kinds);
        schemas.put(file("site"), new SchemaText(ids, settings).write(file("site"),
                "The settings of the guide, site.yaml", fields));
        return schemas;
    }

    private static String file(String word) {
        return word + ".schema.json";
    }
}

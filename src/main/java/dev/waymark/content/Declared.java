package dev.waymark.content;

import dev.waymark.catalog.Kind;
import java.util.List;
import java.util.Set;

/** The fields that files may have, as the readers of each kind and of the settings declare them. */
public final class Declared {

    private static final String BODY = "body";

    private Declared() {
    }

    /**
     * The fields of a kind in the order in which they are best written. {@code body} is among them only where
     * a file of the kind may do without Markdown below its fields.
     */
    public static List<FieldForm> fields(Kind kind) {
        boolean isMarkdownOnly = kind.ending() == Kind.Ending.MD;
        return ContentReader.fieldsOf(kind).forms().stream()
                .filter(field -> !isMarkdownOnly || !field.key().equals(BODY)).toList();
    }

    /**
     * The fields of {@code site.yaml}.
     *
     * @param kinds those of which the guide has entries: their word lists are required
     */
    public static List<FieldForm> settings(Set<Kind> kinds) {
        return new SettingsFields(kinds).fields().forms();
    }
}

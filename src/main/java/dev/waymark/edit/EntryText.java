package dev.waymark.edit;

import dev.waymark.content.FieldForm;
import dev.waymark.content.ValueForm;
import dev.waymark.site.Settings;
import dev.waymark.site.Settings.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The fields of a new entry: those that it must have, those that were given, and all others in comments, each
 * with what it is for.
 */
final class EntryText {

    private static final int MOST_WORDS = 12;
    private static final String INDENT = "  ";

    private final GivenFields given;
    private final Settings settings;
    private final StringBuilder out = new StringBuilder();

    private EntryText(GivenFields given, Settings settings) {
        this.given = given;
        this.settings = settings;
    }

    static String of(List<FieldForm> fields, GivenFields given, Settings settings) {
        EntryText text = new EntryText(given, settings);
        fields.stream().filter(FieldForm::required).forEach(field -> text.field(field, field.key(), ""));
        fields.stream().filter(field -> !field.required() && given.has(field.key()))
                .forEach(field -> text.field(field, field.key(), ""));
        text.out.append("# All others may be left out; to use one, take away the \"# \" before it.\n");
        fields.stream().filter(field -> !field.required() && !given.has(field.key()))
                .forEach(field -> text.blank(field, "# "));
        return text.out.toString();
    }

    /** A field with what was given for it, or blank. */
    private void field(FieldForm field, String path, String indent) {
        List<String> values = given.values(path);
        if (field.form() instanceof ValueForm.Mapping mapping && given.has(path)) {
            out.append(indent).append(field.key()).append(":\n");
            mapping.fields().stream().filter(inner -> inner.required() || given.has(path + "." + inner.key()))
                    .forEach(inner -> field(inner, path + "." + inner.key(), indent + INDENT));
        } else if (values.isEmpty()) {
            blank(field, indent);
        } else {
            String value = field.form() instanceof ValueForm.ListOf
                    ? values.stream().map(YamlWord::inList).collect(Collectors.joining(", ", "[", "]"))
                    : YamlWord.of(values.get(0));
            out.append(indent).append(field.key()).append(": ").append(value).append('\n');
        }
    }

    /** A field without a value, and what it is for. */
    private void blank(FieldForm field, String indent) {
        blank(field, indent, indent);
    }

    private void blank(FieldForm field, String before, String indent) {
        ValueForm form = field.form();
        boolean isList = form instanceof ValueForm.ListOf list && !(list.item() instanceof ValueForm.Mapping);
        out.append(before).append(field.key()).append(isList ? ": []" : ":")
                .append("  # ").append(comment(field)).append('\n');
        if (form instanceof ValueForm.Mapping mapping) {
            needed(mapping).forEach(inner -> blank(inner, indent + INDENT));
        } else if (form instanceof ValueForm.ListOf list && list.item() instanceof ValueForm.Mapping item) {
            item(item, indent + INDENT);
        }
    }

    /** One item of a list, its first field behind the hyphen. */
    private void item(ValueForm.Mapping item, String indent) {
        List<FieldForm> needed = needed(item);
        blank(needed.get(0), indent + "- ", indent + INDENT);
        needed.stream().skip(1).forEach(inner -> blank(inner, indent + INDENT));
        boolean isComment = indent.contains("#");
        item.fields().stream().filter(inner -> !isComment && !needed.contains(inner))
                .forEach(inner -> blank(inner, indent + INDENT + "# "));
    }

    /** The fields that a mapping must have; where it must have none, the first. */
    private static List<FieldForm> needed(ValueForm.Mapping mapping) {
        List<FieldForm> required = mapping.fields().stream().filter(FieldForm::required).toList();
        return required.isEmpty() ? mapping.fields().subList(0, 1) : required;
    }

    private String comment(FieldForm field) {
        String hint = hint(field.form(), field.expected());
        return field.description() + (hint.isEmpty() ? "" : "; " + hint);
    }

    /** What the value must be, where that is more than a text. */
    private String hint(ValueForm form, String expected) {
        if (form instanceof ValueForm.Word word) {
            return "one of: " + words(word.list());
        }
        if (form instanceof ValueForm.ListOf list && list.item() instanceof ValueForm.Word word) {
            return "some of: " + words(word.list());
        }
        boolean isPlain = form instanceof ValueForm.Text || form instanceof ValueForm.Flag
                || form instanceof ValueForm.Mapping
                || form instanceof ValueForm.ListOf list
                && (list.item() instanceof ValueForm.Text || list.item() instanceof ValueForm.Mapping);
        return isPlain ? "" : expected;
    }

    private String words(String list) {
        List<String> words = settings.words().getOrDefault(list, Map.of()).values().stream().sorted()
                .map(Word::key).toList();
        return words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "))
                + (words.size() > MOST_WORDS ? " … (all stand in site.yaml)" : "");
    }
}

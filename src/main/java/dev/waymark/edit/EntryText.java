package dev.waymark.edit;

import dev.waymark.content.FieldForm;
import dev.waymark.content.ValueForm;
import dev.waymark.site.Settings;
import dev.waymark.site.Settings.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of a new entry: those that it must have, those that were given, and all others in comments, each
 * with what it is for.
 */
final class EntryText {

    private static final int LINE_CHARS = 110;
    private static final String INDENT = "  ";
    /** Before the words of a list that stand below their field, since they are too many for its line. */
    static final String BELOW = INDENT + "# ";

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
        out.append(before).append(field.key()).append(isList ? ": []" : ":");
        comment(field, indent);
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

    private void comment(FieldForm field, String indent) {
        Optional<ValueForm.Word> word = word(field.form());
        if (word.isEmpty()) {
            String hint = hint(field.form(), field.expected());
            out.append("  # ").append(field.description())
                    .append(hint.isEmpty() ? "" : "; " + hint).append('\n');
        } else {
            out.append("  # ").append(field.description())
                    .append(field.form() instanceof ValueForm.ListOf ? "; some of:" : "; one of:");
            words(word.get().list(), indent + BELOW);
        }
    }

    /** The list whose words a field takes. */
    private static Optional<ValueForm.Word> word(ValueForm form) {
        ValueForm one = form instanceof ValueForm.ListOf list ? list.item() : form;
        return one instanceof ValueForm.Word word ? Optional.of(word) : Optional.empty();
    }

    /** All words of a list, in the line that was begun or else in lines below it. */
    private void words(String list, String below) {
        List<String> words = settings.words().getOrDefault(list, Map.of()).values().stream().sorted()
                .map(Word::key).toList();
        String all = String.join(", ", words);
        if (out.length() - out.lastIndexOf("\n") + all.length() <= LINE_CHARS) {
            out.append(' ').append(all).append('\n');
            return;
        }
        int start = out.length() + 1;
        out.append('\n').append(below);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? "," : "");
            if (out.length() - start + word.length() + 1 > LINE_CHARS) {
                start = out.length() + 1;
                out.append('\n').append(below);
            }
            out.append(out.length() > start + below.length() ? " " : "").append(word);
        }
        out.append('\n');
    }

    /** What the value must be, where that is more than a text. */
    private static String hint(ValueForm form, String expected) {
        boolean isPlain = form instanceof ValueForm.Text || form instanceof ValueForm.Flag
                || form instanceof ValueForm.Mapping
                || form instanceof ValueForm.ListOf list
                && (list.item() instanceof ValueForm.Text || list.item() instanceof ValueForm.Mapping);
        return isPlain ? "" : expected;
    }
}

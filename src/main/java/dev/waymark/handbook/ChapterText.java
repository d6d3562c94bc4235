package dev.waymark.handbook;

import dev.waymark.catalog.Kind;
import dev.waymark.content.Declared;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Markdown of a chapter: its file without the title and the sentence below it, which the page prints
 * anyway. A comment that stands alone on its line is left out; where it names something that the program
 * knows, such as {@code <!-- fields: skill -->}, that takes its place, and that of an italic line below it,
 * which tells those who read the file where to find what is not in it.
 */
final class ChapterText {

    private static final Pattern COMMENT = Pattern.compile(
            "^<!-- (.*?) -->\\n(?:\\*.*\\*\\n)?", Pattern.MULTILINE);
    private static final String FIELDS = "fields: ";
    private static final String SETTINGS = "site.yaml";

    private ChapterText() {
    }

    static String of(String path) {
        String text = body(Resource.text("/handbook/" + path + ".md"));
        Matcher comment = COMMENT.matcher(text);
        return comment.replaceAll(found -> Matcher.quoteReplacement(known(found.group(1), path)));
    }

    private static String body(String file) {
        String[] parts = file.split("\n\n", 3);
        return parts.length < 3 ? "" : parts[2];
    }

    private static String known(String name, String path) {
        if (name.startsWith(FIELDS)) {
            String of = name.substring(FIELDS.length());
            String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
            return new FieldTables(up).write(of.equals(SETTINGS)
                    ? Declared.settings(EnumSet.noneOf(Kind.class))
                    : Declared.fields(Kind.ofWord(of).orElseThrow()));
        }
        return switch (name) {
            case "sections" -> SectionTable.markdown();
            case "limits" -> LimitTable.markdown();
            case "diagnostics" -> DiagnosticText.list();
            case "variables" -> new VariableTables().markdown();
            default -> "";
        };
    }
}

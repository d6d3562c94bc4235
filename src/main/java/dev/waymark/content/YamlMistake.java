package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What to say where the YAML parser gives up: its own words are those of a grammar, and it often gives up far
 * behind the place that wants mending.
 *
 * @param said       part of what the parser says, its context and its problem in one line
 * @param atContext  whether the mistake stands where the context began, not where the parser gave up
 */
record YamlMistake(String said, boolean atContext, String message, String help) {

    private static final String QUOTE =
            "put the text in quotes: a text with `: ` or ` #` in it, or one that begins with"
            + " one of `[ ] { } , * & ! | > ' \" % @ \u0060`, needs them";

    /** The first that fits is taken. */
    private static final List<YamlMistake> KNOWN = List.of(
            new YamlMistake("TAB", false, "a tab cannot indent YAML", "use two blanks for each level"),
            new YamlMistake("tab character", false, "a tab cannot indent YAML",
                    "use two blanks for each level"),
            new YamlMistake("mapping values are not allowed", false, "a second `: ` cannot stand here",
                    QUOTE),
            new YamlMistake("quoted scalar; found unexpected", true, "this quote is never closed",
                    "add the same quote at the end of the text"),
            new YamlMistake("double-quoted scalar", false, "this is not an escape that YAML knows",
                    "write `\\\\` for a backslash, or use single quotes"),
            new YamlMistake("flow sequence", true,
                    "the list that starts here is not closed, or a comma is missing",
                    "write `[one, two]`"),
            new YamlMistake("flow mapping", true,
                    "the mapping that starts here is not closed, or a comma is missing",
                    "write `{name: value, other: value}`"),
            new YamlMistake("simple key", true, "this is not a field: `: ` is missing after its name",
                    "write `name: value`, or indent the line where it goes on with the text above"),
            new YamlMistake("alias", true, "a plain text cannot begin with `*`", QUOTE),
            new YamlMistake("anchor", true, "a plain text cannot begin with `&`", QUOTE),
            new YamlMistake("cannot start any token", false, "a plain text cannot begin with this character",
                    QUOTE),
            new YamlMistake("block scalar", false, "this block of text does not begin as one",
                    "write `|` alone on the line and indent the lines below it evenly"),
            new YamlMistake("block mapping", false, "this does not stand in line with the fields above it",
                    "indent fields of one level by the same number of blanks"),
            new YamlMistake("block collection", false, "this does not stand in line with the items above it",
                    "indent items of one level by the same number of blanks"),
            new YamlMistake("sequence entries", false, "a list cannot begin on this line",
                    "start each item on a line of its own with `- `"),
            new YamlMistake("directive", false, "a line cannot begin with `%`", QUOTE),
            new YamlMistake("document start", false, "nothing can stand behind the end of the document",
                    "remove it, or the line `...` above it"),
            new YamlMistake("", false, "this YAML cannot be read", QUOTE));

    private static final YamlMistake TAB = KNOWN.get(0);
    /** The parser takes such a line for more of the text above it. */
    private static final YamlMistake TOO_FAR_IN = new YamlMistake("", false,
            "this field stands further in than the one above it",
            "begin its line with as many blanks as the line above has");
    private static final YamlMistake TOO_FAR_OUT = new YamlMistake("", false,
            "this stands below the hyphen of the item above it, and so outside of that item",
            "indent it by two blanks more if it belongs to the item; if not, begin it with `- `");
    private static final Pattern FIELD = Pattern.compile(" +(?:- +)*[a-z][a-z0-9-]*");

    /** What to tell the author. */
    static Diagnostic of(MarkedYAMLException e, YamlText text) {
        Mark context = e.getContextMark() == null ? e.getProblemMark() : e.getContextMark();
        Mark problem = e.getProblemMark() == null ? context : e.getProblemMark();
        String said = e.getContext() + "; " + e.getProblem();
        Span gaveUp = span(problem, text);
        YamlMistake mistake = mistake(said, text.line(gaveUp), problem.getColumn());
        return Diagnostic.of(Code.YAML_SYNTAX, mistake.atContext() ? span(context, text) : gaveUp,
                mistake.message(), mistake.help());
    }

    private static YamlMistake mistake(String said, String line, int column) {
        if (line.startsWith("\t")) {
            return TAB;
        }
        String before = line.substring(0, Math.min(column, line.length()));
        if (said.contains("mapping values are not allowed") && FIELD.matcher(before).matches()) {
            return TOO_FAR_IN;
        }
        if (said.contains("block collection") && !line.stripLeading().startsWith("-")) {
            return TOO_FAR_OUT;
        }
        return KNOWN.stream().filter(known -> said.contains(known.said())).findFirst().orElseThrow();
    }

    private static Span span(Mark mark, YamlText text) {
        return text.span(mark.getIndex(), mark.getIndex() + 1);
    }
}

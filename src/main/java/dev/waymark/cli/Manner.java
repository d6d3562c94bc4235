package dev.waymark.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manner in which a command speaks, chosen by the options that every command has.
 *
 * @param quiet   errors only
 * @param verbose says also which folders are used
 */
record Manner(Format format, Paint paint, boolean quiet, boolean verbose) {

    private static final List<String> COLOURS = List.of("auto", "always", "never");

    static List<OptionSpec> options() {
        return List.of(
                Options.value("--format", "FORM",
                        "How diagnostics are printed: text (default), json, github or sarif."),
                Options.value("--color", "WHEN",
                        "Colours: auto (default: on a terminal, unless NO_COLOR is set), always or never."),
                Options.flag("Print errors only.", "-q", "--quiet"),
                Options.flag("Say also which folders and which Java are used.", "-v", "--verbose"));
    }

    static Manner of(Arguments arguments, Surroundings surroundings) throws UsageError {
        Format format = Format.named(arguments.value("--format").orElse("text"));
        String when = Options.oneOf(COLOURS, "--color", arguments.value("--color").orElse("auto"));
        boolean coloured = when.equals("always") || when.equals("auto") && wantsColour(surroundings);
        return new Manner(format, new Paint(coloured), arguments.has("--quiet"), arguments.has("--verbose"));
    }

    /** Follows no-color.org and bixense.com/clicolors; the former is the stronger word. */
    private static boolean wantsColour(Surroundings surroundings) {
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String force = surroundings.variable("CLICOLOR_FORCE");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return surroundings.terminal() && !surroundings.variable("TERM").equals("dumb");
    }

    /** Whether results are words for a person; the other forms leave stdout to the diagnostics. */
    boolean text() {
        return format == Format.TEXT;
    }
}

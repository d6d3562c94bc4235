package dev.waymark.cli;

import dev.waymark.diagnostic.Code;
import dev.waymark.handbook.Explanation;
import dev.waymark.diagnostic.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code waymark explain CODE}: what a diagnostic means; without a code, a sentence on each. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("explain");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0").arity("0..1").type(String.class).paramLabel("CODE")
                .description("The word in brackets behind error, warning or note.")
                .build());
        spec.usageMessage()
                .description("Says what a diagnostic means, with an example and the mend.",
                        "Without a code it lists all of them.")
                .footer("", "Examples:", "  waymark explain unknown-reference", "  waymark explain");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError {
        Manner.of(arguments, surroundings);
        Optional<String> given = arguments.word(0);
        surroundings.out().print(given.isPresent() ? Explanation.of(code(given.get())).markdown() : all());
        return ExitCode.FINE;
    }

    /** Takes the code alone, or with what stands around it in a report. */
    private static Code code(String given) throws UsageError {
        String id = given.replaceFirst("^(?:error|warning|note)?\\[([^\\]]*)\\]:?$", "$1");
        Optional<Code> found = Stream.of(Code.values()).filter(code -> code.id().equals(id)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        List<String> ids = Stream.of(Code.values()).map(Code::id).toList();
        throw new UsageError("there is no diagnostic \"" + Visible.text(id, 100) + "\"",
                Nearest.to(id, ids).map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("waymark explain prints all of them"));
    }

    private static String all() {
        int width = Stream.of(Code.values()).mapToInt(code -> code.id().length()).max().orElse(0) + 2;
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF),
                new Column(width, 0, Overflow.SPAN),
                new Column(CommandLineReader.HELP_WIDTH - width, 0, Overflow.WRAP));
        table.indentWrappedLines = 0;
        for (Code code : Code.values()) {
            table.addRowValues(code.id(), Explanation.of(code).summary());
        }
        return table.toString();
    }
}

package dev.waymark.cli;

import dev.waymark.diagnostic.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line by the descriptions of the commands, and says what is wrong with it in our words. */
final class CommandLineReader {

    static final int HELP_WIDTH = 100;

    private final CommandLine line;

    CommandLineReader(Iterable<Command> commands) {
        CommandSpec root = described(CommandSpec.create().name("waymark"));
        root.usageMessage()
                .description("Builds a documentation site from a folder of Markdown and YAML.")
                .footer("", "Examples:",
                        "  waymark build",
                        "  waymark check --strict",
                        "  waymark explain unknown-reference",
                        "",
                        "waymark COMMAND --help says more about one of them.");
        for (Command command : commands) {
            CommandSpec spec = described(command.spec());
            root.addSubcommand(spec.name(), spec);
        }
        this.line = new CommandLine(root).setExpandAtFiles(false);
    }

    /** What all commands take. */
    CommandSpec spec() {
        return line.getCommandSpec();
    }

    private static CommandSpec described(CommandSpec spec) {
        Manner.options().forEach(spec::addOption);
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true)
                .description("Print this help and end.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true)
                .description("Print the version and end.").build());
        spec.usageMessage().width(HELP_WIDTH).sortOptions(false).synopsisSubcommandLabel("COMMAND");
        return spec;
    }

    /** The part for {@code waymark} itself, with one for the command below it, if any. */
    ParseResult read(String... words) throws UsageError {
        try {
            return line.parseArgs(words);
        } catch (UnmatchedArgumentException e) {
            throw unknown(e.getUnmatched().get(0), e.getCommandLine());
        } catch (ParameterException e) {
            throw new UsageError(Visible.text(e.getMessage(), 300), seeHelp(e.getCommandLine()));
        }
    }

    /** The help of the command that was named last. */
    String help(ParseResult read) {
        return read.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private static UsageError unknown(String word, CommandLine line) {
        String shown = Visible.text(word, 100);
        boolean root = line.getParent() == null;
        if (word.startsWith("-") && word.length() > 1) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            String whose = root ? "" : " of waymark " + line.getCommandName();
            return new UsageError("\"" + shown + "\" is not an option" + whose,
                    nearestOption(name, line).map(CommandLineReader::didYouMean).orElse(seeHelp(line)));
        }
        if (root) {
            return new UsageError("there is no command \"" + shown + "\"",
                    Nearest.to(word, line.getSubcommands().keySet())
                            .map(nearest -> didYouMean("waymark " + nearest))
                            .orElse("there are " + String.join(", ", line.getSubcommands().keySet())));
        }
        return new UsageError(
                "waymark " + line.getCommandName() + " does not take \"" + shown + "\"", seeHelp(line));
    }

    /** Of one letter every other letter is the nearest: only long names are proposed. */
    private static Optional<String> nearestOption(String name, CommandLine line) {
        Map<String, OptionSpec> options = line.getCommandSpec().optionsMap();
        List<String> names = options.keySet().stream().filter(option -> option.startsWith("--")).toList();
        return name.length() < 4 ? Optional.empty() : Nearest.to(name, names);
    }

    private static String didYouMean(String name) {
        return "did you mean " + name + "?";
    }

    private static String seeHelp(CommandLine line) {
        return line.getCommandSpec().qualifiedName() + " --help says what there is";
    }
}

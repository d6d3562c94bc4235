package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The chapter on commands is what the commands say of themselves. {@code mvn test -Dtest=CommandsChapterTest
 * -Dhandbook.update=true} writes it anew after an option has changed.
 */
class CommandsChapterTest {

    private static final Path CHAPTER = Path.of("src/main/resources/handbook/commands.md");
    private static final String MARK = " writes it anew -->\n";

    @Test
    void theChapterSaysWhatTheCommandsSayOfThemselves() throws IOException {
        String text = Files.readString(CHAPTER);
        String before = text.substring(0, text.indexOf(MARK) + MARK.length());
        String expected = before + commands();
        if (Boolean.getBoolean("handbook.update")) {
            Files.writeString(CHAPTER, expected);
        }
        assertEquals(expected, Files.readString(CHAPTER),
                "after a change of options: mvn test -Dtest=CommandsChapterTest -Dhandbook.update=true");
    }

    private static String commands() {
        CommandSpec root = new CommandLineReader(Main.commands()).spec();
        List<OptionSpec> shared = root.options();
        StringBuilder out = new StringBuilder("\n## For every command\n\n").append(table(shared));
        for (CommandLine command : root.subcommands().values()) {
            CommandSpec spec = command.getCommandSpec();
            out.append("\n## ").append(spec.name()).append("\n\n");
            Arrays.stream(spec.usageMessage().description()).forEach(line -> out.append(line).append('\n'));
            List<OptionSpec> own = spec.options().stream().filter(option -> shared.stream()
                    .noneMatch(other -> other.longestName().equals(option.longestName()))).toList();
            if (!own.isEmpty() || !spec.positionalParameters().isEmpty()) {
                out.append('\n').append(table(spec.positionalParameters(), own));
            }
            out.append("\n```sh\n").append(Arrays.stream(spec.usageMessage().footer()).map(String::strip)
                    .filter(line -> line.startsWith("waymark")).collect(Collectors.joining("\n")))
                    .append("\n```\n");
        }
        return out.toString();
    }

    private static String table(List<OptionSpec> options) {
        return table(List.of(), options);
    }

    private static String table(List<PositionalParamSpec> words, List<OptionSpec> options) {
        StringBuilder out = new StringBuilder("| word | does |\n|---|---|\n");
        words.forEach(word -> line("`" + word.paramLabel() + "`", word, out));
        options.forEach(option -> line(Arrays.stream(option.names()).map(name -> "`" + name
                + (option.arity().max() > 0 ? " " + option.paramLabel() : "") + "`")
                .collect(Collectors.joining(", ")),
                option, out));
        return out.toString();
    }

    private static void line(String name, ArgSpec spec, StringBuilder out) {
        out.append("| ").append(name).append(" | ")
                .append(String.join(" ", spec.description()).replace("|", "\\|")).append(" |\n");
    }
}

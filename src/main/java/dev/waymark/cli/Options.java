package dev.waymark.cli;

import dev.waymark.diagnostic.Nearest;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes options, and reads their values. */
final class Options {

    private Options() {
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** A word behind the command that must be there. */
    static PositionalParamSpec word(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Refuses a word that is not among those that an option knows. */
    static String oneOf(List<String> words, String option, String given) throws UsageError {
        if (words.contains(given)) {
            return given;
        }
        throw new UsageError(
                option + " does not know \"" + given + "\"",
                Nearest.to(given, words)
                        .map(nearest -> List.of("did you mean " + option + " " + nearest + "?"))
                        .orElse(List.of("it knows " + String.join(", ", words))));
    }
}

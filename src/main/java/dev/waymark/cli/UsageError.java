package dev.waymark.cli;

import dev.waymark.edit.EditRefused;
import java.util.List;

/** The command line asks for something that does not exist. The message is one line; help may be empty. */
final class UsageError extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> help;

    UsageError(String message, String... help) {
        this(message, List.of(help));
    }

    UsageError(String message, List<String> help) {
        super(message);
        this.help = List.copyOf(help);
    }

    static UsageError of(EditRefused refused) {
        return new UsageError(Visible.text(refused.getMessage(), 400),
                refused.help().stream().map(line -> Visible.text(line, 400)).toList());
    }

    List<String> help() {
        return help;
    }
}

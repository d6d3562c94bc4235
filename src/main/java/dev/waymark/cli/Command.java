package dev.waymark.cli;

import dev.waymark.output.OutputRefused;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One word after {@code waymark}: what it takes and what it does. */
interface Command {

    /** Name, own options and help; the options that every command has are added by {@link Main}. */
    CommandSpec spec();

    ExitCode run(Arguments arguments, Surroundings surroundings)
            throws UsageError, OutputRefused, IOException;
}

package dev.waymark.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * What a run finds around it, handed in so that a test can bring its own.
 *
 * @param out           the results
 * @param err           diagnostics in text form, progress and failures
 * @param terminal      whether a person reads {@code err} on a terminal
 * @param workingFolder absolute; paths on the command line are relative to it
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        Clock clock,
        Path workingFolder) {

    public Surroundings {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(workingFolder);
    }

    /** The value of an environment variable, empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}

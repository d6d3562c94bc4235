package dev.waymark.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What one command line printed and how it ended. */
record Run(int code, String out, String err) {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    static Run in(Path folder, String... words) {
        return with(folder, Map.of(), false, List.of(), words);
    }

    /** With commands of the test's own, or with those of Waymark where there are none. */
    static Run with(
            Path folder,
            Map<String, String> environment,
            boolean terminal,
            List<Command> commands,
            String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment, terminal, NOON, folder);
        Main main = commands.isEmpty() ? new Main(surroundings) : new Main(surroundings, commands);
        int code = main.run(words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

package dev.waymark.cli;

import dev.waymark.output.OutputRefused;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The program {@code waymark}. One object can run any number of command lines. */
public final class Main {

    private final Surroundings surroundings;
    private final List<Command> commands;

    public Main(Surroundings surroundings) {
        this(surroundings, commands());
    }

    static List<Command> commands() {
        return List.of(new BuildCommand(), new CheckCommand(), new ServeCommand(), new InitCommand(),
                new NewCommand(), new RenameCommand(), new SchemaCommand(), new StatsCommand(),
                new DiffCommand(), new ExplainCommand());
    }

    Main(Surroundings surroundings, List<Command> commands) {
        this.surroundings = Objects.requireNonNull(surroundings);
        this.commands = List.copyOf(commands);
    }

    public static void main(String[] words) {
        Surroundings surroundings = new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                environment(),
                terminal(),
                Clock.systemUTC(),
                Path.of("").toAbsolutePath());
        System.exit(new Main(surroundings).run(words));
    }

    /** Without the launcher the jar is what was called. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String called = System.getProperty("java.class.path", "");
        if (called.endsWith(".jar")) {
            environment.put(Invocation.JAR, called);
        }
        return environment;
    }

    /** UTF-8 whatever the locale: the same run gives the same bytes on every machine. */
    private static PrintStream stream(FileDescriptor descriptor) {
        OutputStream raw = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintStream(raw, false, StandardCharsets.UTF_8);
    }

    /**
     * The launcher knows whether stderr is a terminal and says so. Without it the console is asked, which
     * tells the truth only where both of its ends are one, and in Java 22 to 24 never.
     */
    private static boolean terminal() {
        String told = System.getProperty("waymark.terminal", "");
        if (!told.isEmpty()) {
            return told.equals("true");
        }
        int java = Runtime.version().feature();
        return (java < 22 || java > 24) && System.console() != null;
    }

    /** Runs one command line and returns the exit code. Never throws, never ends the process. */
    public int run(String... words) {
        ExitCode code = outcome(words);
        surroundings.err().flush();
        surroundings.out().flush();
        boolean lost = surroundings.out().checkError();
        if (lost && code != ExitCode.DEFECT) {
            fail("not all of the result could be printed", List.of("is the disk full, or the reader gone?"));
            surroundings.err().flush();
        }
        return (lost && code == ExitCode.FINE ? ExitCode.ENVIRONMENT : code).number();
    }

    private ExitCode outcome(String... words) {
        try {
            return execute(words);
        } catch (UsageError e) {
            fail(e.getMessage(), e.help());
            return ExitCode.USAGE;
        } catch (OutputRefused e) {
            fail(Visible.text(e.getMessage()), List.of());
            return ExitCode.USAGE;
        } catch (IOException e) {
            fail(Visible.text(reason(e)), List.of());
            return ExitCode.ENVIRONMENT;
        } catch (UncheckedIOException e) {
            fail(Visible.text(reason(e.getCause())), List.of());
            return ExitCode.ENVIRONMENT;
        } catch (OutOfMemoryError e) {
            fail("Java ran out of memory at " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB",
                    List.of("give it more, such as WAYMARK_JAVA_OPTIONS=-Xmx2g"));
            return ExitCode.ENVIRONMENT;
        } catch (RuntimeException | Error e) {
            fail("this is a defect of Waymark, not of the content",
                    List.of("please report it in the issues of the Waymark repository, with these lines"));
            e.printStackTrace(surroundings.err());
            return ExitCode.DEFECT;
        }
    }

    private ExitCode execute(String... words) throws UsageError, OutputRefused, IOException {
        CommandLineReader reader = new CommandLineReader(wanted(words));
        ParseResult read = reader.read(words);
        ParseResult last = read.hasSubcommand() ? read.subcommand() : read;
        if (read.isVersionHelpRequested() || last.isVersionHelpRequested()) {
            surroundings.out().print("waymark " + Version.current().number() + "\n");
            return ExitCode.FINE;
        }
        if (read.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            surroundings.out().print(reader.help(last));
            return ExitCode.FINE;
        }
        if (!read.hasSubcommand()) {
            surroundings.err().print(reader.help(read));
            return ExitCode.USAGE;
        }
        return named(last.commandSpec().name()).orElseThrow().run(new Arguments(read, last), surroundings);
    }

    /** A line that begins with a command needs none of the others, and each takes time to get ready. */
    private List<Command> wanted(String... words) {
        Optional<Command> first = words.length == 0 ? Optional.empty() : named(words[0]);
        return first.map(List::of).orElse(commands);
    }

    private Optional<Command> named(String name) {
        return commands.stream().filter(command -> command.spec().name().equals(name)).findFirst();
    }

    private void fail(String message, List<String> help) {
        StringBuilder out = new StringBuilder("error: ").append(message).append('\n');
        help.forEach(line -> out.append("  = help: ").append(line).append('\n'));
        surroundings.err().print(out);
    }

    static String reason(IOException failure) {
        Optional<String> message = Optional.ofNullable(failure.getMessage());
        if (failure instanceof FileSystemException where && where.getFile() != null) {
            String why = failure instanceof NoSuchFileException ? "it does not exist"
                    : failure instanceof AccessDeniedException ? "permission denied"
                    : Optional.ofNullable(where.getReason()).orElse(failure.getClass().getSimpleName());
            return where.getFile() + ": " + why;
        }
        return message.orElse(failure.getClass().getSimpleName());
    }
}

package dev.waymark.cli;

import dev.waymark.build.BuildOptions;
import dev.waymark.serve.PreviewServer;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark serve}: shows the guide in a browser while it is written. */
final class ServeCommand implements Command {

    private static final int LAST_PORT = 65_535;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("serve");
        Inputs.options().forEach(spec::addOption);
        spec.addOption(Options.value("--port", "N",
                "The port to listen on; 0: any (default: 4000, or the next one that is free)."));
        spec.addOption(Options.flag("Open the browser.", "--open"));
        spec.usageMessage()
                .description("Shows the guide in a browser while it is written.",
                        "A save shows at once, and mistakes show in the page. Only this machine"
                                + " can see it, and nothing is written. Ends with Ctrl-C.")
                .footer("", "Examples:",
                        "  waymark serve",
                        "  waymark serve --drafts --open",
                        "  waymark serve --content my-guide --port 8080");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        BuildOptions options = Inputs.read(arguments, surroundings);
        OptionalInt port = port(arguments.value("--port"));
        Narrator narrator = new Narrator(surroundings, manner, options);
        try (PreviewServer server = PreviewServer.start(options, surroundings.clock(), narrator, port)) {
            if (arguments.has("--open")) {
                Browser.open(server.url()).ifPresent(narrator::remark);
            }
            server.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private static OptionalInt port(Optional<String> given) throws UsageError {
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        if (given.get().matches("[0-9]{1,5}") && Integer.parseInt(given.get()) <= LAST_PORT) {
            return OptionalInt.of(Integer.parseInt(given.get()));
        }
        throw new UsageError(
                "--port \"" + Visible.text(given.get(), 40) + "\" is not a number from 0 to " + LAST_PORT);
    }
}

package dev.waymark.cli;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark check}: everything that a build checks, without writing. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("check");
        Inputs.options().forEach(spec::addOption);
        spec.usageMessage()
                .description("Checks everything that build checks, and writes nothing.")
                .footer("", "Examples:",
                        "  waymark check",
                        "  waymark check --content my-guide --strict",
                        "  waymark check --format json");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        BuildOptions options = Inputs.read(arguments, surroundings);
        Reporter reporter = Reporter.start(surroundings, manner, options);
        return reporter.finish(new Build(options, surroundings.clock()).check(), CheckCommand::result);
    }

    private static String result(Report report) {
        return "checked " + Report.counted(report.entries(), "entry") + " and "
                + Report.counted(report.pages(), "page") + ", no errors " + report.seconds();
    }
}

package dev.waymark.cli;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.output.OutputRefused;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark build}: makes the site and publishes it when nothing is wrong. */
final class BuildCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("build");
        Inputs.options().forEach(spec::addOption);
        spec.addOption(Options.flag("Make a site that opens from a folder, without a server.", "--portable"));
        spec.usageMessage()
                .description("Builds the site. With an error in it nothing is published: the old site stays.")
                .footer("", "Examples:",
                        "  waymark build",
                        "  waymark build --drafts --output preview",
                        "  waymark build --strict --format github",
                        "  waymark build --portable --output offline");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings)
            throws UsageError, OutputRefused, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        BuildOptions options = Inputs.read(arguments, surroundings).portable(arguments.has("--portable"));
        Reporter reporter = Reporter.start(surroundings, manner, options);
        return reporter.finish(
                new Build(options, surroundings.clock()).build(),
                report -> result(report, reporter, options));
    }

    private static String result(Report report, Reporter reporter, BuildOptions options) {
        if (report.unchanged()) {
            return "nothing has changed: " + Report.counted(report.entries(), "entry") + " stand as "
                    + Report.counted(report.pages(), "page") + " in " + reporter.shown(options.output()) + " "
                    + report.seconds();
        }
        return (report.published() ? "published " : "built, but did not publish ")
                + Report.counted(report.entries(), "entry") + " as " + Report.counted(report.pages(), "page")
                + " in " + reporter.shown(options.output()) + " " + report.seconds();
    }
}

package dev.waymark.cli;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.Statistics;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark stats}: what the content holds, as text or as JSON. */
final class StatsCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("stats");
        Inputs.options().forEach(spec::addOption);
        spec.addOption(Options.flag("Print one JSON object; --format json does the same.", "--json"));
        spec.usageMessage()
                .description("Says what the content holds: entries, links, sources, coverage, age.")
                .footer("", "Examples:", "  waymark stats", "  waymark stats --json");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        BuildOptions options = Inputs.read(arguments, surroundings);
        Statistics statistics = new Build(options, surroundings.clock()).statistics();
        boolean json = arguments.has("--json") || manner.format() == Format.JSON;
        StatisticsPrint print = new StatisticsPrint(statistics);
        surroundings.out().print(json ? print.json() : print.text());
        return ExitCode.FINE;
    }
}

package dev.waymark.cli;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.edit.Mends;
import dev.waymark.output.OutputTree;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark check}: everything that a build checks, without writing; with {@code --fix} it mends. */
final class CheckCommand implements Command {

    private static final int MOST_ROUNDS = 5;
    private static final int LINE_CHARS = 400;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("check");
        Inputs.options().forEach(spec::addOption);
        spec.addOption(Options.flag(
                "Make the mends that are certain: misspelt fields and ids, links to what moved.", "--fix"));
        spec.addOption(Options.value("--published", "FILE",
                "Compare with the live site, by a copy of its data/manifest.json: no page may vanish without a word."));
        spec.usageMessage()
                .description("Checks everything that build checks, and writes nothing but the mends of --fix.")
                .footer("", "Examples:",
                        "  waymark check",
                        "  waymark check --fix",
                        "  waymark check --published live-manifest.json",
                        "  waymark check --content my-guide --strict",
                        "  waymark check --format json");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        BuildOptions options = Inputs.read(arguments, surroundings);
        Optional<String> published = arguments.value("--published");
        Optional<OutputTree> live = published.isEmpty() ? Optional.empty()
                : Optional.of(LiveSite.read(published.get(), surroundings.workingFolder()));
        Reporter reporter = Reporter.start(surroundings, manner, options);
        Build build = new Build(options, surroundings.clock());
        BuildReport checked = build.check(live);
        if (arguments.has("--fix")) {
            Mends mends = new Mends(options.workingFolder(), options.content());
            checked = mended(checked, () -> build.check(live), mends, surroundings, manner);
        }
        return reporter.finish(checked, CheckCommand::result);
    }

    /** One look at everything. */
    private interface Check {
        BuildReport run() throws IOException;
    }

    /** Mends until nothing more is certain: what could not be read before a mend is checked after it. */
    private static BuildReport mended(BuildReport first, Check again, Mends mends, Surroundings surroundings,
            Manner manner) throws IOException {
        BuildReport checked = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Mends.Mended> mended = mends.make(checked.diagnostics());
            if (mended.isEmpty()) {
                return checked;
            }
            if (!manner.quiet()) {
                PrintStream target = manner.text() ? surroundings.out() : surroundings.err();
                mended.forEach(mend -> target.print("fixed " + Visible.text(mend.place() + " " + mend.before()
                        + " → " + mend.after(), LINE_CHARS) + "\n"));
                target.flush();
            }
            checked = again.run();
        }
        return checked;
    }

    private static String result(Report report) {
        return "checked " + Report.counted(report.entries(), "entry") + " and "
                + Report.counted(report.pages(), "page") + ", no errors " + report.seconds();
    }
}

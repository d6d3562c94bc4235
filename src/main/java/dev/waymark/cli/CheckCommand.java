package dev.waymark.cli;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.edit.Mends;
import dev.waymark.memory.Memory;
import dev.waymark.output.OutputTree;
import dev.waymark.web.Hosts;
import dev.waymark.web.Manners;
import dev.waymark.web.WebCheck;
import dev.waymark.web.WebSummary;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark check}: everything that a build checks, without writing; with {@code --fix} it mends. */
final class CheckCommand implements Command {

    private static final int MOST_ROUNDS = 5;
    private static final int LINE_CHARS = 400;
    private static final String NO_NETWORK =
            "no other site could be reached, so links to them were not checked; is there a network?";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("check");
        Inputs.options().forEach(spec::addOption);
        spec.addOption(Options.flag(
                "Make the mends that are certain: misspelt fields, words and ids, links to what moved.",
                "--fix"));
        spec.addOption(Options.flag(
                "Ask other sites whether the pages that the content links to are still there.",
                "--external-links"));
        spec.addOption(Options.flag("With --external-links: ask this machine and private networks too.",
                "--private-hosts"));
        spec.addOption(Options.value("--published", "FILE",
                "Compare with the live site, by a copy of its data/manifest.json:"
                        + " no page may vanish without a word."));
        spec.usageMessage()
                .description("Checks everything that build checks, and writes nothing but the"
                        + " mends of --fix.")
                .footer("", "Examples:",
                        "  waymark check",
                        "  waymark check --fix",
                        "  waymark check --external-links",
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
        Optional<WebCheck> web = arguments.has("--external-links")
                ? Optional.of(webCheck(options, arguments.has("--private-hosts"), surroundings))
                : Optional.empty();
        Reporter reporter = Reporter.start(surroundings, manner, options);
        Build build = new Build(options, surroundings.clock());
        Build.Further further = new Build.Further(live, web);
        BuildReport checked = build.check(further);
        if (arguments.has("--fix")) {
            Mends mends = new Mends(options.workingFolder(), options.content());
            checked = mended(checked, () -> build.check(further), mends, surroundings, manner);
        }
        ExitCode code = reporter.finish(checked, CheckCommand::result);
        Optional<WebSummary> summary = web.flatMap(WebCheck::summary);
        return summary.isEmpty() ? code : finish(summary.get(), code, surroundings, manner);
    }

    private static WebCheck webCheck(BuildOptions options, boolean privateToo, Surroundings surroundings) {
        Optional<Memory> memory = options.cache() ? Optional.of(Memory.beside(options.content()))
                : Optional.empty();
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), surroundings.clock().getZone());
        return new WebCheck(Manners.gentle(), privateToo ? Hosts.all() : Hosts.ofEverybody(), memory, today);
    }

    /** The last word is about other sites: without a network nothing can be said of them. */
    private static ExitCode finish(WebSummary summary, ExitCode code, Surroundings surroundings,
            Manner manner) throws IOException {
        if (summary.cutOff()) {
            if (code == ExitCode.FINE) {
                throw new IOException(NO_NETWORK);
            }
            surroundings.err().print("note: " + NO_NETWORK + "\n");
        } else if (!manner.quiet()) {
            PrintStream target = manner.text() ? surroundings.out() : surroundings.err();
            target.print(summary.text() + "\n");
        }
        return code;
    }

    /** One look at everything. */
    private interface Check {
        BuildReport run() throws IOException;
    }

    /** Mends until nothing more is certain: what could not be read before a mend is checked after it. */
    private static BuildReport mended(BuildReport first, Check again, Mends mends, Surroundings surroundings,
            Manner manner) throws IOException {
        BuildReport checked = first;
        List<Mends.Mended> all = new ArrayList<>();
        PrintStream target = manner.text() ? surroundings.out() : surroundings.err();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Mends.Mended> mended = mends.make(checked.diagnostics());
            if (mended.isEmpty()) {
                break;
            }
            all.addAll(mended);
            if (!manner.quiet()) {
                mended.forEach(mend -> target.print("fixed " + Visible.text(mend.place() + " " + mend.before()
                        + " → " + mend.after(), LINE_CHARS) + "\n"));
                target.flush();
            }
            checked = again.run();
        }
        if (!manner.quiet()) {
            target.print(sum(all) + "\n");
            target.flush();
        }
        return checked;
    }

    private static String sum(List<Mends.Mended> all) {
        int files = (int) all.stream().map(mend -> mend.place().file().path()).distinct().count();
        return all.isEmpty() ? "nothing was fixed" : "fixed " + Report.counted(all.size(), "mistake")
                + " in " + Report.counted(files, "file");
    }

    private static String result(Report report) {
        return "checked " + Report.counted(report.entries(), "entry") + " and "
                + Report.counted(report.pages(), "page") + ", no errors " + report.seconds();
    }
}

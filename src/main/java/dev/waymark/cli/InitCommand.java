package dev.waymark.cli;

import dev.waymark.edit.EditRefused;
import dev.waymark.edit.NewGuide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark init DIR}: a small working guide to start another one from. */
final class InitCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("init");
        spec.addPositional(Options.word(0, "DIR", "A new folder, or an empty one."));
        spec.usageMessage()
                .description("Writes a small working guide to start another one from.",
                        "It has two roles, five skills, a roadmap and a table of pay, with the"
                                + " templates of this Waymark. Change it step by step into your own.")
                .footer("", "Examples:",
                        "  waymark init my-guide",
                        "  waymark init .");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        String given = arguments.word(0).orElseThrow();
        Path folder = Inputs.folder("init", given, surroundings.workingFolder());
        try {
            List<String> files = NewGuide.write(folder);
            if (!manner.quiet()) {
                String shown = Visible.text(given);
                String again = Invocation.from(folder, surroundings);
                boolean isHere = folder.equals(surroundings.workingFolder());
                surroundings.out().print("wrote a small guide of " + Report.counted(files.size(), "file")
                        + " into " + shown + "; next:\n" + (isHere ? "" : "  cd " + shown + "\n")
                        + "  " + again + " serve --open\nthe first page is content/pages/home.md\n");
            }
            return ExitCode.FINE;
        } catch (EditRefused e) {
            throw UsageError.of(e);
        }
    }
}

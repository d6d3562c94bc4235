package dev.waymark.cli;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.edit.Contents;
import dev.waymark.edit.EditRefused;
import dev.waymark.edit.Rename;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark rename KIND ID NEW-ID}: another id for an entry, everywhere. */
final class RenameCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("rename");
        spec.addPositional(Options.word(0, "KIND", "The kind of the entry, such as skill."));
        spec.addPositional(Options.word(1, "ID",
                "The id that it has: the name of its file without the ending."));
        spec.addPositional(Options.word(2, "NEW-ID", "The id that it gets."));
        spec.addOption(ContentInput.option());
        spec.usageMessage()
                .description("Gives an entry another id and keeps its old address leading there.",
                        "Renames its file, changes every reference to it in texts, fields and site.yaml,"
                                + " and adds",
                        "the old id to `formerly`. All of it happens or, where something is in the way,"
                                + " nothing.")
                .footer("", "Examples:",
                        "  waymark rename skill lamp-care lamp-keeping",
                        "  waymark rename source almanac old-almanac --content my-guide");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        Kind kind = Kinds.named(arguments.word(0).orElseThrow());
        EntryId id = new EntryId(kind, arguments.word(1).orElseThrow());
        ContentInput input = ContentInput.read(arguments, surroundings);
        Findings findings = Findings.start(surroundings, manner);
        Contents contents = Contents.read(input.folder(), input.shown());
        List<Diagnostic> obstacles = Rename.obstacles(contents, id);
        if (!obstacles.isEmpty()) {
            findings.print(obstacles, contents.listing().files());
            if (manner.text()) {
                surroundings.err().print(
                        "nothing was renamed: mend these mistakes first, so that every reference to "
                        + id + " can be found\n");
            }
            return ExitCode.CONTENT;
        }
        try {
            Rename.Done done = Rename.make(contents, id, arguments.word(2).orElseThrow());
            if (!manner.quiet()) {
                surroundings.out().print(said(done, input));
            }
            return ExitCode.FINE;
        } catch (EditRefused e) {
            throw UsageError.of(e);
        }
    }

    private static String said(Rename.Done done, ContentInput input) {
        String references = done.references() == 0 ? "nothing else refers to it"
                : "changed " + Report.counted(done.references(), "reference") + " in "
                        + Report.counted(done.files(), "file");
        return "renamed " + input.shown(done.from()) + " to " + input.shown(done.to()) + "\n" + references
                + "; the old address leads to the new one\n";
    }
}

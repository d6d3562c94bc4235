package dev.waymark.cli;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.edit.Contents;
import dev.waymark.edit.EditRefused;
import dev.waymark.edit.NewEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code waymark new KIND ID}: a new entry that passes a check, or says what to fill in. */
final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("new");
        spec.addPositional(Options.word(0, "KIND", "The kind of the entry, such as skill."));
        spec.addPositional(Options.word(1, "ID", "Its id: lower-case letters, digits and hyphens."));
        spec.addOption(Options.value("--title", "T", "Its printed name."));
        spec.addOption(OptionSpec.builder("--set").type(List.class).auxiliaryTypes(String.class).arity("1")
                .paramLabel("FIELD=VALUE").description("A field and its value; may be given several times.",
                        "Items of a list stand between commas (\\, is a comma), fields of a field"
                                + " behind a dot.")
                .build());
        spec.addOption(ContentInput.option());
        spec.usageMessage()
                .description("Begins an entry with the fields of its kind, and says what to fill in.",
                        "Fields that it must have come first, all others in comments, each with"
                                + " what it is for.")
                .footer("", "Examples:",
                        "  waymark new skill lamp-care --title \"Lamp care\"",
                        "  waymark new skill lamp-care --set requires=skill/lens-care,skill/knots");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        Kind kind = Kinds.named(arguments.word(0).orElseThrow());
        ContentInput input = ContentInput.read(arguments, surroundings);
        Findings findings = Findings.start(surroundings, manner);
        Contents contents = Contents.read(input.folder(), input.shown());
        if (contents.site().isEmpty()) {
            return findings.print(contents.unreadable(), contents.listing().files());
        }
        List<String> given = new ArrayList<>();
        arguments.value("--title").ifPresent(title -> given.add("title=" + title));
        given.addAll(arguments.values("--set"));
        try {
            NewEntry.Made made = NewEntry.write(
                    contents, input.folder(), new EntryId(kind, arguments.word(1).orElseThrow()), given);
            if (!manner.quiet()) {
                surroundings.out().print(said(made, input));
            }
            return made.elsewhere().isEmpty() ? ExitCode.FINE
                    : findings.print(made.elsewhere(), contents.listing().files() + 1);
        } catch (EditRefused e) {
            throw UsageError.of(e);
        }
    }

    private static String said(NewEntry.Made made, ContentInput input) {
        StringBuilder out = new StringBuilder("wrote " + input.shown(made.path()) + "\n");
        if (made.toFillIn().isEmpty()) {
            return out.append("it passes check as it is\n").toString();
        }
        out.append("still to fill in:\n");
        made.toFillIn().forEach(line -> out.append("  ").append(Visible.text(line)).append('\n'));
        return out.append("then waymark check says whether all is well\n").toString();
    }
}

package dev.waymark.cli;

import dev.waymark.content.ContentFolder;
import dev.waymark.content.ContentListing;
import dev.waymark.content.SettingsReader;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.markdown.MarkdownReader;
import dev.waymark.markdown.TextStore;
import dev.waymark.schema.Schemas;
import dev.waymark.site.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark schema}: JSON Schema for every kind of entry and for the settings. */
final class SchemaCommand implements Command {

    private static final String DEFAULT = ".waymark/schema";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("schema");
        spec.addOption(ContentInput.option());
        spec.addOption(Options.value("--output", "DIR",
                "Where the schemas go (default: " + DEFAULT + " beside the content folder)."));
        spec.addOption(Options.flag("Write .vscode/settings.json too, or say what to add to it.",
                "--vscode"));
        spec.usageMessage()
                .description("Writes JSON Schema for every kind of entry and for site.yaml.",
                        "Editors then complete fields and ids and mark mistakes in .yaml files."
                                + " Run it again when entries were added or renamed.")
                .footer("", "Examples:",
                        "  waymark schema",
                        "  waymark schema --vscode",
                        "  waymark schema --output .vscode/schema");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        Manner manner = Manner.of(arguments, surroundings);
        ContentInput input = ContentInput.read(arguments, surroundings);
        Path here = surroundings.workingFolder();
        Optional<String> given = arguments.value("--output");
        Path output = given.isPresent() ? Inputs.folder("--output", given.get(), here)
                : input.folder().resolveSibling(DEFAULT);
        if (output.startsWith(input.folder())) {
            throw new UsageError("schemas cannot stand in the content folder",
                    "leave --output out, or name another folder");
        }
        Findings findings = Findings.start(surroundings, manner);
        Diagnostics found = new Diagnostics();
        ContentListing listing = ContentFolder.list(input.folder(), input.shown(), found);
        Optional<Settings> settings;
        try (TextStore texts = new TextStore()) {
            settings = new SettingsReader().read(listing, new MarkdownReader(texts), found).whole();
        }
        if (settings.isEmpty()) {
            return findings.print(found.sorted(), listing.files());
        }
        Map<String, String> schemas = Schemas.of(listing, settings.get());
        write(schemas, output);
        // What is wrong elsewhere keeps nobody from having the schemas, which help to mend it.
        ExitCode code = found.isEmpty() && manner.text() ? ExitCode.FINE
                : findings.print(found.sorted(), listing.files());
        boolean speaks = manner.text() && !manner.quiet();
        if (speaks) {
            surroundings.out().print("wrote " + Report.counted(schemas.size(), "schema") + " into "
                    + Visible.text(shown(output, here))
                    + ": one for each kind, such as skill.schema.json, and site.schema.json\n");
        }
        if (arguments.has("--vscode")) {
            String said = EditorSettings.write(here, output, input.folder());
            surroundings.out().print(speaks ? said : "");
        } else if (speaks) {
            surroundings.out().print("next: tell your editor which schema is for which files; "
                    + Invocation.from(here, surroundings)
                    + " schema --vscode does it for Visual Studio Code\n");
        }
        return code;
    }

    private static String shown(Path output, Path here) {
        String shown = (output.startsWith(here) ? here.relativize(output) : output).toString()
                .replace('\\', '/');
        return shown.isEmpty() ? "." : shown;
    }

    /** A file that is the same stays untouched, so that editors need not read it again. */
    private static void write(Map<String, String> schemas, Path output) throws IOException {
        Files.createDirectories(output);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path file = output.resolve(schema.getKey());
            byte[] bytes = schema.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        }
    }
}

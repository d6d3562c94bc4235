package dev.waymark.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The content folder, for commands that need no templates.
 *
 * @param shown how it is named in diagnostics: relative to the working folder where it lies in it, with
 *              {@code /}
 */
record ContentInput(Path folder, String shown) {

    static OptionSpec option() {
        return Options.value("--content", "DIR", "The folder of the content (default: content).");
    }

    /** Refuses a folder that does not exist. */
    static ContentInput read(Arguments arguments, Surroundings surroundings) throws UsageError {
        Path here = surroundings.workingFolder();
        Path folder = Inputs.inputFolder("content", arguments, here);
        Path shown = folder.startsWith(here) ? here.relativize(folder) : folder;
        return new ContentInput(folder, shown.toString().replace(folder.getFileSystem().getSeparator(), "/"));
    }

    /** A path below the content folder as diagnostics name it. */
    String shown(String path) {
        return Visible.text(shown.isEmpty() ? path : shown + "/" + path);
    }
}

package dev.waymark.build;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a build works on.
 *
 * @param workingFolder paths in diagnostics are relative to it
 * @param baseUrl       instead of the one in the settings
 * @param drafts        whether drafts are part of the site
 * @param strict        whether a warning stops the build too
 * @param cache         whether what earlier builds remember may be used
 * @param jobs          number of worker threads, at least 1
 */
public record BuildOptions(Path workingFolder, Path content, Path templates, Path output, Optional<String> baseUrl,
        boolean drafts, boolean strict, boolean cache, int jobs) {

    public BuildOptions {
        Objects.requireNonNull(workingFolder);
        Objects.requireNonNull(content);
        Objects.requireNonNull(templates);
        Objects.requireNonNull(output);
        Objects.requireNonNull(baseUrl);
    }

    /** How a folder is named in diagnostics: relative to the working folder where it lies in it, with {@code /}. */
    public String shown(Path folder) {
        Path absolute = workingFolder.resolve(folder).toAbsolutePath().normalize();
        Path from = workingFolder.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
        return shown.toString().replace(absolute.getFileSystem().getSeparator(), "/");
    }
}

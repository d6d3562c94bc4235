package dev.waymark.build;

import dev.waymark.site.Settings;
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
 * @param portable      whether the site must open from a folder, without a server
 */
public record BuildOptions(Path workingFolder, Path content, Path templates, Path output,
        Optional<String> baseUrl, boolean drafts, boolean strict, boolean cache, int jobs,
        boolean portable) {

    /** A site for a server. */
    public BuildOptions(Path workingFolder, Path content, Path templates, Path output,
            Optional<String> baseUrl, boolean drafts, boolean strict, boolean cache, int jobs) {
        this(workingFolder, content, templates, output, baseUrl, drafts, strict, cache, jobs, false);
    }

    public BuildOptions {
        Objects.requireNonNull(workingFolder);
        Objects.requireNonNull(content);
        Objects.requireNonNull(templates);
        Objects.requireNonNull(output);
        Objects.requireNonNull(baseUrl);
    }

    /** The same, for a site that opens from a folder or for one that does not. */
    public BuildOptions portable(boolean isPortable) {
        return new BuildOptions(workingFolder, content, templates, output, baseUrl, drafts, strict, cache,
                jobs, isPortable);
    }

    /** Settings with the address that was given, if one was. */
    Settings withBaseUrl(Settings settings) {
        return baseUrl.map(settings::withBaseUrl).orElse(settings);
    }

    /**
     * How a folder is named in diagnostics: relative to the working folder where it lies in it,
     * with {@code /}.
     */
    public String shown(Path folder) {
        Path absolute = workingFolder.resolve(folder).toAbsolutePath().normalize();
        Path from = workingFolder.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
        return shown.toString().replace(absolute.getFileSystem().getSeparator(), "/");
    }
}

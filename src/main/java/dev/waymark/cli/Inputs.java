package dev.waymark.cli;

import dev.waymark.build.BuildOptions;
import dev.waymark.diagnostic.Nearest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say what a build reads and where it writes; every command that reads content has them. */
final class Inputs {

    private static final int MOST_JOBS = 256;

    private Inputs() {
    }

    static List<OptionSpec> options() {
        return List.of(
                Options.value("--content", "DIR", "The folder of the content (default: content)."),
                Options.value("--templates", "DIR", "The folder of the templates (default: templates)."),
                Options.value("--output", "DIR", "Where the finished site goes (default: site-output)."),
                Options.value("--base-url", "URL", "Where the site will live (default: that of site.yaml)."),
                Options.flag("Treat drafts as if they were finished.", "--drafts"),
                Options.flag("Warnings count as errors.", "--strict"),
                Options.flag("Use and keep nothing from earlier builds.", "--no-cache"),
                Options.value("--jobs", "N", "Threads (default: one for each processor)."));
    }

    /** Refuses input folders that do not exist and values that mean nothing. */
    static BuildOptions read(Arguments arguments, Surroundings surroundings) throws UsageError {
        Path here = surroundings.workingFolder();
        return new BuildOptions(
                here,
                inputFolder("content", arguments, here),
                inputFolder("templates", arguments, here),
                folder("--output", arguments.value("--output").orElse("site-output"), here),
                baseUrl(arguments.value("--base-url")),
                arguments.has("--drafts"),
                arguments.has("--strict"),
                !arguments.has("--no-cache"),
                jobs(arguments.value("--jobs")));
    }

    static Path inputFolder(String name, Arguments arguments, Path here) throws UsageError {
        String option = "--" + name;
        String given = arguments.value(option).orElse(name);
        Path folder = folder(option, given, here);
        String shown = Visible.text(given, 200);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (Files.exists(folder)) {
            throw new UsageError("the " + name + " folder \"" + shown + "\" is not a folder",
                    "name the folder with " + option + " DIR");
        }
        List<String> help = new ArrayList<>();
        nearestFolder(folder)
                .map(nearest -> Path.of(given).resolveSibling(nearest).toString().replace('\\', '/'))
                .ifPresent(nearest -> help.add("did you mean \"" + Visible.text(nearest) + "\"?"));
        help.add("run waymark in the folder of a guide, or name the folder with " + option + " DIR");
        help.add("this is " + Visible.text(here.toString()));
        throw new UsageError("the " + name + " folder \"" + shown + "\" does not exist", help);
    }

    private static Optional<String> nearestFolder(Path missing) {
        if (missing.getParent() == null || missing.getFileName() == null) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(missing.getParent())) {
            List<String> names = siblings.filter(Files::isDirectory)
                    .map(sibling -> sibling.getFileName().toString())
                    .toList();
            return Nearest.to(missing.getFileName().toString(), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Path folder(String option, String given, Path here) throws UsageError {
        if (given.isEmpty()) {
            throw new UsageError(option + " needs the name of a folder");
        }
        try {
            return here.resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new UsageError(
                    option + " \"" + Visible.text(given, 200) + "\" cannot be the name of a folder");
        }
    }

    private static Optional<String> baseUrl(Optional<String> given) throws UsageError {
        if (given.isPresent() && !isSite(given.get())) {
            throw new UsageError(
                    "--base-url \"" + Visible.text(given.get(), 200) + "\" is not the URL of a site",
                    "it begins with https:// or http://, and has neither ? nor #");
        }
        return given;
    }

    private static boolean isSite(String url) {
        try {
            URI uri = new URI(url);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int jobs(Optional<String> given) throws UsageError {
        if (given.isEmpty()) {
            return Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());
        }
        if (given.get().matches("[0-9]{1,4}")) {
            int jobs = Integer.parseInt(given.get());
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        }
        throw new UsageError(
                "--jobs \"" + Visible.text(given.get(), 40) + "\" is not a number from 1 to " + MOST_JOBS);
    }
}

package dev.waymark.cli;

import dev.waymark.export.FigureChanges;
import dev.waymark.output.OutputTree;
import dev.waymark.output.PublishedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code waymark diff BEFORE AFTER}: which pages and figures differ between two finished sites. */
final class DiffCommand implements Command {

    private static final int MOST_LINES = 100;
    private static final int CELL_CHARS = 200;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("diff");
        spec.addPositional(Options.word(0, "BEFORE", "The folder of a finished site."));
        spec.addPositional(Options.word(1, "AFTER", "The folder of another one."));
        spec.usageMessage()
                .description("Says which pages and figures differ between two finished sites, as Markdown.")
                .footer("", "Examples:",
                        "  waymark diff site-output preview",
                        "  waymark diff before/site-output site-output");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Surroundings surroundings) throws UsageError, IOException {
        if (!Manner.of(arguments, surroundings).text()) {
            throw new UsageError("diff prints Markdown and knows no other form", "leave --format out");
        }
        Path here = surroundings.workingFolder();
        Path before = folder(arguments.word(0).orElseThrow(), here);
        Path after = folder(arguments.word(1).orElseThrow(), here);
        OutputTree was = LiveSite.read(manifest(before), here);
        OutputTree is = LiveSite.read(manifest(after), here);
        surroundings.out().print(pages(was, is) + figures(FigureChanges.between(before, after)));
        return ExitCode.FINE;
    }

    private static Path folder(String given, Path here) throws UsageError {
        return Inputs.folder("diff", given, here);
    }

    private static String manifest(Path site) {
        return site.resolve("data/manifest.json").toString();
    }

    private static String pages(OutputTree before, OutputTree after) {
        Map<String, PublishedFile> was = pages(before);
        Map<String, PublishedFile> is = pages(after);
        Map<String, String> lines = new TreeMap<>();
        was.keySet().stream().filter(url -> !is.containsKey(url)).forEach(url -> lines.put(url, "**gone**"));
        is.forEach((url, page) -> {
            if (!was.containsKey(url)) {
                lines.put(url, "new");
            } else if (!was.get(url).digest().equals(page.digest())) {
                lines.put(url, "changed");
            }
        });
        lines.replaceAll((url, what) -> "| " + cell(url) + " | " + what + " |\n");
        return "### Pages\n\n" + table(lines, "| page | |\n|---|---|\n", "No page differs.");
    }

    private static Map<String, PublishedFile> pages(OutputTree tree) {
        return tree.files().stream().filter(file -> file.path().endsWith(".html"))
                .collect(Collectors.toMap(PublishedFile::url, file -> file, (one, two) -> one, TreeMap::new));
    }

    private static String figures(FigureChanges figures) {
        Map<String, String> lines = new TreeMap<>();
        figures.changes().forEach(change -> lines.put(change.figure(), "| " + cell(change.figure()) + " | "
                + (change.was().isEmpty() ? "new" : cell(change.was())) + " | "
                + (change.is().isEmpty() ? "**gone**" : cell(change.is())) + " | "
                + cell(change.source()) + " |\n"));
        return "\n### Figures\n\n" + table(lines, "| figure | was | is | source |\n|---|---|---|---|\n",
                "No figure differs.");
    }

    private static String table(Map<String, String> lines, String head, String otherwise) {
        if (lines.isEmpty()) {
            return otherwise + "\n";
        }
        int rest = lines.size() - MOST_LINES;
        return head + lines.values().stream().limit(MOST_LINES).collect(Collectors.joining())
                + (rest > 0 ? "\nand " + rest + " more\n" : "");
    }

    /** Text in a table of Markdown that is read as nothing but text. */
    private static String cell(String text) {
        return Visible.text(text, CELL_CHARS).replace("&", "&amp;").replace("<", "&lt;")
                .replaceAll("[\\\\`*_\\[\\]|~@#!>]", "\\\\$0").replace("://", ":&#47;&#47;");
    }
}

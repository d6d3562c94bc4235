package dev.waymark.cli;

import dev.waymark.catalog.Kind;
import dev.waymark.format.Json;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells Visual Studio Code which schema belongs to which files. */
final class EditorSettings {

    private static final String FILE = ".vscode/settings.json";
    /** The extension looks at YAML files only. */
    private static final String MARKDOWN = "it helps with .yaml files only; in .md files waymark serve tells"
            + " mistakes at every save\n";

    private EditorSettings() {
    }

    /**
     * Writes the settings of a workspace that has none yet; those that are there are left as they are.
     *
     * @return what to tell: that they are written, or what to add by hand
     */
    static String write(Path workspace, Path schemas, Path content) throws IOException {
        String lines = lines(way(workspace, schemas), way(workspace, content));
        Path file = workspace.resolve(FILE);
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, "{\n" + lines + "\n}\n", StandardOpenOption.CREATE_NEW);
            return "wrote " + FILE + "; the extension YAML by Red Hat reads it\n" + MARKDOWN;
        } catch (FileAlreadyExistsException e) {
            return FILE + " is there already; add to it:\n" + lines + "\n" + MARKDOWN;
        }
    }

    private static String way(Path workspace, Path folder) {
        Path way = folder.startsWith(workspace) ? workspace.relativize(folder) : folder;
        return way.toString().replace('\\', '/');
    }

    private static String lines(String schemas, String content) {
        List<String> lines = new ArrayList<>();
        lines.add(line(schemas, "site", content + "/site.yaml"));
        for (Kind kind : Kind.values()) {
            if (kind.ending().allowed().contains(".yaml")) {
                lines.add(line(schemas, kind.word(), content + "/" + kind.folder() + "/**/*.yaml"));
            }
        }
        return lines.stream().collect(Collectors.joining(",\n", "  \"yaml.schemas\": {\n", "\n  }"));
    }

    private static String line(String schemas, String name, String files) {
        return "    " + new Json().value(schemas + "/" + name + ".schema.json") + ": "
                + new Json().value(files);
    }
}

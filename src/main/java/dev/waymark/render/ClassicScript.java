package dev.waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's modules as one classic script, for pages that are opened from a folder, where browsers refuse
 * modules. Each becomes a function that runs when another one first asks for it. What a file below
 * {@code js/portable/} is called takes the place of the file of that name.
 *
 * <p>It goes by the plain form of modules that themes keep to: imports and exports begin a line, and name
 * what they bring.
 */
final class ClassicScript {

    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^import\\s+(?:(\\w+)\\s+from\\s*|\\{([^}]*)\\}\\s*from\\s*)?\"(\\.{1,2}/[^\"]+\\.js)\";");
    private static final Pattern LATER = Pattern.compile("\\bimport\\(\"(\\.{1,2}/[^\"]+\\.js)\"\\)");
    private static final Pattern EXPORT = Pattern.compile(
            "(?m)^export (default |(?:async )?function\\*? |class |const |let )([A-Za-z_$][\\w$]*)?");
    private static final Pattern LIST = Pattern.compile("(?m)^export \\{([^}]*)\\};");

    private static final String START = """
            (() => {
              "use strict";
              const modules = {};
              const made = {};
              const use = (path) => {
                if (!made[path]) {
                  made[path] = {};
                  modules[path](made[path]);
                }
                return made[path];
              };
            """;

    private ClassicScript() {
    }

    /**
     * The script.
     *
     * @param scripts texts of all modules by path below {@code assets}
     * @param entry   the module with which it begins
     */
    static byte[] of(Map<String, String> scripts, String entry) {
        Map<String, String> modules = new TreeMap<>(scripts);
        modules.keySet().removeIf(path -> path.startsWith(Modules.PORTABLE));
        StringBuilder script = new StringBuilder(START);
        modules.forEach((path, text) -> {
            String replaced = Modules.PORTABLE + path.substring("js/".length());
            String used = scripts.getOrDefault(replaced, text);
            script.append("modules[\"").append(path).append("\"] = (exports) => {\n")
                    .append(function(path, used)).append("};\n");
        });
        return script.append("use(\"").append(entry).append("\");\n})();\n")
                .toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String function(String path, String text) {
        String imported = IMPORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                binding(found.group(1), found.group(2))
                + "use(\"" + ThemePath.from(path, found.group(3)) + "\")"
                + (found.group(1) == null ? ";" : ".default;")));
        String later = LATER.matcher(imported).replaceAll(found -> Matcher.quoteReplacement(
                "Promise.resolve().then(() => use(\"" + ThemePath.from(path, found.group(1)) + "\"))"));
        Set<String> names = new LinkedHashSet<>();
        String listed = LIST.matcher(later).replaceAll(found -> {
            for (String name : found.group(1).split(",")) {
                names.add(name.strip());
            }
            return "";
        });
        String body = EXPORT.matcher(listed).replaceAll(found -> {
            if (found.group(1).startsWith("default")) {
                String named = found.group(2) == null ? "" : found.group(2);
                return Matcher.quoteReplacement("exports.default = " + named);
            }
            names.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1) + found.group(2));
        });
        StringBuilder function = new StringBuilder(body.endsWith("\n") ? body : body + "\n");
        names.stream().filter(name -> !name.isEmpty())
                .forEach(name ->
                        function.append("exports.").append(name).append(" = ").append(name).append(";\n"));
        return function.toString();
    }

    /** {@code a, b as c} brought by name; one word brought as the default. */
    private static String binding(String whole, String names) {
        if (whole != null) {
            return "const " + whole + " = ";
        }
        return names == null ? "" : "const {" + names.replaceAll("\\s+as\\s+", ": ") + "} = ";
    }
}

package dev.waymark.render;

import dev.waymark.asset.Fingerprint;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Json;
import dev.waymark.page.Words;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's scripts. Those that import one another do so by the names that they are published under, which
 * hold a digest of each file and so of all that it imports. The words that scripts print come to them as
 * modules too: {@code js/words/search.js} holds what stands below {@code script.search} in the file of words.
 */
final class Modules {

    private static final String WORDS = "script.";
    /** Scripts for the portable site alone. */
    static final String PORTABLE = "js/portable/";
    private static final String ENTRY = "js/site.js";
    private static final String THEME = "js/theme.js";
    private static final String WORDS_FOLDER = "js/words/";
    /** {@code import … from "./x.js"} at the start of a line, {@code import("./x.js")} anywhere. */
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)(?:^import\\s(?:[^\"';]{0,4000}?\\sfrom\\s)?\\s*|\\bimport\\()\"(\\.{1,2}/[^\"]+\\.js)\"");

    private final Map<String, String> scripts = new TreeMap<>();
    private final String shown;
    private final Diagnostics found;
    private final Map<String, Script> done = new TreeMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /**
     * A script as it is published.
     *
     * @param name path below {@code assets} with the digest in it
     */
    record Script(String name, byte[] bytes) {
    }

    private Modules(String shown, Diagnostics found) {
        this.shown = shown;
        this.found = found;
    }

    /**
     * The published scripts of a theme by their path below {@code assets}.
     *
     * @param assets all files by path below {@code assets}
     * @param shown  how that folder is named in diagnostics
     */
    static Map<String, Script> linked(Map<String, byte[]> assets, Words words, String shown,
            Diagnostics found) {
        Modules modules = new Modules(shown, found);
        modules.scripts.putAll(ofWords(words));
        assets.forEach((path, bytes) -> {
            if (path.endsWith(".js") && !path.startsWith(ThemeFiles.ROOT) && !path.startsWith(PORTABLE)) {
                modules.scripts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        modules.scripts.keySet().forEach(modules::link);
        return modules.done;
    }

    /**
     * All scripts of a theme as one classic script, published for {@code js/site.js}. The theme's other
     * classic scripts, which stand beside it, are published as they are.
     */
    static Map<String, Script> joined(Map<String, byte[]> assets, Words words) {
        Map<String, String> modules = new TreeMap<>(ofWords(words));
        Map<String, Script> classic = new TreeMap<>();
        assets.forEach((path, bytes) -> {
            if (path.equals(THEME)) {
                classic.put(path, new Script(Fingerprint.name(path, bytes), bytes));
            } else if (path.endsWith(".js") && !path.startsWith(ThemeFiles.ROOT)) {
                modules.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        if (modules.containsKey(ENTRY)) {
            byte[] bytes = ClassicScript.of(modules, ENTRY);
            classic.put(ENTRY, new Script(Fingerprint.name(ENTRY, bytes), bytes));
        }
        return classic;
    }

    private static Map<String, String> ofWords(Words words) {
        Map<String, Json> texts = new TreeMap<>();
        new TreeMap<>(words.texts()).forEach((key, text) -> {
            int end = key.indexOf('.', WORDS.length());
            if (key.startsWith(WORDS) && end > 0) {
                texts.computeIfAbsent(WORDS_FOLDER + key.substring(WORDS.length(), end) + ".js",
                        path -> new Json().beginObject()).field(key.substring(end + 1), text);
            }
        });
        Map<String, String> modules = new TreeMap<>();
        texts.forEach((path, json) -> modules.put(path, "export default " + json.endObject() + ";\n"));
        return modules;
    }

    /** Publishes what a script imports before itself. */
    private Script link(String path) {
        Script linked = done.get(path);
        if (linked == null) {
            open.add(path);
            byte[] bytes = rewritten(path).getBytes(StandardCharsets.UTF_8);
            open.remove(path);
            linked = new Script(Fingerprint.name(path, bytes), bytes);
            done.put(path, linked);
        }
        return linked;
    }

    private String rewritten(String path) {
        String text = scripts.get(path);
        StringBuilder rewritten = new StringBuilder();
        int end = 0;
        // Most of a script is no import, and looking for the word is quicker than for the pattern.
        Matcher statement = IMPORT.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        for (int at = text.indexOf("import"); at >= 0; at = text.indexOf("import", at + 1)) {
            if (!statement.region(at, text.length()).lookingAt()) {
                continue;
            }
            String named = ThemePath.from(path, statement.group(1));
            Span span = SourceFile.of(shown + "/" + path, text).span(statement.start(1), statement.end(1));
            if (!scripts.containsKey(named)) {
                found.add(Code.BAD_ASSET, span, "there is no script " + named,
                        ThemePath.help(named, new TreeSet<>(scripts.keySet())));
            } else if (open.contains(named)) {
                found.add(Code.BAD_ASSET, span,
                        "these scripts import one another: " + String.join(", ", open),
                        "move what both need to a script of its own");
            } else if (open.size() >= Limits.IMPORTS) {
                found.add(Code.BAD_ASSET, span, "more than " + Limits.IMPORTS
                        + " scripts import one another in a row", "import some of them from elsewhere");
            } else {
                rewritten.append(text, end, statement.start(1))
                        .append(ThemePath.relative(path, link(named).name()));
                end = statement.end(1);
            }
        }
        return rewritten.append(text, end, text.length()).toString();
    }
}

package dev.waymark.render;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins a theme's style sheets, so that a page asks for one file: a line {@code @import "name.css";} is
 * replaced by the sheet it names, once. A sheet that another one imports is not published by itself.
 */
final class StyleSheets {

    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\":?#]+\\.css)\";[ \\t]*\\R?");

    private final Map<String, String> sheets;
    private final String shown;
    private final Diagnostics found;
    private final Set<String> parts = new HashSet<>();

    private StyleSheets(Map<String, String> sheets, String shown, Diagnostics found) {
        this.sheets = sheets;
        this.shown = shown;
        this.found = found;
    }

    /**
     * The style sheets of a theme with all that they import.
     *
     * @param assets all files by path below {@code assets}
     * @param shown  how that folder is named in diagnostics
     */
    static Map<String, byte[]> joined(Map<String, byte[]> assets, String shown, Diagnostics found) {
        Map<String, String> sheets = assets.entrySet().stream().filter(file -> file.getKey().endsWith(".css"))
                .collect(Collectors.toMap(Map.Entry::getKey,
                        file -> new String(file.getValue(), StandardCharsets.UTF_8)));
        return new StyleSheets(sheets, shown, found).joined();
    }

    private Map<String, byte[]> joined() {
        Map<String, byte[]> joined = new TreeMap<>();
        for (String path : new TreeSet<>(sheets.keySet())) {
            joined.put(path, joined(path, new HashSet<>(Set.of(path)), 1).getBytes(StandardCharsets.UTF_8));
        }
        joined.keySet().removeAll(parts);
        return joined;
    }

    /** @param row how many sheets have been imported in a row, this one among them */
    private String joined(String path, Set<String> taken, int row) {
        String text = sheets.get(path);
        Matcher line = IMPORT.matcher(text);
        StringBuilder joined = new StringBuilder();
        while (line.find()) {
            String named = ThemePath.from(path, line.group(1));
            line.appendReplacement(joined, "");
            if (!sheets.containsKey(named)) {
                found.add(Code.BAD_ASSET, place(path, text, line),
                        "there is no style sheet " + named, ThemePath.help(named, sheets.keySet()));
            } else if (row >= Limits.IMPORTS) {
                found.add(Code.BAD_ASSET, place(path, text, line),
                        "more than " + Limits.IMPORTS + " style sheets import one another in a row",
                        "import them from one sheet");
            } else if (taken.add(named)) {
                parts.add(named);
                joined.append(joined(named, taken, row + 1));
            }
        }
        return line.appendTail(joined).toString();
    }

    private Span place(String path, String text, Matcher line) {
        return SourceFile.of(shown + "/" + path, text).span(line.start(1), line.end(1));
    }
}

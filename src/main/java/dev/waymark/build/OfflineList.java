package dev.waymark.build;

import dev.waymark.format.Json;
import dev.waymark.output.OutputFile;
import dev.waymark.render.ThemeFiles;
import dev.waymark.site.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of what a browser keeps at hand for readers without a network, beside the pages they visited: what
 * the planner and its like need.
 */
final class OfflineList {

    static final String PATH = "data/offline.json";
    private static final List<String> ALWAYS = List.of("planner/", "progress/", "review/", "data/paths.json",
            "data/formerly.json", "data/questions.json");

    private OfflineList() {
    }

    /** @param names paths of all files of the site */
    static OutputFile of(ThemeFiles theme, Set<String> names) {
        Set<String> kept = new TreeSet<>();
        ALWAYS.stream().filter(path -> names.contains(Routes.file(path))).forEach(kept::add);
        theme.urls().forEach((path, url) -> {
            if (path.startsWith("js/") || path.startsWith("css/")) {
                kept.add(url);
            }
        });
        Json list = new Json().beginArray();
        kept.forEach(list::value);
        return new OutputFile(PATH, "", list.endArray().toString().getBytes(StandardCharsets.UTF_8));
    }
}

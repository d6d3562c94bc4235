package dev.waymark.cli;

import dev.waymark.build.Statistics;
import dev.waymark.format.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statistics as aligned text for people, or as one JSON object. */
record StatisticsPrint(Statistics statistics) {

    private static final int NAMES_SHOWN = 10;
    private static final String SOURCE = "source";

    String text() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("entries", String.valueOf(statistics.entries()));
        statistics.entriesByKind().forEach((kind, count) -> rows.put("  " + kind, count.toString()));
        rows.put("links in prose", String.valueOf(statistics.internalLinks()));
        rows.put("references in fields", String.valueOf(statistics.references()));
        rows.put("entries on their own", statistics.orphans() + names(statistics.orphanIds()));
        rows.put("citations", String.valueOf(statistics.citations()));
        rows.put("sources cited", statistics.sourcesCited() + " of " + sources());
        List<String> uncited = statistics.uncitedSources();
        rows.put("sources not cited", uncited.size() + names(uncited));
        rows.put("entries with a source", share(citable() - statistics.withoutCitation(), citable())
                + (sources() == 0 ? "" : ", sources left out"));
        rows.put("entries reviewed", share(statistics.reviewed(), statistics.entries()) + reviews());
        return aligned(rows);
    }

    private int sources() {
        return statistics.entriesByKind().getOrDefault(SOURCE, 0);
    }

    /** Sources are cited; they need not cite. */
    private int citable() {
        return statistics.entries() - sources();
    }

    private static String share(int part, int whole) {
        return part + " of " + whole + (whole == 0 ? "" : " (" + Math.round(100.0 * part / whole) + " %)");
    }

    private String reviews() {
        Optional<String> oldest = statistics.oldestReview();
        Optional<String> newest = statistics.newestReview();
        return oldest.isPresent() && newest.isPresent() ? ", " + oldest.get() + " to " + newest.get() : "";
    }

    private static String names(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> first = names.subList(0, Math.min(NAMES_SHOWN, names.size()));
        return ": " + String.join(", ", first) + (names.size() > NAMES_SHOWN ? " …" : "");
    }

    private static String aligned(Map<String, String> rows) {
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        StringBuilder out = new StringBuilder();
        rows.forEach((name, value) ->
                out.append(name).append(" ".repeat(width - name.length())).append(value).append('\n'));
        return out.toString();
    }

    String json() {
        Json json = new Json().beginObject();
        statistics.baseUrl().ifPresent(url -> json.field("baseUrl", url));
        json.field("entries", statistics.entries());
        json.key("entriesByKind").beginObject();
        statistics.entriesByKind().forEach((kind, count) -> json.field(kind, count));
        json.endObject()
                .field("internalLinks", statistics.internalLinks())
                .field("references", statistics.references())
                .field("citations", statistics.citations())
                .field("orphans", statistics.orphans());
        array("orphanIds", statistics.orphanIds(), json);
        json.field("withoutCitation", statistics.withoutCitation())
                .field("sourcesCited", statistics.sourcesCited());
        array("uncitedSources", statistics.uncitedSources(), json);
        json.field("reviewed", statistics.reviewed());
        statistics.oldestReview().ifPresent(date -> json.field("oldestReview", date));
        statistics.newestReview().ifPresent(date -> json.field("newestReview", date));
        return json.endObject() + "\n";
    }

    private static void array(String key, List<String> values, Json json) {
        json.key(key).beginArray();
        values.forEach(json::value);
        json.endArray();
    }
}

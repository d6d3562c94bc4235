package dev.waymark.export;

import dev.waymark.catalog.Entry;
import dev.waymark.format.Json;
import dev.waymark.output.OutputFile;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.nio.charset.StandardCharsets;

/**
 * Every entry's address and title in short, from which the page for what is missing takes what is nearest.
 */
final class NameList {

    static final String PATH = "data/names.json";

    private NameList() {
    }

    static OutputFile of(Site site) {
        Json json = new Json().beginArray();
        for (Entry entry : site.catalog().entries()) {
            json.newLine().beginArray().value(Routes.of(entry.id())).value(entry.title()).endArray();
        }
        return new OutputFile(PATH, "",
                json.newLine().endArray().newLine().toString().getBytes(StandardCharsets.UTF_8));
    }
}

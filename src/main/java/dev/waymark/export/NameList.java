package dev.waymark.export;

import dev.waymark.catalog.Entry;
import dev.waymark.format.Json;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;

/**
 * Every entry's address and title in short, from which the page for what is missing takes what is nearest.
 */
final class NameList {

    static final String PATH = "data/names.json";

    private NameList() {
    }

    static String of(Site site) {
        Json json = new Json().beginArray();
        for (Entry entry : site.catalog().entries()) {
            json.newLine().beginArray().value(Routes.of(entry.id())).value(entry.title()).endArray();
        }
        return json.newLine().endArray().newLine().toString();
    }
}

package dev.waymark.export;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.format.Json;

/** Ids that entries once had, and those that they have now: several after a split. */
final class FormerIds {

    static final String PATH = "data/formerly.json";

    private FormerIds() {
    }

    static String of(Catalog catalog) {
        Json json = new Json().beginObject();
        for (EntryId former : catalog.formerIds()) {
            json.newLine().key(former.toString()).beginArray();
            catalog.formerly(former).forEach(now -> json.value(now.toString()));
            json.endArray();
        }
        return json.newLine().endObject().newLine().toString();
    }
}

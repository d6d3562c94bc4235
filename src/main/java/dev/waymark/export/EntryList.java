package dev.waymark.export;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Json;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.List;

/**
 * Every entry as a line of JSON in one array: what it is called, where it stands, what it cites and what it
 * refers to, and why. The texts themselves are the pages.
 */
final class EntryList {

    static final String PATH = "data/entries.json";

    private EntryList() {
    }

    static String of(Site site) {
        Json json = new Json().beginArray();
        for (Entry entry : site.catalog().entries()) {
            json.newLine();
            write(site, entry, json);
        }
        return json.newLine().endArray().newLine().toString();
    }

    private static void write(Site site, Entry entry, Json json) {
        Common common = entry.common();
        json.beginObject().field("id", entry.id().toString()).field("kind", entry.kind().word())
                .field("title", entry.title());
        if (!entry.summary().isEmpty()) {
            json.field("summary", entry.summary());
        }
        json.field("url", site.settings().baseUrl() + Routes.of(entry.id()));
        texts(json, "aliases", common.aliases());
        texts(json, "tags", common.tags());
        texts(json, "formerly", common.formerly().stream().map(EntryId::toString).toList());
        common.reviewed().map(PartialDate::text).ifPresent(date -> json.field("reviewed", date));
        texts(json, "cites", common.cites().stream().map(EntryList::citation).toList());
        List<Reference> references = common.references().stream()
                .filter(reference -> reference.relation() != Relation.CITES).toList();
        if (!references.isEmpty()) {
            json.key("references").beginArray();
            references.forEach(reference -> json.beginObject().field("relation", reference.relation().word())
                    .field("to", reference.target() + reference.row().map(row -> "#" + row).orElse(""))
                    .endObject());
            json.endArray();
        }
        json.endObject();
    }

    private static String citation(Citation citation) {
        return citation.source().slug() + citation.section().map(section -> "#" + section).orElse("");
    }

    private static void texts(Json json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            json.key(key).beginArray();
            texts.forEach(json::value);
            json.endArray();
        }
    }
}

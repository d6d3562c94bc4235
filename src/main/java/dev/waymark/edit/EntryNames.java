package dev.waymark.edit;

import dev.waymark.catalog.EntryId;
import dev.waymark.content.EntryFile;
import dev.waymark.content.Slugs;
import dev.waymark.site.Settings;
import java.util.List;
import java.util.Optional;

/** Whether an entry may get an id. */
final class EntryNames {

    private EntryNames() {
    }

    /** Refuses what cannot be an id, and those that the site itself uses. */
    static void refuseBad(EntryId id) throws EditRefused {
        if (!Slugs.isValid(id.slug())) {
            throw new EditRefused("\"" + id.slug() + "\" cannot be an id",
                    "use lower-case letters, digits and single hyphens, such as \""
                            + Slugs.suggest(id.slug()) + "\"; the title is free");
        }
        if (!Slugs.isFree(id)) {
            throw new EditRefused(
                    "a page cannot have the id \"" + id.slug() + "\": the site itself uses this place",
                    "name it \"about-" + id.slug() + "\"; the title is free");
        }
    }

    /** Refuses the id of an entry that exists, and one whose old address leads somewhere. */
    static void refuseTaken(EntryId id, Contents contents) throws EditRefused {
        Optional<EntryFile> there = contents.file(id);
        if (there.isPresent()) {
            throw new EditRefused("the id \"" + id.slug() + "\" of a " + id.kind().word() + " is taken: "
                    + contents.listing().shown(there.get().path()));
        }
        List<EntryId> renamed = contents.site().map(site -> site.catalog().formerly(id)).orElse(List.of());
        if (!renamed.isEmpty()) {
            throw new EditRefused(
                    id + " is an earlier id of " + renamed.get(0) + ", and its old address leads there",
                    "choose another id, or take it out of `formerly` first");
        }
        boolean isRemoved = contents.site().map(site -> site.settings().removed()).orElse(List.of()).stream()
                .map(Settings.Removed::was).anyMatch(id::equals);
        if (isRemoved) {
            throw new EditRefused(id + " is called removed in site.yaml",
                    "choose another id, or take it out of `removed` first");
        }
    }
}

package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;

/** Former ids must not be those of entries that exist. */
final class Redirects {

    private Redirects() {
    }

    static void check(Catalog catalog, Diagnostics found) {
        for (EntryId former : catalog.formerIds()) {
            if (catalog.find(former).isEmpty() && catalog.draft(former).isEmpty()) {
                continue;
            }
            for (EntryId now : catalog.formerly(former)) {
                Entry entry = catalog.find(now).orElseThrow();
                found.add(Code.REDIRECT_CLASH, entry.common().file().find("formerly:", former.slug()),
                        "`formerly` names " + former.kind().word() + " \"" + former.slug()
                        + "\", which exists", "remove it from `formerly`, or rename that entry");
            }
        }
    }
}

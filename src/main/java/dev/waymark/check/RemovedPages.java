package dev.waymark.check;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Span;
import dev.waymark.site.Missing;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;

/** What the settings call removed is gone, and where they send a reader exists. */
final class RemovedPages implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Settings.Removed removed : site.settings().removed()) {
            was(site.catalog(), removed, found);
            removed.see().ifPresent(id -> see(site.catalog(),
                    removed.span().file().find("removed:", id.toString()), id, found));
        }
    }

    private static void was(Catalog catalog, Settings.Removed removed, Diagnostics found) {
        EntryId was = removed.was();
        if (catalog.find(was).isPresent() || catalog.draft(was).isPresent() || catalog.isBroken(was)) {
            found.add(Code.REDIRECT_CLASH, removed.span(), was + " is called removed, but it exists",
                    "take it out of `removed`");
        } else if (!catalog.formerly(was).isEmpty()) {
            found.add(Code.REDIRECT_CLASH, removed.span(),
                    was + " is called removed, but it is now " + catalog.formerly(was).get(0),
                    "take it out of `removed`: its old URL leads to the new one");
        }
    }

    private static void see(Catalog catalog, Span span, EntryId id, Diagnostics found) {
        if (catalog.draft(id).isPresent()) {
            found.add(Code.DRAFT_REFERENCE, span, id + " is a draft: it is left out here",
                    "build with --drafts to see it");
        } else if (catalog.find(id).isEmpty() && !catalog.isBroken(id)) {
            found.add(Code.UNKNOWN_REFERENCE, span, Missing.message(id), Missing.help(id, catalog));
        }
    }
}

package dev.waymark.check;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;

/** What the settings call removed is gone, and where they send a reader exists. */
final class RemovedPages implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Settings.Removed removed : site.settings().removed()) {
            SourceFile file = removed.span().file();
            if (site.catalog().find(removed.was()).isPresent()) {
                found.add(Code.REDIRECT_CLASH, removed.span(), removed.was() + " is called removed, but it exists",
                        "take it out of `removed` in " + file.path());
            }
            removed.see().filter(id -> site.catalog().find(id).isEmpty() && !site.catalog().isBroken(id))
                    .ifPresent(id -> found.add(Code.UNKNOWN_REFERENCE, removed.span(), "no "
                            + id.kind().word() + " has the id \"" + id.slug() + "\"", "name an entry that exists"));
        }
    }
}

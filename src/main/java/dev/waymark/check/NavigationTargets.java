package dev.waymark.check;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;

/** What the head of each page links to exists. */
final class NavigationTargets implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Settings.NavigationItem item : site.settings().navigation()) {
            if (!exists(site, item.target())) {
                found.add(Code.UNKNOWN_REFERENCE, item.span(), "nothing stands at \"" + item.target() + "\"",
                        "name the folder of a kind that has entries, or `kind/id` of an entry");
            }
        }
    }

    private static boolean exists(Site site, String target) {
        if (Kind.ofFolder(target).isPresent()) {
            return !site.catalog().ofKind(Kind.ofFolder(target).get()).isEmpty();
        }
        int slash = target.indexOf('/');
        return slash > 0 && Kind.ofWord(target.substring(0, slash))
                .map(kind -> new EntryId(kind, target.substring(slash + 1)))
                .filter(id -> site.catalog().find(id).isPresent() || site.catalog().isBroken(id)).isPresent();
    }
}

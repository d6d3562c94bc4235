package dev.waymark.check;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.site.Missing;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.List;
import java.util.stream.Stream;

/** What the head of each page links to exists. */
final class NavigationTargets implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Settings.NavigationItem item : site.settings().navigation()) {
            if (item.target().contains("/")) {
                entry(site.catalog(), item, found);
            } else {
                folder(site.catalog(), item, found);
            }
        }
    }

    private static void folder(Catalog catalog, Settings.NavigationItem item, Diagnostics found) {
        List<String> folders = Stream.concat(Stream.of(Kind.values()).filter(kind -> kind != Kind.PAGE)
                .filter(kind -> !catalog.ofKind(kind).isEmpty()).map(Kind::folder),
                Routes.sections().stream()).toList();
        boolean isFolder = Kind.ofFolder(item.target()).filter(kind -> kind != Kind.PAGE).isPresent();
        if (folders.contains(item.target()) || isFolder && catalog.isIncomplete()) {
            return;
        }
        if (isFolder) {
            found.add(Code.UNKNOWN_SECTION, item.span(),
                    "the guide has no entries in \"" + item.target() + "\", so there is no list of them",
                    "take it out of `navigation`, or add an entry");
        } else {
            found.add(Diagnostic.of(Code.UNKNOWN_SECTION, item.span(),
                    "no section of the guide is called \"" + item.target() + "\"",
                    Nearest.to(item.target(), folders).map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> "sections: " + String.join(", ", folders)))
                    .withFix(Nearest.only(item.target(), folders)
                            .flatMap(near -> item.span().with(item.target(), near))));
        }
    }

    private static void entry(Catalog catalog, Settings.NavigationItem item, Diagnostics found) {
        int slash = item.target().indexOf('/');
        EntryId id = new EntryId(Kind.ofWord(item.target().substring(0, slash)).orElseThrow(),
                item.target().substring(slash + 1));
        if (catalog.draft(id).isPresent()) {
            found.add(Code.DRAFT_REFERENCE, item.span(), id + " is a draft: it is left out here",
                    "build with --drafts to see it");
        } else if (catalog.find(id).isEmpty() && !catalog.isBroken(id)) {
            found.add(Diagnostic.of(Code.UNKNOWN_SECTION, item.span(),
                    Missing.message(id), Missing.help(id, catalog))
                    .withFix(Missing.fix(id, item.span(), catalog)));
        }
    }
}

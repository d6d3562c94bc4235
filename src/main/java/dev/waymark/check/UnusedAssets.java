package dev.waymark.check;

import dev.waymark.catalog.Entry;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Destination;
import dev.waymark.site.Site;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A picture that nothing shows or links to is probably forgotten. Drafts count; where a file could not be
 * read, nobody knows.
 */
final class UnusedAssets implements SiteRule {

    private final String shown;

    /** @param shown how the content folder is named in diagnostics */
    UnusedAssets(String shown) {
        this.shown = shown;
    }

    @Override
    public void check(Site site, Diagnostics found) {
        if (site.assets().isEmpty() || site.catalog().isIncomplete()) {
            return;
        }
        Set<String> unused = new HashSet<>(site.assets());
        for (Entry entry : Stream.concat(site.catalog().entries().stream(),
                site.catalog().drafts().stream()).toList()) {
            entry.common().image().ifPresent(picture -> unused.remove(picture.path()));
            Stream.concat(Stream.of(entry.common().body()), entry.common().texts().stream())
                    .map(Prose::links).flatMap(links -> links.stream())
                    .map(link -> site.destinations().of(entry, link))
                    .filter(Destination.ToAsset.class::isInstance).map(Destination.ToAsset.class::cast)
                    .forEach(asset -> unused.remove(asset.path()));
        }
        unused.stream().sorted().forEach(path -> found.add(Code.UNUSED_ASSET,
                SourceFile.of(shown.isEmpty() ? path : shown + "/" + path, "").whole(),
                "nothing shows this file", "use it or delete it"));
    }
}

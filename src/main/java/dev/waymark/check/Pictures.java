package dev.waymark.check;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Picture;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.site.Site;
import java.util.Optional;
import java.util.stream.Stream;

/** The picture of an entry exists and says in words what it shows. */
final class Pictures implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Entry entry : site.catalog().entries()) {
            entry.common().image().ifPresent(picture -> check(site, picture, found));
        }
        for (Fragment broken : site.catalog().fragments()) {
            broken.image().ifPresent(picture -> check(site, picture, found));
        }
    }

    private static void check(Site site, Picture picture, Diagnostics found) {
        if (!site.assets().contains(picture.path())) {
            found.add(Code.MISSING_ASSET, picture.span(),
                    "there is no picture \"" + picture.path() + "\" in the content",
                    nearest(picture.path(), site).map(near -> "did you mean \"" + near + "\"?")
                            .orElse("put it into assets/ and write `assets/…`"));
        } else if (picture.alt().isBlank()) {
            found.add(Code.MISSING_ALT_TEXT, picture.span(), "this picture does not say what it shows",
                    "add `image-alt: …`");
        }
    }

    /** The path without a way to it, or the nearest one. */
    private static Optional<String> nearest(String path, Site site) {
        String plain = path.replaceFirst("^(?:\\.{0,2}/)+", "");
        return Stream.of(plain, "assets/" + plain).filter(site.assets()::contains).findFirst()
                .or(() -> Nearest.to(plain, site.assets()));
    }
}

package dev.waymark.check;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fragment;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Site;
import java.util.stream.Stream;

/** An amount of money or a percentage in prose names its source in the same block. */
final class UncitedFigures implements SiteRule {

    @Override
    public void check(Site site, Diagnostics found) {
        for (Entry entry : site.catalog().entries()) {
            Stream.concat(Stream.of(entry.common().body()), entry.common().texts().stream())
                    .forEach(text -> check(text, found));
        }
        for (Fragment broken : site.catalog().fragments()) {
            broken.texts().forEach(text -> check(text, found));
        }
    }

    private static void check(Prose text, Diagnostics found) {
        text.bareFigures().forEach(span -> tell(span, found));
    }

    private static void tell(Span span, Diagnostics found) {
        found.add(Code.UNCITED_FIGURE, span, "this figure names no source",
                "cite it in the same paragraph: [@source-id#section],"
                        + " or use [[salary/set#row]] or [[fact/id]]");
    }
}

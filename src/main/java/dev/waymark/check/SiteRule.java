package dev.waymark.check;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.site.Site;
import java.time.LocalDate;
import java.util.List;

/** Something that must hold for the content as a whole. */
public interface SiteRule {

    void check(Site site, Diagnostics found);

    /**
     * All rules, in no particular order.
     *
     * @param today for what is overdue; decides notes only, never what is published
     * @param shown how the content folder is named in diagnostics
     */
    static List<SiteRule> all(LocalDate today, String shown) {
        return List.of(new UncitedFigures(), new ReviewOverdue(today), new NavigationTargets(),
                new Pictures(), new RemovedPages(), new UnusedAssets(shown));
    }
}

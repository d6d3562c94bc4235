package dev.waymark.check;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Review;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.site.Site;
import java.time.LocalDate;
import java.util.Optional;

/** An entry that was reviewed long ago should be looked at again. */
final class ReviewOverdue implements SiteRule {

    private static final int YEARS = 2;

    private final LocalDate today;

    ReviewOverdue(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Site site, Diagnostics found) {
        for (Entry entry : site.catalog().entries()) {
            Optional<Review> last = entry.common().review();
            if (last.isPresent() && last.get().date().firstDay().plusYears(YEARS).isBefore(today)) {
                found.add(Code.REVIEW_OVERDUE, last.get().place(),
                        "this was last reviewed in " + last.get().date(),
                        "check that it still holds and set `reviewed` to today");
            }
        }
    }
}

package dev.waymark.export;

import dev.waymark.output.OutputFile;
import dev.waymark.site.Site;
import java.util.List;

/** All files for programs. */
public final class Exports {

    /** Paths of the open data below the root, in the order in which they are best told. */
    public static final List<String> DATA = List.of(EntryList.PATH, SalaryTable.PATH, FactTable.PATH,
            PathData.PATH, Cards.QUESTIONS, Cards.DECK, FormerIds.PATH);

    private Exports() {
    }

    /** @param urls of all pages that search engines may list, below the root */
    public static List<OutputFile> of(Site site, List<String> urls) {
        return List.of(Sitemap.of(site, urls), Feed.of(site), Robots.of(site),
                EntryList.of(site), NameList.of(site), SalaryTable.of(site.catalog()),
                FactTable.of(site.catalog()), PathData.of(site.catalog()),
                Cards.questions(site.catalog()), Cards.deck(site.catalog()), FormerIds.of(site.catalog()));
    }
}

package dev.waymark.export;

import dev.waymark.catalog.Catalog;
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
    public static List<Export> of(Site site, List<String> urls) {
        Catalog catalog = site.catalog();
        return List.of(new Export(Sitemap.PATH, () -> Sitemap.of(site, urls)),
                new Export(Feed.PATH, () -> Feed.of(site)),
                new Export(Robots.PATH, () -> Robots.of(site)),
                new Export(EntryList.PATH, () -> EntryList.of(site)),
                new Export(NameList.PATH, () -> NameList.of(site)),
                new Export(SalaryTable.PATH, () -> SalaryTable.of(catalog)),
                new Export(FactTable.PATH, () -> FactTable.of(catalog)),
                new Export(PathData.PATH, () -> PathData.of(catalog)),
                new Export(Cards.QUESTIONS, () -> Cards.questions(site)),
                new Export(Cards.DECK, () -> Cards.deck(site)),
                new Export(FormerIds.PATH, () -> FormerIds.of(catalog)));
    }
}

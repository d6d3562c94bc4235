package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.chart.Drawings;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All pages of a site, planned but not yet made. */
public final class Pages {

    private final PageScope.Guide guide;
    private final List<PlannedPage> planned = new ArrayList<>();

    private Pages(PageScope.Guide guide) {
        this.guide = guide;
    }

    /**
     * The pages in the order of kinds, lists first; each view can be made by itself, in any thread.
     *
     * @param data     paths of the files for programs, below the root
     * @param handbook the generator's own, if the site holds it
     * @param drawings draws the maps of roadmaps
     */
    public static List<PlannedPage> of(Site site, Words words, AssetUrls assets, List<String> data,
            Handbook handbook, Drawings drawings) {
        Pages pages = new Pages(PageScope.Guide.of(site, words, assets, drawings));
        pages.home();
        Arrays.stream(Kind.values()).forEach(pages::kind);
        if (!site.catalog().ofKind(Kind.SALARY).isEmpty()) {
            pages.plan(PayExplorerPage.URL, Optional.empty(), PayExplorerPage::of);
        }
        pages.tags();
        pages.comparisons();
        pages.tools();
        pages.search();
        if (!site.changes().days().isEmpty()) {
            pages.plan(ChangesPage.URL, Optional.empty(), ChangesPage::of);
        }
        pages.plan(DataPage.URL, Optional.empty(), scope -> DataPage.of(scope, data));
        handbook.chapters().forEach(chapter -> pages.plan(chapter.url(), Optional.empty(),
                scope -> HandbookPage.of(scope, handbook, chapter)));
        pages.redirects();
        pages.removed();
        pages.plan(NotFoundPage.URL, Optional.empty(), false, NotFoundPage::of);
        return List.copyOf(pages.planned);
    }

    private void plan(String url, Optional<Entry> entry, Function<PageScope, View> view) {
        plan(url, entry, true, view);
    }

    private void plan(String url, Optional<Entry> entry, boolean listed, Function<PageScope, View> view) {
        planned.add(new PlannedPage(url, entry.map(Entry::id).map(EntryId::toString).orElse(""), listed,
                () -> view.apply(new PageScope(guide, url, entry))));
    }

    private void home() {
        Optional<Entry> text = guide.site().catalog().find(HomePage.TEXT);
        plan(Routes.HOME, text, scope -> HomePage.of(scope, text));
    }

    private void kind(Kind kind) {
        if (kind != Kind.PAGE) {
            for (int number = 1; number <= ListPage.pages(guide, kind); number++) {
                int current = number;
                plan(Routes.index(kind, number), Optional.empty(),
                        scope -> ListPage.of(scope, kind, current));
            }
        }
        guide.site().catalog().ofKind(kind).stream().filter(entry -> !entry.id().equals(HomePage.TEXT))
                .forEach(entry -> plan(Routes.of(entry.id()), Optional.of(entry),
                        scope -> EntryPages.of(scope, entry)));
        if (kind == Kind.ROADMAP) {
            guide.site().catalog().ofKind(kind).forEach(roadmap -> plan(BookPage.url(roadmap.id()),
                    Optional.of(roadmap), false, scope -> BookPage.of(scope, (Roadmap) roadmap)));
        }
    }

    private void tags() {
        List<Tags.Tag> tags = Tags.of(guide.site().catalog());
        if (tags.isEmpty()) {
            return;
        }
        plan(Routes.tags(), Optional.empty(), scope -> TagsPage.of(scope, tags));
        for (Tags.Tag tag : tags) {
            for (int number = 1; number <= TagPage.pages(tag); number++) {
                int current = number;
                plan(Routes.tag(tag.slug(), number), Optional.empty(),
                        scope -> TagPage.of(scope, tag, current));
            }
        }
    }

    private void comparisons() {
        Comparisons comparisons = guide.comparisons();
        if (!comparisons.all().isEmpty()) {
            plan(Comparisons.URL, Optional.empty(), ComparePage::of);
        }
        if (comparisons.has(Kind.ROADMAP)) {
            roadmapComparisons();
        }
        List.of(Kind.ROLE, Kind.LEVEL).stream().filter(comparisons::has).forEach(this::standings);
    }

    private void roadmapComparisons() {
        for (Consensus.Order order : Consensus.Order.values()) {
            for (int number = 1; number <= RoadmapComparisonPage.pages(guide); number++) {
                int current = number;
                plan(order.url(number), Optional.empty(),
                        scope -> RoadmapComparisonPage.of(scope, order, current));
            }
        }
        for (int number = 1; number <= SingleSubjectsPage.pages(guide); number++) {
            int current = number;
            plan(SingleSubjectsPage.url(number), Optional.empty(),
                    scope -> SingleSubjectsPage.of(scope, current));
        }
    }

    private void standings(Kind kind) {
        List<Standing> all = guide.comparisons().standings(kind);
        plan(StandingsPage.url(kind), Optional.empty(), scope -> StandingsPage.of(scope, kind));
        all.stream().filter(from -> from.leadsOn(guide.site().catalog(), all))
                .forEach(from -> plan(GapsPage.url(from), Optional.empty(),
                        scope -> GapsPage.of(scope, from)));
    }

    private void tools() {
        if (ToolPage.areOfUse(guide.site().catalog())) {
            ToolPage.NAMES.forEach(name -> plan(ToolPage.url(name), Optional.empty(),
                    scope -> ToolPage.of(scope, name)));
        }
    }

    private void search() {
        if (!guide.site().isSearched()) {
            return;
        }
        Glossary glossary = Glossary.of(guide.site().names());
        plan(Routes.search(), Optional.empty(), scope -> SearchPage.of(scope, glossary));
        if (glossary.isOnOnePage()) {
            return;
        }
        for (Glossary.Letter letter : glossary.letters()) {
            for (int number = 1; number <= letter.pages(); number++) {
                int current = number;
                plan(Routes.letter(letter.slug(), number), Optional.empty(), false,
                        scope -> SearchPage.of(scope, glossary, letter, current));
            }
        }
    }

    private void redirects() {
        for (EntryId former : guide.site().catalog().formerIds()) {
            if (guide.site().catalog().find(former).isEmpty()) {
                plan(Routes.of(former), Optional.empty(), false, scope -> RedirectPage.of(scope, former));
            }
        }
    }

    /** What the settings call removed and is not there; that it is gone for good is checked elsewhere. */
    private void removed() {
        Catalog catalog = guide.site().catalog();
        Set<EntryId> told = new HashSet<>();
        for (Settings.Removed removed : guide.site().settings().removed()) {
            EntryId was = removed.was();
            boolean isThere = catalog.find(was).isPresent() || !catalog.formerly(was).isEmpty();
            if (!isThere && !was.equals(HomePage.TEXT) && told.add(was)) {
                plan(Routes.of(was), Optional.empty(), false, scope -> RemovedPage.of(scope, removed));
            }
        }
    }
}

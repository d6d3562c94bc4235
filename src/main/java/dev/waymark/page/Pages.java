package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
     * @param data paths of the files for programs, below the root
     */
    public static List<PlannedPage> of(Site site, Words words, AssetUrls assets, List<String> data) {
        Pages pages = new Pages(PageScope.Guide.of(site, words, assets));
        pages.home();
        Arrays.stream(Kind.values()).forEach(pages::kind);
        pages.tags();
        pages.tools();
        pages.plan(DataPage.URL, Optional.empty(), scope -> DataPage.of(scope, data));
        pages.redirects();
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

    private void tools() {
        if (ToolPage.areOfUse(guide.site().catalog())) {
            ToolPage.NAMES.forEach(name -> plan(ToolPage.url(name), Optional.empty(), scope -> ToolPage.of(scope, name)));
        }
    }

    private void redirects() {
        for (EntryId former : guide.site().catalog().formerIds()) {
            if (guide.site().catalog().find(former).isEmpty()) {
                plan(Routes.of(former), Optional.empty(), false, scope -> RedirectPage.of(scope, former));
            }
        }
    }
}

package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every page links to: in its head what the settings name, else the first kinds that have entries; in
 * its foot the plain pages.
 */
final class Navigation {

    private static final int KINDS_LISTED = 6;
    private static final String FEED = "feed.xml";

    private final Site site;
    private final Words words;
    private final List<Crumb> targets;
    private final List<Crumb> tools;
    private final List<Crumb> foot;

    Navigation(Site site, Words words) {
        this.site = site;
        this.words = words;
        List<Settings.NavigationItem> named = site.settings().navigation();
        this.targets = named.isEmpty() ? Stream.concat(kinds().stream(), tags().stream()).toList()
                : named.stream().map(item -> target(item.target())).flatMap(Optional::stream).toList();
        this.tools = !ToolPage.areOfUse(site.catalog()) ? List.of() : ToolPage.NAMES.stream()
                .map(name -> new Crumb(ToolPage.title(words, name), ToolPage.url(name))).toList();
        this.foot = foot();
    }

    /** The links as a page at a URL writes them. */
    List<Link> from(String url) {
        return links(url, targets);
    }

    /** The tools for learning, which the head of every page links to below a word of their own. */
    List<Link> toolsFrom(String url) {
        return links(url, tools);
    }

    /**
     * What the foot of every page links to: the tools for learning, the plain pages, all names, and the data.
     */
    List<Link> footFrom(String url) {
        return links(url, foot);
    }

    private static List<Link> links(String url, List<Crumb> targets) {
        return targets.stream()
                .map(target -> new Link(target.title(), Routes.relative(url, target.url()))).toList();
    }

    private List<Crumb> foot() {
        return Stream.concat(Stream.concat(tools.stream(),
                site.catalog().ofKind(Kind.PAGE).stream().filter(page -> !page.id().equals(HomePage.TEXT))
                        .map(page -> new Crumb(page.title(), Routes.of(page.id())))),
                Stream.of(names(), handbook(),
                        Stream.of(new Crumb(words.text("data.title"), DataPage.URL)), changes(), feed())
                        .flatMap(part -> part)).toList();
    }

    private Stream<Crumb> names() {
        return site.isSearched()
                ? Stream.of(new Crumb(words.text("search.title"), Routes.search())) : Stream.empty();
    }

    private Stream<Crumb> handbook() {
        return site.settings().handbook()
                ? Stream.of(new Crumb(words.text("kinds.handbook"), Handbook.ROOT)) : Stream.empty();
    }

    private Stream<Crumb> changes() {
        return site.changes().days().isEmpty() ? Stream.empty()
                : Stream.of(new Crumb(words.text("changes.title"), ChangesPage.URL));
    }

    /** The feed of what changed or was reviewed, if anything was. */
    private Stream<Crumb> feed() {
        boolean isEmpty = site.changes().days().isEmpty()
                && site.catalog().entries().stream().allMatch(entry -> entry.common().reviewed().isEmpty());
        return isEmpty ? Stream.empty() : Stream.of(new Crumb(words.text("footer.feed"), FEED));
    }

    /** The list of tags, if there are any. */
    Optional<Crumb> tags() {
        return site.catalog().entries().stream().allMatch(entry -> entry.common().tags().isEmpty())
                ? Optional.empty() : Optional.of(new Crumb(words.text("tags.title"), Routes.tags()));
    }

    private List<Crumb> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PAGE && !site.catalog().ofKind(kind).isEmpty())
                .limit(KINDS_LISTED).map(this::list).toList();
    }

    private Optional<Crumb> target(String name) {
        if (name.equals(Routes.COMPARISONS)) {
            return Optional.of(new Crumb(words.text("compare.title"), Comparisons.URL))
                    .filter(target -> !new Comparisons(site.catalog()).all().isEmpty());
        }
        if (Routes.TOOLS.contains(name)) {
            return Optional.of(new Crumb(ToolPage.title(words, name), ToolPage.url(name)))
                    .filter(target -> ToolPage.areOfUse(site.catalog()));
        }
        Optional<Kind> kind = Kind.ofFolder(name);
        if (kind.isPresent()) {
            return kind.filter(of -> !site.catalog().ofKind(of).isEmpty()).map(this::list);
        }
        int slash = name.indexOf('/');
        return Kind.ofWord(name.substring(0, Math.max(slash, 0)))
                .flatMap(word -> site.catalog().find(new EntryId(word, name.substring(slash + 1))))
                .map(entry -> new Crumb(PageScope.title(entry), Routes.of(entry.id())));
    }

    private Crumb list(Kind kind) {
        return new Crumb(words.text("kinds." + kind.word()), Routes.index(kind, 1));
    }
}

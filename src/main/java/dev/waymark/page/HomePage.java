package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first page: what this is, where to start, and what there is.
 *
 * @param ways ways into the guide; one of which nothing exists yet is left out
 */
public record HomePage(Frame page, String summary, Markup body, List<Way> ways, List<KindCard> kinds,
        List<Article.CitedSource> references) implements View {

    /** The entry whose text stands on the home page. */
    static final EntryId TEXT = new EntryId(Kind.PAGE, "home");

    private static final int LINKS_OF_A_SORT = 4;

    /** A way into the guide, by the key of its words: {@code begin}, {@code change} or {@code grow}. */
    public record Way(String key, List<Link> links) {

        public Way {
            links = List.copyOf(links);
        }
    }

    /** A kind with the number of its entries. */
    public record KindCard(String kind, String href, int count) {
    }

    public HomePage {
        ways = List.copyOf(ways);
        kinds = List.copyOf(kinds);
        references = List.copyOf(references);
    }

    static HomePage of(PageScope scope, Optional<Entry> home) {
        Markup body = home.map(entry -> scope.render(entry.common().body())).orElse(Markup.EMPTY);
        String title = home.map(Entry::title).orElse(scope.site().settings().title());
        String summary = home.map(Entry::summary).orElse("");
        return new HomePage(Frames.home(scope, title, summary), summary, body, ways(scope), kinds(scope),
                scope.citations().list(scope));
    }

    private static List<Way> ways(PageScope scope) {
        Catalog catalog = scope.catalog();
        List<Link> begin = roadmaps(scope, true);
        List<Link> change = new ArrayList<>(scope.linksTo(first(catalog.ofKind(Kind.ROLE))));
        lists(scope, change, Kind.ROADMAP, Kind.SALARY, Kind.CITY, Kind.COUNTRY);
        List<Link> grow = new ArrayList<>(scope.linksTo(first(catalog.ofKind(Kind.LEVEL))));
        grow.addAll(roadmaps(scope, false));
        lists(scope, grow, Kind.PROJECT);
        return List.of(new Way("begin", begin), new Way("change", change), new Way("grow", grow)).stream()
                .filter(way -> !way.links().isEmpty()).toList();
    }

    /** Roadmaps for the first audience that the guide's settings name, or for all others that they name. */
    private static List<Link> roadmaps(PageScope scope, boolean isFirst) {
        int lowest = scope.catalog().all(Kind.ROADMAP, Roadmap.class).stream()
                .mapToInt(roadmap -> order(scope, roadmap)).min().orElse(Integer.MAX_VALUE);
        return scope.linksTo(first(scope.catalog().ofKind(Kind.ROADMAP).stream()
                .filter(roadmap -> order(scope, (Roadmap) roadmap) < Integer.MAX_VALUE)
                .filter(roadmap -> (order(scope, (Roadmap) roadmap) == lowest) == isFirst).toList()));
    }

    private static int order(PageScope scope, Roadmap roadmap) {
        return roadmap.audience()
                .map(audience -> scope.site().settings().word("roadmap.audience", audience).order())
                .orElse(Integer.MAX_VALUE);
    }

    private static List<Entry> first(List<Entry> entries) {
        return entries.subList(0, Math.min(LINKS_OF_A_SORT, entries.size()));
    }

    private static void lists(PageScope scope, List<Link> links, Kind... kinds) {
        Arrays.stream(kinds).filter(kind -> !scope.catalog().ofKind(kind).isEmpty())
                .map(kind -> new Link(
                        scope.words().text("all-of." + kind.word()), scope.href(Routes.index(kind, 1))))
                .forEach(links::add);
    }

    private static List<KindCard> kinds(PageScope scope) {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PAGE)
                .filter(kind -> !scope.catalog().ofKind(kind).isEmpty())
                .map(kind -> new KindCard(kind.word(), scope.href(Routes.index(kind, 1)),
                        scope.catalog().ofKind(kind).size())).toList();
    }

    @Override
    public String template() {
        return "home";
    }
}

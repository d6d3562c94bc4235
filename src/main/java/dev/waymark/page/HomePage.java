package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Heading;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first page: what this is, where to start, and what there is. Its text says so: what stands before the
 * first heading introduces the guide, a section that ends with a list is a way into it, the others follow
 * below. Where the text names no ways, they are made of what exists.
 *
 * @param path the roadmap for the first audience that the settings name; there may be none
 * @param ways ways into the guide; one of which nothing exists yet is left out
 */
public record HomePage(Frame page, String summary, Markup opening, Optional<Path> path, List<Way> ways,
        List<RoadmapPage.Chapter> closing, List<KindCard> kinds, List<Article.CitedSource> references)
        implements View {

    /** The entry whose text stands on the home page. */
    static final EntryId TEXT = new EntryId(Kind.PAGE, "home");

    private static final int LINKS_OF_A_SORT = 4;

    /** A way into the guide, as its text tells it or as links. */
    public record Way(String id, String title, Markup text, List<Link> links) {

        public Way {
            links = List.copyOf(links);
        }
    }

    /** A roadmap in short. */
    public record Path(String title, String href, List<Link> steps) {

        public Path {
            steps = List.copyOf(steps);
        }
    }

    /** A kind with the number of its entries. */
    public record KindCard(String kind, String href, int count) {
    }

    public HomePage {
        ways = List.copyOf(ways);
        closing = List.copyOf(closing);
        kinds = List.copyOf(kinds);
        references = List.copyOf(references);
    }

    static HomePage of(PageScope scope, Optional<Entry> home) {
        Prose text = home.map(entry -> entry.common().body()).orElse(Prose.EMPTY);
        List<Heading> headings = text.headings().stream().filter(heading -> heading.level() == 2).toList();
        Markup opening = scope.renderWithout(text,
                headings.stream().map(Heading::id).collect(Collectors.toSet()));
        List<Way> ways = new ArrayList<>();
        List<RoadmapPage.Chapter> closing = new ArrayList<>();
        for (Heading heading : headings) {
            Markup section = scope.renderSection(text, heading.id());
            if (endsWithList(section)) {
                ways.add(new Way(heading.id(), heading.text(), section, List.of()));
            } else if (!section.isEmpty()) {
                closing.add(new RoadmapPage.Chapter(heading.id(), heading.text(), section));
            }
        }
        String title = home.map(Entry::title).orElse(scope.site().settings().title());
        String summary = home.map(Entry::summary).orElse("");
        return new HomePage(Frames.home(scope, title, summary), summary, opening, path(scope),
                ways.isEmpty() ? found(scope) : ways, closing, kinds(scope), scope.citations().list(scope));
    }

    private static boolean endsWithList(Markup section) {
        String html = section.html().stripTrailing();
        return html.endsWith("</ul>") || html.endsWith("</ol>");
    }

    /** The first roadmap for the first audience, step by step. */
    private static Optional<Path> path(PageScope scope) {
        return roadmapsFor(scope, true).stream().findFirst().map(Roadmap.class::cast).map(roadmap -> {
            String href = scope.href(roadmap.id());
            return new Path(roadmap.title(), href, roadmap.stages().stream()
                    .map(stage -> new Link(stage.title(), href + "#" + stage.id())).toList());
        });
    }

    /** Ways made of what exists. */
    private static List<Way> found(PageScope scope) {
        Catalog catalog = scope.catalog();
        List<Link> begin = Stream.concat(scope.linksTo(first(roadmapsFor(scope, true))).stream(),
                Comparisons.of(scope, Kind.ROADMAP).stream()).toList();
        List<Link> change = new ArrayList<>(scope.linksTo(first(catalog.ofKind(Kind.ROLE))));
        lists(scope, change, Kind.ROADMAP);
        PayExplorerPage.link(scope).ifPresent(change::add);
        lists(scope, change, Kind.SALARY, Kind.CITY, Kind.COUNTRY);
        List<Link> grow = new ArrayList<>(scope.linksTo(first(catalog.ofKind(Kind.LEVEL))));
        grow.addAll(scope.linksTo(first(roadmapsFor(scope, false))));
        Comparisons.of(scope, Kind.ROLE).ifPresent(grow::add);
        lists(scope, grow, Kind.PROJECT);
        return Stream.of(way(scope, "begin", begin), way(scope, "change", change), way(scope, "grow", grow))
                .filter(way -> !way.links().isEmpty()).toList();
    }

    private static Way way(PageScope scope, String key, List<Link> links) {
        return new Way("_way-" + key, scope.words().text("way." + key + ".title"),
                Markup.text(scope.words().text("way." + key + ".text")), links);
    }

    /** Roadmaps for the first audience that the guide's settings name, or for all others that they name. */
    private static List<Entry> roadmapsFor(PageScope scope, boolean isFirst) {
        int lowest = scope.catalog().all(Kind.ROADMAP, Roadmap.class).stream()
                .mapToInt(roadmap -> order(scope, roadmap)).min().orElse(Integer.MAX_VALUE);
        return scope.catalog().ofKind(Kind.ROADMAP).stream()
                .filter(roadmap -> order(scope, (Roadmap) roadmap) < Integer.MAX_VALUE)
                .filter(roadmap -> (order(scope, (Roadmap) roadmap) == lowest) == isFirst).toList();
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

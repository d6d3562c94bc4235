package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the site sets side by side: the pages below {@code compare/} that have something to compare. */
final class Comparisons {

    static final String URL = Routes.COMPARISONS + "/";
    static final String ROADMAPS = URL + Kind.ROADMAP.folder() + "/";

    /** One of them: the key of its words, {@code title} and {@code about}, and where it is. */
    record Comparison(String words, String url) {
    }

    private final List<Comparison> all = new ArrayList<>();
    private final List<Standing> roles;
    private final List<Standing> levels;

    Comparisons(Catalog catalog) {
        roles = Standing.of(catalog, Kind.ROLE);
        levels = Standing.of(catalog, Kind.LEVEL);
        add(catalog.ofKind(Kind.ROADMAP), Kind.ROADMAP);
        add(roles, Kind.ROLE);
        add(levels, Kind.LEVEL);
        if (!catalog.ofKind(Kind.SALARY).isEmpty()) {
            all.add(new Comparison("explorer", PayExplorerPage.URL));
        }
    }

    private void add(List<?> compared, Kind kind) {
        if (compared.size() > 1) {
            all.add(new Comparison("compare." + kind.folder(), url(kind)));
        }
    }

    /** Where the entries of a kind are compared. */
    static String url(Kind kind) {
        return URL + kind.folder() + "/";
    }

    List<Comparison> all() {
        return all;
    }

    boolean has(Kind kind) {
        return all.stream().anyMatch(one -> one.url().equals(url(kind)));
    }

    /** The roles or the levels that ask for anything. */
    List<Standing> standings(Kind kind) {
        return kind == Kind.ROLE ? roles : levels;
    }

    /** The way to what compares the entries of a kind; empty where nothing does. */
    static Optional<Link> of(PageScope scope, Kind kind) {
        return scope.comparisons().all.stream().filter(one -> one.url().equals(url(kind))).findFirst()
                .map(one -> new Link(scope.words().text(one.words() + ".title"), scope.href(one.url())));
    }

    /** The way to what compares a role or a level with others; empty where nothing does. */
    static Optional<Link> of(PageScope scope, Entry entry) {
        List<Standing> standings = scope.comparisons().standings(entry.kind());
        return standings.stream().filter(one -> one.entry().id().equals(entry.id())).findFirst()
                .filter(one -> scope.comparisons().has(entry.kind())
                        && one.leadsOn(scope.catalog(), standings))
                .map(one -> new Link(scope.words().text("compare.from").replace("{name}", entry.title()),
                        scope.href(GapsPage.url(one))));
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Roadmap;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first page: what this is, where to start, and what there is. */
public record HomePage(Frame page, String summary, Markup body, List<Card> roadmaps, List<KindCard> kinds,
        List<Article.CitedSource> references) implements View {

    /** A kind with the number of its entries. */
    public record KindCard(String kind, String href, int count) {
    }

    static HomePage of(PageScope scope, Optional<Entry> home) {
        Markup body = home.map(entry -> scope.render(entry.common().body())).orElse(Markup.EMPTY);
        String title = home.map(Entry::title).orElse(scope.site().settings().title());
        String summary = home.map(Entry::summary).orElse("");
        return new HomePage(Frames.of(scope, title, summary, List.of(), true), summary, body, roadmaps(scope),
                kinds(scope), scope.citations().list(scope));
    }

    private static List<Card> roadmaps(PageScope scope) {
        return scope.site().catalog().all(Kind.ROADMAP, Roadmap.class).stream().map(scope::card).toList();
    }

    private static List<KindCard> kinds(PageScope scope) {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PAGE)
                .filter(kind -> !scope.site().catalog().ofKind(kind).isEmpty())
                .map(kind -> new KindCard(kind.word(), scope.href(Routes.index(kind, 1)),
                        scope.site().catalog().ofKind(kind).size())).toList();
    }

    /** The entry whose text stands on the home page. */
    static final EntryId TEXT = new EntryId(Kind.PAGE, "home");

    @Override
    public String template() {
        return "home";
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the part that the pages of all entries share. */
final class Articles {

    private static final int WORDS_A_MINUTE = 200;

    private Articles() {
    }

    /** The shared part with the entry's whole body. */
    static Article of(PageScope scope, Entry entry) {
        return of(scope, entry, scope.render(entry.common().body()));
    }

    /**
     * The shared part. To be made last: what the page's own part cites is numbered first and listed here.
     *
     * @param body the entry's text, or what is left of it where the page shows sections elsewhere
     */
    static Article of(PageScope scope, Entry entry, Markup body) {
        Common common = entry.common();
        List<ConflictNote> conflicts = Conflicts.about(scope, entry);
        for (Citation citation : common.cites()) {
            scope.citations().number(citation);
        }
        return new Article(entry.id().toString(), entry.kind().word(), entry.title(), entry.summary(),
                common.aliases(), tags(scope, common), image(scope, common), body, minutes(common),
                common.reviewed().map(PartialDate::text).orElse(""), edit(scope, common), scope.link(common.partOf()),
                scope.groups().neighbour(entry.id(), -1).map(scope::link),
                scope.groups().neighbour(entry.id(), 1).map(scope::link),
                conflicts, facts(scope, entry), backlinks(scope, entry), scope.citations().list(scope));
    }

    private static List<Link> tags(PageScope scope, Common common) {
        return common.tags().stream().map(tag -> new Link(tag, scope.href(Routes.tag(Tags.slug(tag), 1)))).toList();
    }

    private static Optional<Article.Picture> image(PageScope scope, Common common) {
        return common.image().map(picture -> new Article.Picture(scope.asset(picture.path()), picture.alt()));
    }

    private static int minutes(Common common) {
        int words = common.body().words();
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private static String edit(PageScope scope, Common common) {
        return scope.site().settings().repository().map(repository -> repository.replaceAll("/$", "") + "/edit/"
                + scope.site().settings().editBranch() + "/content/" + common.path()).orElse("");
    }

    private static List<FactNote> facts(PageScope scope, Entry entry) {
        return scope.site().backlinks().to(entry.id(), Relation.ABOUT).stream()
                .filter(link -> link.from().kind() == Kind.FACT)
                .map(link -> scope.site().catalog().find(link.from())).flatMap(Optional::stream)
                .map(fact -> FactText.note(scope, (Fact) fact)).toList();
    }

    /** What points here, but for facts and conflicts, which are shown in full, and whoever cites a source. */
    private static List<Article.BacklinkGroup> backlinks(PageScope scope, Entry entry) {
        record Key(Relation relation, Kind kind) {
        }
        Map<Key, List<Article.Backlink>> groups = new LinkedHashMap<>();
        for (Backlinks.Link link : scope.site().backlinks().to(entry.id())) {
            Optional<Entry> from = scope.site().catalog().find(link.from());
            if (from.isPresent() && !isShownInFull(from.get(), link)) {
                List<Article.Backlink> group = groups.computeIfAbsent(
                        new Key(link.relation(), link.from().kind()), key -> new ArrayList<>());
                Article.Backlink line = new Article.Backlink(
                        from.get().title(), scope.href(link.from()), link.detail());
                if (!group.contains(line)) {
                    group.add(line);
                }
            }
        }
        return groups.entrySet().stream().map(group -> new Article.BacklinkGroup(
                group.getKey().relation().key(), group.getKey().kind().word(), group.getValue())).toList();
    }

    private static boolean isShownInFull(Entry from, Backlinks.Link link) {
        return link.relation() == Relation.ABOUT && (from instanceof Fact || from instanceof Conflict);
    }
}

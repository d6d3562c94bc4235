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
import dev.waymark.catalog.Roadmap;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the part that the pages of all entries share. */
final class Articles {

    private static final int WORDS_A_MINUTE = 200;
    /** What says least of why it leads here comes last. */
    private static final List<Relation> LEAST_TELLING =
            List.of(Relation.ABOUT, Relation.SEE, Relation.MENTIONS);

    private Articles() {
    }

    /** Links to the entry that its page shows in a part of its own: a relation, from entries of a kind. */
    record Shown(Relation relation, Kind kind) {
    }

    /**
     * The shared part. To be made last: what the page's own part cites is numbered first and listed here.
     *
     * @param body  the entry's text, or what is left of it where the page shows sections elsewhere
     * @param shown is not told again among what leads here
     */
    static Article of(PageScope scope, Entry entry, Markup body, Shown... shown) {
        Common common = entry.common();
        List<ConflictNote> conflicts = Conflicts.about(scope, entry);
        for (Citation citation : common.cites()) {
            scope.citations().number(citation);
        }
        return new Article(entry.id().toString(), entry.kind().word(), PageScope.title(entry),
                entry.summary(), common.aliases(), tags(scope, common), image(scope, common), body,
                minutes(common), common.reviewed().map(PartialDate::text).orElse(""), edit(scope, common),
                scope.link(common.partOf()), scope.groups().neighbour(entry.id(), -1).map(scope::link),
                scope.groups().neighbour(entry.id(), 1).map(scope::link),
                conflicts, facts(scope, entry), backlinks(scope, entry, Set.of(shown)),
                scope.citations().list(scope));
    }

    private static List<Link> tags(PageScope scope, Common common) {
        return common.tags().stream().map(tag -> new Link(tag, scope.href(Routes.tag(Tags.slug(tag), 1))))
                .toList();
    }

    private static Optional<Article.Picture> image(PageScope scope, Common common) {
        return common.image().filter(picture -> scope.site().assets().contains(picture.path()))
                .map(picture -> new Article.Picture(scope.asset(picture.path()), picture.alt()));
    }

    private static int minutes(Common common) {
        int words = common.body().words();
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    private static String edit(PageScope scope, Common common) {
        return scope.site().settings().repository().map(repository -> repository
                + (repository.endsWith("/") ? "edit/" : "/edit/") + scope.site().settings().editBranch()
                + "/content/" + common.path()).orElse("");
    }

    private static List<FactNote> facts(PageScope scope, Entry entry) {
        return scope.site().backlinks().to(entry.id(), Relation.ABOUT).stream()
                .filter(link -> link.from().kind() == Kind.FACT)
                .map(link -> scope.catalog().find(link.from())).flatMap(Optional::stream)
                .map(fact -> FactText.note(scope, (Fact) fact)).toList();
    }

    /** What points here, but for facts and conflicts, which are shown in full, and whoever cites a source. */
    private static List<Article.BacklinkGroup> backlinks(PageScope scope, Entry entry, Set<Shown> shown) {
        Map<Shown, Set<Article.Backlink>> groups = new LinkedHashMap<>();
        for (Backlinks.Link link : scope.site().backlinks().to(entry.id())) {
            Shown key = new Shown(link.relation(), link.from().kind());
            Optional<Entry> from = shown.contains(key) ? Optional.empty()
                    : scope.catalog().find(link.from());
            if (from.isPresent() && !isShownInFull(from.get(), link)) {
                groups.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(new Article.Backlink(
                        PageScope.title(from.get()), Steps.href(scope, from.get(), link),
                        from.get() instanceof Roadmap ? link.detail() : ""));
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> LEAST_TELLING.indexOf(group.getKey().relation())))
                .map(group -> new Article.BacklinkGroup(group.getKey().relation().word(),
                group.getKey().kind().word(), List.copyOf(group.getValue()))).toList();
    }

    private static boolean isShownInFull(Entry from, Backlinks.Link link) {
        return from instanceof Conflict
                && (link.relation() == Relation.ABOUT || link.relation() == Relation.SIDE)
                || from instanceof Fact && link.relation() == Relation.ABOUT;
    }
}

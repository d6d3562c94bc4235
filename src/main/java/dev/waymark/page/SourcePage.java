package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Source;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who published what is cited, and all that rests on it.
 *
 * @param publisher empty where the document does not state it
 * @param type      in words
 * @param salaries  sets of figures taken from it
 * @param roadmaps  taken from it
 * @param quotes    sources that are known only through it
 * @param citing    what cites it, by kind
 * @param unstated  keys of what it does not state
 */
public record SourcePage(Frame page, Article article, String publisher, String type, String url,
        String published, String updated, String retrieved, Optional<Link> via, String licence, Markup note,
        List<Card> salaries, List<Card> roadmaps, List<Link> quotes, List<CitingGroup> citing,
        List<String> unstated) implements View {

    /** Entries of a kind that cite the source. */
    public record CitingGroup(String kind, List<Citing> entries) {

        public CitingGroup {
            entries = List.copyOf(entries);
        }
    }

    /** An entry that cites the source, with the sections it names. */
    public record Citing(String title, String href, List<String> sections) {
        public Citing {
            sections = List.copyOf(sections);
        }
    }

    public SourcePage {
        salaries = List.copyOf(salaries);
        roadmaps = List.copyOf(roadmaps);
        quotes = List.copyOf(quotes);
        citing = List.copyOf(citing);
        unstated = List.copyOf(unstated);
    }

    static SourcePage of(PageScope scope, Source source) {
        Markup note = scope.render(source.note());
        Markup body = scope.render(source.common().body());
        List<Card> salaries = scope.cardsOf(scope.pointing(source.id(), Relation.SOURCE, Kind.SALARY));
        List<Card> roadmaps = scope.cardsOf(scope.pointing(source.id(), Relation.SOURCE, Kind.ROADMAP));
        List<CitingGroup> citing = citing(scope, source);
        List<String> unstated = unstated(source);
        Article article = Articles.of(scope, source, body, shown());
        List<TocItem> toc = new Toc(scope).prose(source.common().body().headings())
                .section("source.unstated", unstated).section("source.salaries", salaries)
                .section("source.roadmaps", roadmaps).section("source.citing", citing).foot(article);
        return new SourcePage(Frames.of(scope, source, toc), article, source.publisher().orElse(""),
                scope.word("source.type", source.type()), source.url().orElse(""), text(source.published()),
                text(source.updated()), text(source.retrieved()), scope.link(source.via()),
                source.licence().orElse(""), note, salaries, roadmaps,
                scope.linksTo(scope.pointing(source.id(), Relation.QUOTED_VIA, Kind.SOURCE)), citing,
                unstated);
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::text).orElse("");
    }

    /** Whoever cites it is told here with the sections, so the links alone are not told again. */
    private static Articles.Shown[] shown() {
        return Stream.concat(
                Stream.of(Kind.values()).map(kind -> new Articles.Shown(Relation.CITES, kind)),
                Stream.of(new Articles.Shown(Relation.SOURCE, Kind.SALARY),
                        new Articles.Shown(Relation.SOURCE, Kind.ROADMAP),
                        new Articles.Shown(Relation.QUOTED_VIA, Kind.SOURCE))).toArray(Articles.Shown[]::new);
    }

    private static List<CitingGroup> citing(PageScope scope, Source source) {
        Map<Kind, List<Citing>> byKind = new EnumMap<>(Kind.class);
        for (CitedIndex.Use use : scope.cited().of(source.id())) {
            Entry entry = use.entry();
            byKind.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                    .add(new Citing(PageScope.title(entry), scope.href(entry.id()), use.sections()));
        }
        return byKind.entrySet().stream()
                .map(group -> new CitingGroup(group.getKey().word(), group.getValue())).toList();
    }

    private static List<String> unstated(Source source) {
        List<String> keys = new ArrayList<>();
        if (source.publisher().isEmpty()) {
            keys.add("publisher");
        }
        if (source.published().isEmpty() && source.updated().isEmpty()) {
            keys.add("date");
        }
        if (source.url().isEmpty()) {
            keys.add("address");
        }
        if (source.licence().isEmpty()) {
            keys.add("licence");
        }
        return keys;
    }

    @Override
    public String template() {
        return "source";
    }
}

package dev.waymark.page;

import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A level of the career ladder.
 *
 * @param scope    how far the responsibility reaches; may be empty
 * @param previous the levels that lead here
 * @param compare  what to add to get from here to others
 */
public record LevelPage(Frame page, Article article, String scope, List<Link> previous, List<Link> next,
        List<CardGroup> skills, Optional<PayPart> pay, Optional<Link> compare) implements View {

    public LevelPage {
        previous = List.copyOf(previous);
        next = List.copyOf(next);
        skills = List.copyOf(skills);
    }

    static LevelPage of(PageScope scope, Level level) {
        Markup body = scope.render(level.common().body());
        List<CardGroup> skills = Learnables.byKind(scope, level.skills());
        Optional<PayPart> pay = new PayCharts(scope).ofLevel(level);
        Article article = Articles.of(scope, level, body, new Articles.Shown(Relation.NEXT, Kind.LEVEL),
                new Articles.Shown(Relation.LEVEL, Kind.SALARY));
        List<TocItem> toc = new Toc(scope).prose(level.common().body().headings())
                .section("level.skills", skills).section("level.pay", true).foot(article);
        return new LevelPage(Frames.of(scope, level, toc), article, level.scope().orElse(""),
                scope.linksTo(scope.pointing(level.id(), Relation.NEXT, Kind.LEVEL)),
                scope.links(level.next()), skills, pay, Comparisons.of(scope, level));
    }

    @Override
    public String template() {
        return "level";
    }
}

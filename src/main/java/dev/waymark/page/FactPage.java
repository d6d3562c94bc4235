package dev.waymark.page;

import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a source.
 *
 * @param figure     the number with its unit, or the statement
 * @param isNumber   whether it is a number
 * @param measure    what is measured; may be empty
 * @param says       the statement in our words, where there is a number too; may be empty
 * @param period     when it holds; may be empty
 * @param marks      to its sources among the references
 * @param claimOf    the source that speaks about itself here
 * @param superseded the facts that replace it
 */
public record FactPage(Frame page, Article article, String figure, boolean isNumber, String measure,
        String says, Optional<Link> place, String period, List<Link> sources, List<Link> marks,
        Optional<Link> claimOf, Optional<Link> supersedes, List<Link> superseded, List<Link> about)
        implements View {

    public FactPage {
        sources = List.copyOf(sources);
        marks = List.copyOf(marks);
        superseded = List.copyOf(superseded);
        about = List.copyOf(about);
    }

    static FactPage of(PageScope scope, Fact fact) {
        List<Link> marks = scope.marks(fact.common().cites());
        Markup body = scope.render(fact.common().body());
        Article article = Articles.of(scope, fact, body, new Articles.Shown(Relation.SUPERSEDES, Kind.FACT));
        String figure = FactText.figure(scope, fact);
        return new FactPage(Frames.of(scope, fact,
                new Toc(scope).prose(fact.common().body().headings()).foot(article)), article, figure,
                fact.unit().isPresent() || fact.value().isPresent(), fact.measure().orElse(""),
                fact.says().filter(says -> !says.equals(figure)).orElse(""),
                scope.link(fact.place()), fact.period().orElse(""), scope.sources(fact.common().cites()),
                marks, scope.link(fact.claimOf()), scope.link(fact.supersedes()),
                scope.linksTo(scope.pointing(fact.id(), Relation.SUPERSEDES, Kind.FACT)),
                scope.links(fact.about()));
    }

    @Override
    public String template() {
        return "fact";
    }
}

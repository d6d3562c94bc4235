package dev.waymark.page;

import dev.waymark.catalog.Conflict;
import dev.waymark.format.Markup;
import java.util.List;
import java.util.Optional;

/**
 * Sources that disagree, side by side.
 *
 * @param type       key of what sort of disagreement it is
 * @param difference how far apart the figures are; may be empty
 */
public record ConflictPage(Frame page, Article article, String type, List<Side> sides, boolean hasPlace,
        boolean hasTime, String difference, List<Link> about) implements View {

    /**
     * What a source says.
     *
     * @param figure the number or the statement
     * @param entry  the fact or the row that says it
     * @param says   a remark of ours; may be empty
     * @param time   the year or period it is of; may be empty
     * @param marks  to the references of the page
     */
    public record Side(String figure, Optional<Link> entry, String says, Optional<Link> place, String time,
            List<Link> sources, List<Link> marks) {

        public Side {
            sources = List.copyOf(sources);
            marks = List.copyOf(marks);
        }
    }

    public ConflictPage {
        sides = List.copyOf(sides);
        about = List.copyOf(about);
    }

    static ConflictPage of(PageScope scope, Conflict conflict) {
        List<Side> sides = conflict.sides().stream().map(side -> Conflicts.side(scope, side)).toList();
        Markup body = scope.render(conflict.common().body());
        Article article = Articles.of(scope, conflict, body);
        List<TocItem> toc = new Toc(scope).section("conflict.sides", sides)
                .section("conflict.reason", !body.isEmpty()).foot(article);
        return new ConflictPage(Frames.of(scope, conflict, toc), article, conflict.type().word(), sides,
                sides.stream().anyMatch(side -> side.place().isPresent()),
                sides.stream().anyMatch(side -> !side.time().isEmpty()),
                Conflicts.difference(scope, conflict), scope.links(conflict.about()));
    }

    @Override
    public String template() {
        return "conflict";
    }
}

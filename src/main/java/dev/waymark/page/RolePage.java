package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Role;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A role: what it asks for, what leads to it, what is paid.
 *
 * @param codes  numbers in public classifications
 * @param skills what it asks for, skills and technologies apart
 * @param from   levels after which it may come
 * @param levels those whose pay in this role is given
 * @param compare what to add to get from here to other roles
 */
public record RolePage(Frame page, Article article, List<Code> codes, List<CardGroup> skills,
        List<Card> related, List<Card> roadmaps, List<Link> from, List<Link> levels, Optional<PayPart> pay,
        Optional<Link> compare) implements View {

    /**
     * The role's number in a classification, by the key of its name: {@code soc}, {@code esco}, {@code sfia}.
     */
    public record Code(String classification, String number) {
    }

    public RolePage {
        codes = List.copyOf(codes);
        skills = List.copyOf(skills);
        related = List.copyOf(related);
        roadmaps = List.copyOf(roadmaps);
        from = List.copyOf(from);
        levels = List.copyOf(levels);
    }

    static RolePage of(PageScope scope, Role role) {
        Markup body = scope.render(role.common().body());
        List<Card> roadmaps = scope.cardsOf(scope.pointing(role.id(), Relation.ROLE, Kind.ROADMAP));
        List<CardGroup> skills = Learnables.byKind(scope, role.skills());
        Optional<PayPart> pay = new PayCharts(scope).ofRole(role);
        List<Card> related = scope.cardsOf(related(scope, role));
        Article article = Articles.of(scope, role, body, new Articles.Shown(Relation.ROLE, Kind.ROADMAP),
                new Articles.Shown(Relation.RELATED, Kind.ROLE),
                new Articles.Shown(Relation.ROLE, Kind.SALARY),
                new Articles.Shown(Relation.NEXT, Kind.LEVEL));
        List<TocItem> toc = new Toc(scope).prose(role.common().body().headings())
                .section("role.skills", skills).section("role.roadmaps", roadmaps)
                .section("role.pay", pay.isPresent())
                .section("role.related", related).foot(article);
        return new RolePage(Frames.of(scope, role, toc), article, codes(role.codes()), skills, related,
                roadmaps, scope.linksTo(scope.pointing(role.id(), Relation.NEXT, Kind.LEVEL)),
                levels(scope, role), pay, Comparisons.of(scope, role));
    }

    private static List<Code> codes(Role.Codes given) {
        List<Code> codes = new ArrayList<>();
        given.soc().ifPresent(number -> codes.add(new Code("soc", number)));
        given.esco().ifPresent(number -> codes.add(new Code("esco", number)));
        given.sfia().ifPresent(number -> codes.add(new Code("sfia", number)));
        return codes;
    }

    private static List<Link> levels(PageScope scope, Role role) {
        List<Entry> paid = scope.entries(scope.pay().about(role.id()).stream()
                .map(pay -> pay.row().level()).flatMap(Optional::stream).distinct().toList());
        return scope.linksTo(paid.stream().sorted(Catalog.BY_ORDER).toList());
    }

    /** Those that it names, and those that name it. */
    private static List<Entry> related(PageScope scope, Role role) {
        return Stream.concat(scope.entries(role.related()).stream(),
                scope.pointing(role.id(), Relation.RELATED, Kind.ROLE).stream()).distinct().toList();
    }

    @Override
    public String template() {
        return "role";
    }
}

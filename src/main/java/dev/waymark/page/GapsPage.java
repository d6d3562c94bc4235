package dev.waymark.page;

import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Technology;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What to add to get from a role or a level to others.
 *
 * @param from where one is
 * @param kind the word of its kind
 */
public record GapsPage(Frame page, String kind, Link from, List<Gap> gaps) implements View {

    /**
     * The way to one of them.
     *
     * @param id     its anchor
     * @param takes  the sums of the estimates, with who says so
     * @param silent how much of what is to be added has no estimate
     * @param shared what serves there as well
     */
    public record Gap(String id, Link to, List<Addition> additions, List<String> takes, int silent,
            List<Link> shared) {
        public Gap {
            additions = List.copyOf(additions);
            takes = List.copyOf(takes);
            shared = List.copyOf(shared);
        }
    }

    /** Something to learn, and what it takes; the effort may be empty. */
    public record Addition(String id, String title, String href, String effort) {
    }

    public GapsPage {
        gaps = List.copyOf(gaps);
    }

    static String url(Standing from) {
        return StandingsPage.url(from.entry().kind()) + from.entry().id().slug() + "/";
    }

    static String anchor(Standing to) {
        return "_" + to.entry().kind().word() + "-" + to.entry().id().slug();
    }

    static GapsPage of(PageScope scope, Standing from) {
        Kind kind = from.entry().kind();
        String title = scope.words().text("compare.from").replace("{name}", from.entry().title());
        List<Crumb> trail = List.of(ComparePage.trail(scope).get(0),
                new Crumb(scope.words().text("compare." + kind.folder() + ".title"),
                        StandingsPage.url(kind)));
        return new GapsPage(Frames.of(scope, title, scope.words().text("compare.gaps-about"), trail, true),
                kind.word(), scope.link(from.entry()),
                from.targets(scope.catalog(), scope.comparisons().standings(kind)).stream()
                        .map(to -> gap(scope, from, to)).toList());
    }

    private static Gap gap(PageScope scope, Standing from, Standing to) {
        List<Entry> lacking = scope.entries(from.lacking(to));
        List<Effort> efforts = lacking.stream().map(GapsPage::effort).flatMap(Optional::stream).toList();
        return new Gap(anchor(to), scope.link(to.entry()),
                lacking.stream().map(entry -> new Addition(entry.id().toString(), PageScope.title(entry),
                        scope.href(entry.id()), Efforts.text(scope, effort(entry)))).toList(),
                sums(efforts).stream().map(sum -> Efforts.text(scope, Optional.of(sum))).toList(),
                lacking.size() - efforts.size(), scope.links(from.shared(to)));
    }

    private static Optional<Effort> effort(Entry entry) {
        return entry instanceof Skill skill ? skill.effort()
                : entry instanceof Technology technology ? technology.effort() : Optional.empty();
    }

    private record Measure(Effort.Unit unit, Effort.Basis basis) implements Comparable<Measure> {
        @Override
        public int compareTo(Measure other) {
            return unit == other.unit ? basis.compareTo(other.basis) : unit.compareTo(other.unit);
        }
    }

    /**
     * One for each unit and basis: hours are not made into weeks, nor our estimates into those of a source.
     */
    static List<Effort> sums(List<Effort> efforts) {
        Map<Measure, List<Effort>> groups = new TreeMap<>();
        efforts.forEach(effort -> groups.computeIfAbsent(new Measure(effort.unit(), effort.basis()),
                measure -> new ArrayList<>()).add(effort));
        return groups.entrySet().stream().map(group -> new Effort(
                group.getValue().stream().map(Effort::min).reduce(BigDecimal.ZERO, BigDecimal::add),
                group.getValue().stream().map(Effort::max).reduce(BigDecimal.ZERO, BigDecimal::add),
                group.getKey().unit(), group.getKey().basis())).toList();
    }

    @Override
    public String template() {
        return "compare-gaps";
    }
}

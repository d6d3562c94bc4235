package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes tables of pay for one page. */
final class PayTables {

    private final PageScope scope;

    PayTables(PageScope scope) {
        this.scope = scope;
    }

    /** The rows about a place; no table where there are none. */
    List<PayTable> at(Entry place) {
        return mixed("_pay-here", caption("pay.at", place), false, scope.pay().about(place.id()));
    }

    /** The rows about some smaller places of a place; no table where there are none. */
    List<PayTable> below(String id, String word, Entry place, Collection<? extends Entry> smaller) {
        return mixed(id, caption(word, place), true,
                smaller.stream().flatMap(each -> scope.pay().about(each.id()).stream()).toList());
    }

    /** The rows about a level; no table where there are none. */
    List<PayTable> ofLevel(Entry level) {
        return mixed("_pay-level", caption("pay.of-level", level), true, scope.pay().about(level.id()));
    }

    /** The rows about a role, a table for each set. */
    List<PayTable> ofRole(EntryId role) {
        Map<Salary, List<PayIndex.Entry>> sets = new LinkedHashMap<>();
        scope.pay().about(role).forEach(pay -> sets.computeIfAbsent(pay.set(), set -> new ArrayList<>()).add(pay));
        List<PayTable> tables = new ArrayList<>();
        sets.forEach((set, rows) -> tables.add(PayTable.ofSet("_pay-" + (tables.size() + 1), caption(set),
                scope.link(set), rows.stream().map(this::line).toList())));
        return tables;
    }

    /** The whole table of a set. */
    PayTable of(Salary set) {
        return PayTable.ofSet("_rows", caption(set), scope.link(set),
                set.rows().stream().map(row -> full(new PayIndex.Entry(set, row))).toList());
    }

    private List<PayTable> mixed(String id, String caption, boolean hasPlace, List<PayIndex.Entry> rows) {
        return rows.isEmpty() ? List.of()
                : List.of(PayTable.mixed(id, caption, hasPlace, rows.stream().map(this::line).toList()));
    }

    private String caption(String word, Entry about) {
        return scope.words().text(word).replace("{name}", PageScope.title(about));
    }

    /** Measure and period, source and year: {@code average a year, Survey of the coast, 2025}. */
    private String caption(Salary set) {
        return scope.words().text("pay.caption")
                .replace("{measure}", scope.words().text("measure." + PayText.key(set.measure())))
                .replace("{period}", scope.words().text("pay.per-" + PayText.key(set.period())))
                .replace("{source}", scope.link(set.source()).map(Link::title).orElse(""))
                .replace("{year}", set.year().map(PartialDate::text).orElse(scope.words().text("not-stated.year")));
    }

    /** A row beside its set's page: notes and the source's spelling stand there. */
    private PayLine line(PayIndex.Entry pay) {
        return line(pay, "", Markup.EMPTY, List.of());
    }

    private PayLine full(PayIndex.Entry pay) {
        return line(pay, pay.row().asGiven().orElse(""), scope.render(pay.row().note()),
                scope.marks(pay.row().cites()));
    }

    private PayLine line(PayIndex.Entry pay, String asGiven, Markup note, List<Link> marks) {
        Salary set = pay.set();
        SalaryRow row = pay.row();
        return new PayLine(row.id(), scope.link(row.place()), scope.link(row.level()), row.title().orElse(""),
                PayText.years(scope, row), row.component().map(PayText::key).orElse(""),
                scope.amounts().amount(row.pay(), PayText.currency(pay)),
                scope.amounts().range(row.pay(), PayText.currency(pay)), PayText.key(set.period()),
                PayText.key(set.measure()), row.also().stream().flatMap(this::also).toList(), asGiven, note, marks,
                scope.links(scope.pay().disputes(set.id(), row.id())),
                new Link(set.title(), scope.href(set.id()) + "#" + row.id()),
                scope.link(set.source()), set.year().map(PartialDate::text).orElse(""));
    }

    private Stream<String> also(SalaryRow.Also also) {
        return Stream.of(scope.amounts().amount(also.pay(), Optional.of(also.currency())),
                scope.amounts().range(also.pay(), Optional.of(also.currency()))).filter(text -> !text.isEmpty());
    }
}

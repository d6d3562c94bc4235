package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
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
        return table("_pay-here", "pay.at", place, false, scope.pay().about(place.id()));
    }

    /** The rows about the cities of a place; no table where there are none. */
    List<PayTable> inCities(Entry place, Collection<? extends Entry> cities) {
        return table("_pay-in-cities", "pay.in-cities", place, true,
                cities.stream().flatMap(city -> scope.pay().about(city.id()).stream()).toList());
    }

    /** The rows about a level; no table where there are none. */
    List<PayTable> ofLevel(Entry level) {
        return table("_pay-level", "pay.of-level", level, true, scope.pay().about(level.id()));
    }

    /** The rows about a role; no table where there are none. */
    List<PayTable> ofRole(Entry role) {
        return table("_pay-role", "pay.of-role", role, true, scope.pay().about(role.id()));
    }

    /** The whole table of a set, with the notes and the source's spelling. */
    PayTable of(Salary set) {
        String caption = scope.words().text("pay.caption")
                .replace("{measure}", scope.words().text("measure." + set.measure().word()))
                .replace("{period}", scope.words().text("pay.per-" + set.period().word()))
                .replace("{currency}", set.currency().map(Currency::getCurrencyCode)
                        .orElse(scope.words().text("not-stated.currency")));
        List<PayLine> lines = set.rows().stream().map(row -> full(new PayIndex.Entry(set, row))).toList();
        return PayTable.whole("_rows", caption, group(set, lines));
    }

    private List<PayTable> table(String id, String word, Entry about, boolean hasPlace,
            List<PayIndex.Entry> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Salary, List<PayLine>> lines = new LinkedHashMap<>();
        rows.forEach(pay -> lines.computeIfAbsent(pay.set(), set -> new ArrayList<>()).add(line(pay, about)));
        List<PayGroup> groups = new ArrayList<>();
        lines.forEach((set, own) -> groups.add(group(set, own)));
        String caption = scope.words().text(word).replace("{name}", PageScope.title(about));
        return List.of(PayTable.mixed(id, caption, hasPlace, groups));
    }

    private PayGroup group(Salary set, List<PayLine> lines) {
        return new PayGroup(scope.link(set), scope.link(set.source()), set.measure().word(),
                set.year().map(PartialDate::text).orElse(""), lines);
    }

    /**
     * A row beside its set's page: notes and the source's spelling stand there.
     *
     * @param about what all rows of the table are about; a level is not told again in each
     */
    private PayLine line(PayIndex.Entry pay, Entry about) {
        Optional<EntryId> level = pay.row().level().filter(id -> !id.equals(about.id()));
        return line(pay, scope.link(level), "", Markup.EMPTY, List.of());
    }

    private PayLine full(PayIndex.Entry pay) {
        return line(pay, scope.link(pay.row().level()), pay.row().asGiven().orElse(""),
                scope.render(pay.row().note()), scope.marks(pay.row().cites()));
    }

    private PayLine line(
            PayIndex.Entry pay, Optional<Link> level, String asGiven, Markup note, List<Link> marks) {
        Salary set = pay.set();
        SalaryRow row = pay.row();
        return new PayLine(row.id(), scope.link(row.place()), level, row.title().orElse(""),
                PayText.years(scope, row), row.component().map(FixedWord::word).orElse(""),
                scope.amounts().amount(row.pay(), PayText.currency(pay)),
                scope.amounts().range(row.pay(), PayText.currency(pay)), set.period().word(),
                row.also().stream().flatMap(this::also).toList(), asGiven, note, marks,
                scope.links(scope.pay().disputes(set.id(), row.id())));
    }

    private Stream<String> also(SalaryRow.Also also) {
        return Stream.of(scope.amounts().amount(also.pay(), Optional.of(also.currency())),
                scope.amounts().range(also.pay(), Optional.of(also.currency())))
                .filter(text -> !text.isEmpty());
    }
}

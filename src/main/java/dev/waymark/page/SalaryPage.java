package dev.waymark.page;

import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.Source;
import dev.waymark.format.Markup;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A set of pay figures, whole.
 *
 * @param marks        to the source among the references
 * @param via          the source that quotes it, where we did not read it itself
 * @param section      of the source; may be empty
 * @param measure      key of what an amount is
 * @param period       key of what it is paid for
 * @param currencyRead a bare sign was read by us as this currency
 * @param unstated     keys of what the source does not state
 */
public record SalaryPage(Frame page, Article article, Optional<Link> source, List<Link> marks,
        Optional<Link> via, String section, Optional<Link> role, String measure, String period, String year,
        String population, String sample, String currency, boolean currencyRead, Markup note,
        PayPart pay, List<String> unstated) implements View {

    public SalaryPage {
        marks = List.copyOf(marks);
        unstated = List.copyOf(unstated);
    }

    static SalaryPage of(PageScope scope, Salary set) {
        List<Link> marks = scope.marks(List.of(CitedIndex.citation(set)));
        Markup note = scope.render(set.note());
        PayPart pay = new PayCharts(scope).of(set);
        Markup body = scope.render(set.common().body());
        List<String> unstated = unstated(set);
        Article article = Articles.of(scope, set, body);
        List<TocItem> toc = new Toc(scope).section("salary.figures", true)
                .section("salary.unstated", unstated).prose(set.common().body().headings())
                .foot(article);
        return new SalaryPage(Frames.of(scope, set, toc), article, scope.link(set.source()), marks,
                via(scope, set), set.section().orElse(""), scope.link(set.role()), set.measure().word(),
                set.period().word(), set.year().map(PartialDate::text).orElse(""),
                set.population().orElse(""), set.sample().orElse(""),
                set.currency().map(Currency::getCurrencyCode).orElse(""), set.currencyRead(), note, pay,
                unstated);
    }

    private static Optional<Link> via(PageScope scope, Salary set) {
        return scope.link(scope.catalog().find(set.source(), Source.class)
                .flatMap(Source::via));
    }

    private static List<String> unstated(Salary set) {
        List<String> keys = new ArrayList<>();
        addUnless(set.year().isPresent(), "year", keys);
        addUnless(set.population().isPresent(), "population", keys);
        addUnless(set.sample().isPresent(), "sample", keys);
        addUnless(set.currency().isPresent()
                || set.rows().stream().allMatch(row -> row.currency().isPresent()), "currency", keys);
        addUnless(set.rows().stream().allMatch(row -> row.place().isPresent()), "place", keys);
        addUnless(set.rows().stream().allMatch(row -> row.component().isPresent()), "component", keys);
        return keys;
    }

    private static void addUnless(boolean isStated, String key, List<String> keys) {
        if (!isStated) {
            keys.add(key);
        }
    }

    @Override
    public String template() {
        return "salary";
    }
}

package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.FixedWord;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.catalog.Source;
import dev.waymark.chart.Datum;
import dev.waymark.chart.RangeChart;
import dev.waymark.format.Markup;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes rows of tables of pay, in the way of one table. */
final class PayLines {

    /**
     * What the rows of a table say beside their figures.
     *
     * @param about     what the whole page is about and no row says again
     * @param isOwnPage the table stands on the page of its set, with all that is known
     * @param hasData   whether a script works with the rows
     */
    record Shown(Optional<EntryId> about, boolean isOwnPage, boolean hasData) {
    }

    private final PageScope scope;
    private final Shown shown;
    private final Optional<RangeChart> chart;

    PayLines(PageScope scope, Shown shown, Optional<RangeChart> chart) {
        this.scope = scope;
        this.shown = shown;
        this.chart = chart;
    }

    /** A figure as a chart draws it. */
    static Datum datum(PayFigure figure) {
        Datum.Shape shape = switch (figure.set().measure()) {
            case MEDIAN -> Datum.Shape.DIAMOND;
            case TYPICAL -> Datum.Shape.SQUARE;
            default -> Datum.Shape.CIRCLE;
        };
        return new Datum(figure.pay().amount(), figure.pay().min(), figure.pay().max(),
                figure.pay().maxOpen(), shape);
    }

    /** @param before the row above it in its group */
    PayLine of(PayFigure figure, Optional<PayFigure> before, String letter) {
        SalaryRow row = figure.row();
        boolean tellsPlace = row.place().isEmpty() || !row.place().equals(shown.about());
        boolean isAgain = before.isPresent() && before.get().row().place().equals(row.place());
        Optional<EntryId> level = row.level().filter(id -> !Optional.of(id).equals(shown.about()));
        boolean saysWho = row.level().isPresent() || row.title().isPresent() || row.years().isPresent();
        boolean isAmount = figure.pay().amount().isPresent();
        String range = scope.amounts().range(figure.pay(), figure.currency());
        return new PayLine(shown.isOwnPage() ? row.id() : "", letter, scope.link(row.place()), within(row),
                tellsPlace, isAgain, scope.link(level), !saysWho, row.title().orElse(""),
                PayText.years(scope, row),
                PayText.figure(scope, figure), isAmount ? range : "", figure.set().measure().word(),
                row.component().map(FixedWord::word).orElse(""), also(figure), converted(figure),
                chart.map(drawn -> drawn.strip(datum(figure))).orElse(Markup.EMPTY),
                shown.isOwnPage() ? Optional.empty() : Optional.of(set(figure)), source(figure),
                figure.set().year().map(PartialDate::text).orElse(""),
                shown.isOwnPage() ? row.asGiven().orElse("") : "",
                shown.isOwnPage() ? scope.render(row.note()) : Markup.EMPTY,
                shown.isOwnPage() ? scope.marks(row.cites()) : List.of(),
                scope.links(scope.pay().disputes(figure.set().id(), row.id())),
                shown.hasData() ? Optional.of(PayData.of(figure, scope.pay().places())) : Optional.empty());
    }

    private String within(SalaryRow row) {
        return row.place().filter(place -> !shown.about().equals(row.place()))
                .map(scope.pay().places()::heading)
                .filter(heading -> !Optional.of(heading).equals(row.place()))
                .filter(heading -> !Optional.of(heading).equals(shown.about()))
                .flatMap(scope::link).map(Link::title).orElse("");
    }

    private Link set(PayFigure figure) {
        return new Link(figure.set().title(), scope.href(figure.set().id()) + "#" + figure.row().id());
    }

    /** The source by the name of who published it. */
    private Optional<Link> source(PayFigure figure) {
        return scope.catalog().find(figure.set().source(), Source.class).map(source -> new Link(
                source.publisher().orElse(source.title()), scope.href(source.id())));
    }

    /** The other amounts of the same row. */
    private List<String> also(PayFigure figure) {
        return PayFigure.of(figure.entry()).filter(other -> !other.currency().equals(figure.currency()))
                .flatMap(other -> Stream.of(scope.amounts().amount(other.pay(), other.currency()),
                        scope.amounts().range(other.pay(), other.currency())))
                .filter(text -> !text.isEmpty()).toList();
    }

    /**
     * What it comes to in the guide's currency, where the source does not say so itself and there is a rate.
     */
    private Optional<PayLine.Converted> converted(PayFigure figure) {
        Optional<Currency> common = scope.site().settings().currency();
        boolean isGiven = figure.row().pay().isEmpty() || PayFigure.of(figure.entry())
                .anyMatch(other -> other.currency().equals(common));
        return isGiven ? Optional.empty() : common.flatMap(into -> scope.pay().rates().rate(figure, into)
                .map(rate -> converted(figure, rate, into)));
    }

    private PayLine.Converted converted(PayFigure figure, ExchangeRates.Rate rate, Currency into) {
        String amount = scope.amounts().figure(rate.convert(figure.pay(), figure.currency().orElseThrow()),
                Optional.of(into));
        String text = scope.words().text("pay.rate").replace("{amount}", scope.amounts().number(rate.value()))
                .replace("{of}", rate.of()).replace("{per}", rate.per())
                .replace("{date}", rate.date().text());
        return new PayLine.Converted(amount, text, scope.link(rate.fact()),
                scope.sources(rate.fact().common().cites()));
    }
}

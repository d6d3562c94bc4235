package dev.waymark.page;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Tells disagreements of sources, with how far apart comparable figures are. */
final class Conflicts {

    private Conflicts() {
    }

    /** The conflicts about an entry; for a salary set, those that name one of its rows too. */
    static List<ConflictNote> about(PageScope scope, Entry entry) {
        List<Relation> relations = entry.kind() == Kind.SALARY || entry.kind() == Kind.FACT
                ? List.of(Relation.ABOUT, Relation.SIDE) : List.of(Relation.ABOUT);
        return relations.stream()
                .flatMap(relation -> scope.site().backlinks().to(entry.id(), relation).stream())
                .map(Backlinks.Link::from).filter(from -> from.kind() == Kind.CONFLICT).distinct()
                .map(from -> scope.catalog().find(from)).flatMap(Optional::stream)
                .map(conflict -> note(scope, (Conflict) conflict)).toList();
    }

    private static ConflictNote note(PageScope scope, Conflict conflict) {
        return new ConflictNote(conflict.title(), scope.href(conflict.id()),
                conflict.type().word(),
                conflict.sides().stream().map(side -> statement(scope, side)).toList(),
                difference(scope, conflict));
    }

    private static ConflictNote.Statement statement(PageScope scope, Conflict.Side side) {
        Optional<PayIndex.Entry> row = row(scope, side);
        if (row.isPresent()) {
            return new ConflictNote.Statement(
                    PayText.figureWithOthers(scope, row.get()),
                    side.says().orElse(PayText.context(scope, row.get())),
                    scope.links(List.of(row.get().set().source())));
        }
        Optional<Fact> fact = fact(scope, side);
        if (fact.isPresent()) {
            return new ConflictNote.Statement(FactText.figure(scope, fact.get()),
                    side.says().orElse(FactText.context(scope, fact.get())),
                    scope.sources(fact.get().common().cites()));
        }
        return new ConflictNote.Statement(side.says().orElse(""), "", scope.sources(side.cites()));
    }

    /** A side in full, for the conflict's own page. */
    static ConflictPage.Side side(PageScope scope, Conflict.Side side) {
        Optional<PayIndex.Entry> row = row(scope, side);
        Optional<Fact> fact = fact(scope, side);
        if (row.isPresent()) {
            return side(scope, side, row.get());
        }
        if (fact.isPresent()) {
            List<Citation> cites = fact.get().common().cites();
            return new ConflictPage.Side(FactText.figure(scope, fact.get()),
                    Optional.of(scope.link(fact.get())), side.says().orElse(""),
                    scope.link(fact.get().place()), fact.get().period().orElse(""), scope.sources(cites),
                    scope.marks(cites));
        }
        return new ConflictPage.Side(side.says().orElse(""), Optional.empty(), "", Optional.empty(), "",
                scope.sources(side.cites()), scope.marks(side.cites()));
    }

    private static ConflictPage.Side side(PageScope scope, Conflict.Side side, PayIndex.Entry pay) {
        List<Citation> cites = List.of(CitedIndex.citation(pay.set()));
        Link row = new Link(pay.set().title(), scope.href(pay.set().id()) + "#" + pay.row().id());
        return new ConflictPage.Side(PayText.figureWithOthers(scope, pay), Optional.of(row),
                side.says().orElse(""),
                scope.link(pay.row().place()), PayText.year(scope, pay), scope.sources(cites),
                scope.marks(cites));
    }

    /** The first two comparable figures: same currency and period, or same unit. */
    static String difference(PageScope scope, Conflict conflict) {
        List<Figure> figures = new ArrayList<>();
        conflict.sides().stream().map(side -> figure(scope, side)).flatMap(Optional::stream)
                .forEach(figures::add);
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (figures.get(i).unit().equals(figures.get(j).unit())) {
                    return difference(scope, figures.get(i), figures.get(j));
                }
            }
        }
        return "";
    }

    private static String difference(PageScope scope, Figure a, Figure b) {
        boolean isTold = a.value().compareTo(b.value()) != 0 && a.value().min(b.value()).signum() != 0;
        return isTold ? Gaps.text(scope, a.value(), b.value(), a.shape()) : "";
    }

    /** A number that can be compared with those of the same unit; the shape tells how it is printed. */
    private record Figure(BigDecimal value, String unit, String shape) {
    }

    private static Optional<Figure> figure(PageScope scope, Conflict.Side side) {
        Optional<PayIndex.Entry> row = row(scope, side);
        if (row.isPresent() && row.get().row().pay().amount().isPresent()) {
            Optional<Currency> currency = PayText.currency(row.get());
            return currency.map(known -> new Figure(row.get().row().pay().amount().get(),
                    known + " " + row.get().set().period() + " " + row.get().set().measure() + " "
                            + row.get().row().component(),
                    known.getCurrencyCode() + "\u00a0{n}"));
        }
        return fact(scope, side).filter(fact -> fact.value().isPresent() && fact.unit().isPresent())
                .map(fact -> new Figure(fact.value().get(), fact.unit().get(),
                        "{n} " + fact.unit().get()));
    }

    private static Optional<PayIndex.Entry> row(PageScope scope, Conflict.Side side) {
        return side.row().flatMap(row -> scope.pay()
                .row(scope.catalog(), side.of().orElseThrow(), row));
    }

    private static Optional<Fact> fact(PageScope scope, Conflict.Side side) {
        return side.of().flatMap(of -> scope.catalog().find(of, Fact.class));
    }
}

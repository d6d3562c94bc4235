package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Salary rows by what they are about: a place, a level, a source, a role; and what is needed to order them.
 */
final class PayIndex {

    /** A row together with its set. */
    record Entry(Salary set, SalaryRow row) {
    }

    private final Map<EntryId, List<Entry>> rows = new HashMap<>();
    private final Map<String, List<EntryId>> disputes = new HashMap<>();
    private final List<PayFigure> figures;
    private final Map<EntryId, Integer> levels = new HashMap<>();
    private final Map<EntryId, String> headings = new HashMap<>();
    private final PayPlaces places;
    private final ExchangeRates rates;

    PayIndex(Catalog catalog) {
        places = new PayPlaces(catalog);
        rates = new ExchangeRates(catalog);
        catalog.ofKind(Kind.LEVEL).forEach(level -> levels.put(level.id(), levels.size()));
        List<PayFigure> found = new ArrayList<>();
        for (Salary set : catalog.all(Kind.SALARY, Salary.class)) {
            for (SalaryRow row : set.rows()) {
                Entry entry = new Entry(set, row);
                row.place().ifPresent(place -> add(place, entry));
                row.place().ifPresent(place -> headings.put(place, heading(catalog, place)));
                PayFigure.of(entry).forEach(found::add);
                row.level().ifPresent(level -> add(level, entry));
                add(set.source(), entry);
                add(set.role(), entry);
            }
        }
        rows.replaceAll((id, about) -> List.copyOf(about));
        figures = sorted(found);
        catalog.all(Kind.CONFLICT, Conflict.class).forEach(this::dispute);
    }

    /**
     * Sorts countries before what has none, then by name, then what is paid in the country before its cities.
     */
    private String heading(Catalog catalog, EntryId place) {
        EntryId heading = places.heading(place);
        return (heading.kind() == Kind.COUNTRY ? "1" : "2") + title(catalog, heading) + "\u0000" + heading
                + (place.equals(heading) ? "" : "\u0000" + place.kind().folder() + title(catalog, place));
    }

    private static String title(Catalog catalog, EntryId place) {
        return catalog.find(place).map(dev.waymark.catalog.Entry::title).orElse("");
    }

    /**
     * By country or region, then by place, then from the first level of the ladder up, unstated ones first.
     */
    List<PayFigure> sorted(List<PayFigure> unsorted) {
        return unsorted.stream().sorted(Comparator
                .comparing((PayFigure figure) -> figure.row().place().map(headings::get).orElse("3"))
                .thenComparing(figure -> figure.row().level().map(levels::get).orElse(-1))).toList();
    }

    /** All figures, as {@link #sorted} puts them. */
    List<PayFigure> figures() {
        return figures;
    }

    PayPlaces places() {
        return places;
    }

    ExchangeRates rates() {
        return rates;
    }

    private void dispute(Conflict conflict) {
        for (Conflict.Side side : conflict.sides()) {
            if (side.of().isPresent() && side.row().isPresent()) {
                disputes.computeIfAbsent(key(side.of().get(), side.row().get()), row -> new ArrayList<>(1))
                        .add(conflict.id());
            }
        }
    }

    private static String key(EntryId set, String row) {
        return set.slug() + "#" + row;
    }

    /** The conflicts that name a row. */
    List<EntryId> disputes(EntryId set, String row) {
        return disputes.getOrDefault(key(set, row), List.of()).stream().distinct().toList();
    }

    private void add(EntryId id, Entry entry) {
        rows.computeIfAbsent(id, unknown -> new ArrayList<>()).add(entry);
    }

    /** The rows about a place, level, source or role, by set and then in the source's order. */
    List<Entry> about(EntryId id) {
        return rows.getOrDefault(id, List.of());
    }

    Optional<Entry> row(Catalog catalog, EntryId set, String row) {
        return catalog.find(set, Salary.class)
                .flatMap(salary -> salary.rows().stream().filter(candidate -> candidate.id().equals(row))
                        .findFirst().map(found -> new Entry(salary, found)));
    }
}

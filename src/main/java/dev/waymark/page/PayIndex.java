package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Salary rows by what they are about: a place, a level, a source, a role. */
final class PayIndex {

    /** A row together with its set. */
    record Entry(Salary set, SalaryRow row) {
    }

    private final Map<EntryId, List<Entry>> rows = new HashMap<>();
    private final Map<String, List<EntryId>> disputes = new HashMap<>();

    PayIndex(Catalog catalog) {
        for (Salary set : catalog.all(Kind.SALARY, Salary.class)) {
            for (SalaryRow row : set.rows()) {
                Entry entry = new Entry(set, row);
                row.place().ifPresent(place -> add(place, entry));
                row.level().ifPresent(level -> add(level, entry));
                add(set.source(), entry);
                add(set.role(), entry);
            }
        }
        rows.replaceAll((id, about) -> List.copyOf(about));
        catalog.all(Kind.CONFLICT, Conflict.class).forEach(this::dispute);
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

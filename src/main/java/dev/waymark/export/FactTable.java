package dev.waymark.export;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Kind;
import dev.waymark.format.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every fact as a line of CSV. Several entries or sources in one cell are parted by a blank. */
final class FactTable {

    static final String PATH = "data/facts.csv";
    private static final List<String> HEAD = List.of("fact", "title", "about", "measure", "value", "min",
            "max", "unit", "says", "place", "period", "sources", "claim_of");

    private FactTable() {
    }

    static String of(Catalog catalog) {
        Csv csv = new Csv().line(HEAD);
        for (Fact fact : catalog.all(Kind.FACT, Fact.class)) {
            csv.line(List.of(fact.id().toString(), fact.title(), join(fact.about()),
                    fact.measure().orElse(""), number(fact.value()), number(fact.min()), number(fact.max()),
                    fact.unit().orElse(""), fact.says().orElse(""),
                    fact.place().map(EntryId::toString).orElse(""), fact.period().orElse(""),
                    join(fact.common().cites().stream().map(Citation::source).distinct().toList()),
                    fact.claimOf().map(EntryId::toString).orElse("")));
        }
        return csv.toString();
    }

    private static String join(List<EntryId> ids) {
        return ids.stream().map(EntryId::toString).collect(Collectors.joining(" "));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}

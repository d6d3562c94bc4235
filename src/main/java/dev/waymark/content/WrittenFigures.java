package dev.waymark.content;

import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures of a fact or a salary as some version of its file writes them. An old version may follow other
 * rules or none: what cannot be read is left out without a word.
 */
public final class WrittenFigures {

    private WrittenFigures() {
    }

    /**
     * Figures in the order of the file: of a fact one, named by the empty text; of a salary its
     * rows by their ids.
     */
    public static Map<String, String> of(Kind kind, String text) {
        SourceFile file = SourceFile.of("", SourceFile.normalise(text));
        Optional<YamlValue.Mapping> read = YamlReader.read(file, 0, file.text().length(), new Diagnostics());
        Map<String, String> figures = new LinkedHashMap<>();
        if (read.isPresent() && kind == Kind.FACT) {
            put(figures, "", figure(read.get(), "value", "unit", Optional.empty()));
        } else if (read.isPresent() && kind == Kind.SALARY) {
            Optional<String> currency = text(read.get(), "currency");
            rows(read.get()).forEach(row -> text(row, "id")
                    .ifPresent(id -> put(figures, id, figure(row, "amount", "currency", currency))));
        }
        return figures;
    }

    private static Stream<YamlValue.Mapping> rows(YamlValue.Mapping salary) {
        return salary.pair("rows").map(YamlValue.Pair::value).stream()
                .filter(YamlValue.Sequence.class::isInstance).map(YamlValue.Sequence.class::cast)
                .flatMap(rows -> rows.items().stream())
                .filter(YamlValue.Mapping.class::isInstance).map(YamlValue.Mapping.class::cast);
    }

    private static void put(Map<String, String> figures, String name, String figure) {
        if (!figure.isEmpty()) {
            figures.put(name, figure);
        }
    }

    /** {@code 12 (10–14) EUR}: the value, the range beside it, the unit, as far as they are given. */
    private static String figure(YamlValue.Mapping of, String value, String unit,
            Optional<String> otherwise) {
        Optional<String> exact = text(of, value);
        String range = Stream.of("min", "max").map(name -> text(of, name)).flatMap(Optional::stream)
                .collect(Collectors.joining("–"))
                + (text(of, "max-open").equals(Optional.of("true")) ? "+" : "");
        String figure = exact.isPresent() && !range.isEmpty() ? exact.get() + " (" + range + ")"
                : exact.orElse(range);
        return figure.isEmpty() ? text(of, "says").orElse("")
                : figure + text(of, unit).or(() -> otherwise).map(word -> " " + word).orElse("");
    }

    private static Optional<String> text(YamlValue.Mapping of, String field) {
        return of.scalar(field).map(YamlValue.Scalar::text);
    }
}

package dev.waymark.export;

import dev.waymark.format.CsvLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that differ between two finished sites, by the tables of data that each of them holds.
 *
 * @param changes by the reference of the figure
 */
public record FigureChanges(List<Change> changes) {

    private static final List<String> PAY =
            List.of("amount", "min", "max", "currency", "period", "year", "place");
    private static final List<String> FACT =
            List.of("value", "min", "max", "unit", "says", "period", "place");

    /**
     * A figure as it was and as it is.
     *
     * @param figure {@code fact/id} or {@code salary/set#row}
     * @param was    empty where it is new
     * @param is     empty where it is gone
     * @param source ids of those who say so, as it is or else as it was
     */
    public record Change(String figure, String was, String is, String source) {
    }

    private record Figure(String text, String source) {
        static final Figure NONE = new Figure("", "");
    }

    public FigureChanges {
        changes = List.copyOf(changes);
    }

    /** Compares two folders with a site in each; one without tables has no figures. */
    public static FigureChanges between(Path before, Path after) throws IOException {
        Map<String, Figure> was = figures(before);
        Map<String, Figure> is = figures(after);
        return new FigureChanges(Stream.concat(was.keySet().stream(), is.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .filter(figure -> !Objects.equals(was.get(figure), is.get(figure)))
                .map(figure -> change(figure, was.getOrDefault(figure, Figure.NONE),
                        is.getOrDefault(figure, Figure.NONE)))
                .toList());
    }

    private static Change change(String figure, Figure was, Figure is) {
        String source = is.source().isEmpty() ? was.source() : is.source();
        boolean isOther = !was.source().isEmpty() && !was.source().equals(source);
        return new Change(figure, was.text(), is.text(), isOther ? was.source() + " → " + source : source);
    }

    private static Map<String, Figure> figures(Path site) throws IOException {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Map<String, String> line : lines(site.resolve(SalaryTable.PATH))) {
            figures.put(line.getOrDefault("set", "") + "#" + line.getOrDefault("row", ""),
                    new Figure(text(line, PAY), line.getOrDefault("source", "")));
        }
        for (Map<String, String> line : lines(site.resolve(FactTable.PATH))) {
            figures.put(line.getOrDefault("fact", ""),
                    new Figure(text(line, FACT), line.getOrDefault("sources", "")));
        }
        return figures;
    }

    private static List<Map<String, String>> lines(Path table) throws IOException {
        return Files.isRegularFile(table)
                ? CsvLines.of(Files.readString(table, StandardCharsets.UTF_8)) : List.of();
    }

    private static String text(Map<String, String> line, List<String> columns) {
        String range = line.getOrDefault("min", "").isEmpty() && line.getOrDefault("max", "").isEmpty() ? ""
                : line.getOrDefault("min", "") + " to " + line.getOrDefault("max", "")
                        + (line.getOrDefault("max_open", "").equals("true") ? " and more" : "");
        return columns.stream().map(column -> switch (column) {
            case "min" -> range.strip();
            case "max" -> "";
            default -> line.getOrDefault(column, "");
        }).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}

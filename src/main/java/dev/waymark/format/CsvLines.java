package dev.waymark.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link Csv} writes. */
public final class CsvLines {

    private final String text;
    private int at;

    private CsvLines(String text) {
        this.text = text;
    }

    /** The lines below the first, each as cells by the name of their column. */
    public static List<Map<String, String>> of(String text) {
        CsvLines reader = new CsvLines(text);
        List<String> head = reader.line();
        List<Map<String, String>> lines = new ArrayList<>();
        while (reader.at < text.length()) {
            List<String> cells = reader.line();
            Map<String, String> line = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                line.put(head.get(i), cells.get(i));
            }
            lines.add(line);
        }
        return lines;
    }

    private List<String> line() {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(unguarded(at < text.length() && text.charAt(at) == '"' ? quoted() : plain()));
            more = at < text.length() && text.charAt(at) == ',';
            if (more) {
                at++;
            }
        }
        at = Math.min(text.length(), text.startsWith("\r\n", at) ? at + 2 : at + 1);
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(text.charAt(++at));
            } else {
                at++;
                break;
            }
        }
        return cell.toString();
    }

    /** Without the apostrophe that keeps spreadsheets from computing. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && Csv.STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1) : cell;
    }
}

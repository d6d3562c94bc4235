package dev.waymark.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values after RFC 4180, lines ending in CRLF. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
public final class Csv {

    static final String STARTS_FORMULA = "=+-@\t\r\0";

    private final StringBuilder out = new StringBuilder();

    public Csv line(List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
        return this;
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

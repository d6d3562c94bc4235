package dev.waymark.page;

/** The number of a reference, raised behind what it proves. */
final class CitationMark {

    private CitationMark() {
    }

    /** Opens a mark. It stands close to what it proves, as a note does, and never begins a line. */
    static void open(StringBuilder html) {
        while (html.length() > 0 && Character.isWhitespace(html.charAt(html.length() - 1))) {
            html.setLength(html.length() - 1);
        }
        html.append("<sup class=\"cite\">");
    }

    static void close(StringBuilder html) {
        html.append("</sup>");
    }
}

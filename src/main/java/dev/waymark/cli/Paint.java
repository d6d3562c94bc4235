package dev.waymark.cli;

import dev.waymark.diagnostic.Severity;

/** Colours a text for a terminal, or leaves it as it is. */
record Paint(boolean coloured) {

    static final Paint NONE = new Paint(false);

    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";
    private static final String BLUE = "1;34";
    private static final String BOLD = "1";

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(RED, text);
            case WARNING -> paint(YELLOW, text);
            case NOTE -> paint(CYAN, text);
        };
    }

    /** The message itself. */
    String strong(String text) {
        return paint(BOLD, text);
    }

    /** What frames a quoted line: numbers, bars, arrows. */
    String frame(String text) {
        return paint(BLUE, text);
    }

    private String paint(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}

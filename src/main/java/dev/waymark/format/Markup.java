package dev.waymark.format;

import java.util.Objects;

/** HTML or XML that is already escaped and may be written as it is. Everything else is text. */
public record Markup(String html) {

    public static final Markup EMPTY = new Markup("");

    public Markup {
        Objects.requireNonNull(html);
    }

    /** The markup that shows a text. */
    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Escapes {@code & < > " '} for element content and for quoted attributes, in HTML and XML alike. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (replacement(text.charAt(i)) != null) {
                StringBuilder out = new StringBuilder(text.length() + 16);
                escape(text, 0, text.length(), out);
                return out.toString();
            }
        }
        return text;
    }

    /** Appends the chars from {@code start} to {@code end} of a text, escaped. */
    public static void escape(CharSequence text, int start, int end, StringBuilder out) {
        int clean = start;
        for (int i = start; i < end; i++) {
            String replacement = replacement(text.charAt(i));
            if (replacement != null) {
                out.append(text, clean, i).append(replacement);
                clean = i + 1;
            }
        }
        out.append(text, clean, end);
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return html;
    }
}

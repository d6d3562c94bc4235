package dev.waymark.format;

import java.math.BigDecimal;
import java.util.HexFormat;

/**
 * Writes JSON without white space. {@code <}, {@code >} and {@code &} are escaped, so the result may stand in
 * a {@code script} element; control characters, line separators, marks of the direction of writing
 * and lone surrogates are escaped too. Calls must nest properly; commas come by themselves.
 */
public final class Json {

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;
    private boolean breaks;

    public Json beginObject() {
        return open('{');
    }

    public Json endObject() {
        return close('}');
    }

    public Json beginArray() {
        return open('[');
    }

    public Json endArray() {
        return close(']');
    }

    public Json key(String key) {
        separate();
        quote(key);
        out.append(':');
        first = true;
        return this;
    }

    public Json value(String text) {
        separate();
        quote(text);
        return this;
    }

    public Json value(long number) {
        separate();
        out.append(number);
        return this;
    }

    public Json value(boolean bool) {
        separate();
        out.append(bool);
        return this;
    }

    public Json value(BigDecimal number) {
        separate();
        out.append(number.toPlainString());
        return this;
    }

    public Json field(String key, String text) {
        return key(key).value(text);
    }

    public Json field(String key, long number) {
        return key(key).value(number);
    }

    public Json field(String key, boolean bool) {
        return key(key).value(bool);
    }

    /** What comes next starts on a new line, for files that people compare line by line. */
    public Json newLine() {
        breaks = true;
        return this;
    }

    private Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private Json close(char bracket) {
        breakLine();
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
        breakLine();
    }

    private void breakLine() {
        if (breaks) {
            out.append('\n');
            breaks = false;
        }
    }

    private void quote(String text) {
        out.append('"');
        int clean = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || needsEscape(text, i)) {
                out.append(text, clean, i);
                escape(c);
                clean = i + 1;
            }
        }
        out.append(text, clean, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x7f) {
            return c < ' ' || c == '<' || c == '>' || c == '&';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return isUnseen(c);
    }

    /**
     * Control characters, line separators, and marks that turn the direction of writing where a log is read.
     */
    private static boolean isUnseen(char c) {
        return c <= 0x9f || c == '\u061c' || c == '\u200e' || c == '\u200f' || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069' || c == '\ufeff';
    }

    @Override
    public String toString() {
        breakLine();
        return out.toString();
    }
}

package dev.waymark.edit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** A text as one YAML scalar: plain where it cannot be misread, else in double quotes. */
final class YamlWord {

    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern PLAIN =
            Pattern.compile(LETTER + "(?:[\\p{L}\\p{N} ._/+()'&;?!=-]|:(?=\\S)|(?<=\\S)#|,(?= ))*");
    private static final Pattern PLAIN_IN_LIST =
            Pattern.compile(LETTER + "(?:[\\p{L}\\p{N} ._/+()'&;!=-]|:(?=\\w)|(?<=\\S)#)*");

    private YamlWord() {
    }

    static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** An item between brackets. */
    static String inList(String text) {
        return PLAIN_IN_LIST.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\x").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

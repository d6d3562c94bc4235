package dev.waymark.content;

import dev.waymark.diagnostic.SourceFile;
import java.util.function.IntUnaryOperator;

/**
 * Maps an offset in the text of a YAML scalar to one in the file: exact for what is written on one line
 * without escapes and for literal blocks ({@code |}); the start of the scalar for anything else.
 */
final class ScalarOffsets {

    private ScalarOffsets() {
    }

    static IntUnaryOperator of(YamlValue.Scalar scalar) {
        SourceFile file = scalar.span().file();
        String source = file.text();
        String text = scalar.text();
        int start = scalar.span().start();
        for (int skip = 0; skip <= 1; skip++) {
            if (source.startsWith(text, start + skip)) {
                int from = start + skip;
                return offset -> from + offset;
            }
        }
        if (source.startsWith("|", start)) {
            return literal(source, text, start);
        }
        return offset -> start;
    }

    private static IntUnaryOperator literal(String source, String text, int start) {
        int firstLine = source.indexOf('\n', start) + 1;
        int indent = 0;
        while (firstLine + indent < source.length() && source.charAt(firstLine + indent) == ' ') {
            indent++;
        }
        int shift = indent;
        return offset -> {
            int at = firstLine;
            int line = 0;
            int end = Math.min(offset, text.length());
            for (int next = text.indexOf('\n'); next >= 0 && next < end; next = text.indexOf('\n', line)) {
                line = next + 1;
                at = source.indexOf('\n', at) + 1;
            }
            return at + shift + end - line;
        };
    }
}

package dev.waymark.edit;

import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a file as its bytes have it, changed by places that were found in its normalised text: a byte
 * order mark and the ends of lines stay what they are.
 */
final class FileText {

    private static final char MARK = '\uFEFF';

    private final Path file;
    private final String text;

    private FileText(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    static FileText read(Path file) throws IOException {
        return new FileText(file, Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The text with all changes made; they must not overlap. */
    String with(Collection<Change> changes) throws IOException {
        String normal = SourceFile.normalise(text);
        int[] places = places(normal.length());
        String lineEnd = lineEnd();
        List<Change> sorted = changes.stream().sorted(Comparator.comparing(Change::span)).toList();
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Change change : sorted) {
            int start = change.span().start();
            if (!normal.startsWith(change.before(), start) || places[start] < at) {
                throw new IOException(file + " was changed meanwhile: try again");
            }
            out.append(text, at, places[start]).append(change.after().replace("\n", lineEnd));
            at = places[start + change.before().length()];
        }
        return out.append(text, at, text.length()).toString();
    }

    /** What ends the lines of this file. */
    private String lineEnd() {
        if (text.contains("\r\n")) {
            return "\r\n";
        }
        return text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 ? "\r" : "\n";
    }

    /** For each char of the normalised text, and its end, the place in the text itself. */
    private int[] places(int length) {
        int[] places = new int[length + 1];
        int at = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        for (int i = 0; i < length; i++) {
            places[i] = at;
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        places[length] = at;
        return places;
    }
}

package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8, strictly, and never more of it than the limit. */
public final class TextFile {

    private TextFile() {
    }

    /** The file, or empty after a diagnostic. */
    static Optional<SourceFile> read(Path location, String shown, Diagnostics found) {
        try {
            return text(bytes(location), shown, found)
                    .map(text -> SourceFile.reloadable(shown, text, () -> reload(location)));
        } catch (IOException e) {
            return unreadable(shown, found);
        }
    }

    /**
     * The file that some bytes make, its text kept in memory, or empty after a diagnostic.
     *
     * @param bytes of the file, one more than the limit where it has more; empty where it cannot be read
     */
    public static Optional<SourceFile> of(Optional<byte[]> bytes, String shown, Diagnostics found) {
        return bytes.isEmpty() ? unreadable(shown, found)
                : text(bytes.get(), shown, found).map(text -> SourceFile.of(shown, text));
    }

    private static Optional<SourceFile> unreadable(String shown, Diagnostics found) {
        found.add(Code.UNREADABLE_FILE, SourceFile.of(shown, "").whole(), "this file cannot be read",
                "check its permissions");
        return Optional.empty();
    }

    private static Optional<String> text(byte[] bytes, String shown, Diagnostics found) {
        if (bytes.length > Limits.SOURCE_BYTES) {
            found.add(Code.FILE_TOO_LARGE, SourceFile.of(shown, "").whole(), "this file has more than "
                    + Limits.SOURCE_BYTES + " bytes", "split it");
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\uFFFD') < 0 ? -1 : firstMalformed(bytes);
        if (wrong >= 0) {
            String before = new String(bytes, 0, wrong, StandardCharsets.UTF_8);
            SourceFile file = SourceFile.of(shown, text);
            int at = SourceFile.normalise(before).length();
            found.add(Code.NOT_UTF8, file.span(at, at + 1), "this is not UTF-8 text",
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static byte[] bytes(Path location) throws IOException {
        try (InputStream in = Files.newInputStream(location, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.SOURCE_BYTES + 1);
        }
    }

    private static String reload(Path location) {
        try {
            return new String(bytes(location), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Offset of the first byte that is not part of well-formed UTF-8, or -1. */
    private static int firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
            return -1;
        } catch (CharacterCodingException e) {
            return in.position();
        }
    }
}

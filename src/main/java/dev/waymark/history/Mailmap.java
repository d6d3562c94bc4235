package dev.waymark.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** The file at the top of a repository that says under which name a contributor wishes to be known. */
final class Mailmap {

    private static final long BYTES = 1 << 20;

    private Mailmap() {
    }

    /** Changes when the file does. */
    static String digest(Path top) {
        Path file = top.resolve(".mailmap");
        CRC32C digest = new CRC32C();
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= BYTES) {
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            // Git cannot read it either.
        }
        return Long.toHexString(digest.getValue());
    }
}

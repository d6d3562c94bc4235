package dev.waymark.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The published list of files, and the mark by which a folder is recognised as ours. The text is JSON, and
 * more than that: always the same line breaks and the same order of keys, so that it is compared line by line
 * and read without a parser.
 */
final class Manifest {

    static final String PATH = "data/manifest.json";
    /** Its own place among the files of a site. */
    static final PublishedFile LISTED = new PublishedFile(PATH, "", 0, new Digest(0));

    private static final String MARK = "{\"generator\":\"waymark\",\"format\":";
    static final String HEAD = MARK + "1,\"digest\":\"crc32+crc32c\",\"files\":[\n";
    static final String TAIL = "\n]}\n";

    private Manifest() {
    }

    static String text(OutputTree tree) {
        StringBuilder out = new StringBuilder(HEAD.length() + TAIL.length() + tree.files().size() * 160);
        out.append(HEAD);
        String separator = "";
        for (PublishedFile file : tree.files()) {
            out.append(separator);
            appendLine(file, out);
            separator = ",\n";
        }
        return out.append(TAIL).toString();
    }

    private static void appendLine(PublishedFile file, StringBuilder out) {
        out.append("{\"url\":\"").append(file.url())
                .append("\",\"path\":\"").append(file.path())
                .append("\",\"entry\":\"");
        appendEscaped(file.entry(), out);
        out.append("\",\"bytes\":").append(file.size())
                .append(",\"digest\":\"").append(file.digest()).append("\"}");
    }

    /** URL and path need no escapes, {@link OutputPath} sees to that. */
    private static void appendEscaped(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7f || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
    }

    /** Whether a folder carries a manifest written by this or another version of Waymark. */
    static boolean isIn(Path folder) throws IOException {
        Path file = folder.resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK.length()), StandardCharsets.UTF_8).equals(MARK);
        } catch (IOException e) {
            throw new DiskTrouble("read", file, e);
        }
    }
}

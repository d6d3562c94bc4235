package dev.waymark.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link Manifest} writes, line by line; any other JSON is not taken for a manifest. */
final class ManifestReader {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"url\":\"[^\"]*\",\"path\":\"([^\"]+)\",\"entry\":\"((?:[^\"\\\\]|\\\\.){0,1000}+)\","
                    + "\"bytes\":(\\d{1,18}),\"digest\":\"([0-9a-f]{16})\"}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private ManifestReader() {
    }

    static Optional<OutputTree> read(String text) {
        if (!text.startsWith(Manifest.HEAD) || !text.endsWith(Manifest.TAIL)) {
            return Optional.empty();
        }
        List<PublishedFile> files = new ArrayList<>();
        int end = text.length() - Manifest.TAIL.length();
        for (String line : text.substring(Math.min(Manifest.HEAD.length(), end), end).split(",\n")) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                files.add(new PublishedFile(parts.group(1), unescaped(parts.group(2)),
                        Long.parseLong(parts.group(3)), Digest.parse(parts.group(4))));
            } else if (!line.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(OutputTree.of(files));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}

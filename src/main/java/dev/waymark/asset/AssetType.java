package dev.waymark.asset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The types of file that content may bring along, and how each begins. */
enum AssetType {
    PNG("\u0089PNG\r\n\u001a\n", "png"),
    JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    GIF("GIF8.a", "gif"),
    WEBP("RIFF....WEBP", "webp"),
    AVIF("\0\0..ftypavif", "avif"),
    SVG("", "svg");

    private static final char ANY = '.';

    private final String start;
    private final List<String> endings;

    /** @param start its first bytes, each as a char; a point stands for any */
    AssetType(String start, String... endings) {
        this.start = start;
        this.endings = List.of(endings);
    }

    /** The type that a file's name claims. */
    static Optional<AssetType> ofName(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
    }

    /** The type that a file's content shows; SVG is text and shows itself when it is read. */
    static Optional<AssetType> ofContent(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type != SVG && type.begins(bytes)).findFirst();
    }

    static String allEndings() {
        return Arrays.stream(values()).flatMap(type -> type.endings.stream())
                .collect(Collectors.joining(", "));
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= start.length() && IntStream.range(0, start.length())
                .allMatch(i -> start.charAt(i) == ANY || start.charAt(i) == (bytes[i] & 0xff));
    }
}

package dev.waymark.asset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of file that content may bring along, and how each begins. */
enum AssetType {
    PNG("\u0089PNG\r\n\u001a\n", 0, "png"),
    JPEG("\u00ff\u00d8\u00ff", 0, "jpg", "jpeg"),
    GIF("GIF8", 0, "gif"),
    WEBP("WEBP", 8, "webp"),
    AVIF("ftypavif", 4, "avif"),
    SVG("", 0, "svg");

    private final byte[] magic;
    private final int at;
    private final List<String> endings;

    AssetType(String magic, int at, String... endings) {
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
        this.at = at;
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
        return Arrays.stream(values()).flatMap(type -> type.endings.stream()).collect(Collectors.joining(", "));
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= at + magic.length && Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length);
    }
}

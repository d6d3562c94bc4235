package dev.waymark.asset;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the files that content brings along. */
public final class AssetReader {

    private static final String FOLDER = "assets/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private AssetReader() {
    }

    /**
     * Reads a file; empty after a diagnostic.
     *
     * @param path  below the content folder
     * @param shown how the file is named in diagnostics
     */
    public static Optional<Asset> read(Path location, String path, long size, String shown,
            Diagnostics found) {
        Optional<AssetType> type = typeByName(path, shown, found);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (size > Limits.ASSET_BYTES) {
            return tooLarge(shown, found);
        }
        try {
            return checked(path, shown, type.get(), bytes(location), found);
        } catch (IOException e) {
            return unreadable(shown, found);
        }
    }

    /**
     * The asset that some bytes make; empty after a diagnostic.
     *
     * @param bytes of the file, one more than the limit where it has more; empty where it cannot be read
     * @param path  below the content folder
     * @param shown how the file is named in diagnostics
     */
    public static Optional<Asset> of(Optional<byte[]> bytes, String path, String shown, Diagnostics found) {
        Optional<AssetType> type = typeByName(path, shown, found);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return bytes.isEmpty() ? unreadable(shown, found)
                : checked(path, shown, type.get(), bytes.get(), found);
    }

    private static Optional<AssetType> typeByName(String path, String shown, Diagnostics found) {
        SourceFile file = SourceFile.of(shown, "");
        Optional<AssetType> type = AssetType.ofName(path);
        if (type.isEmpty()) {
            return refuse(Code.BAD_ASSET, file.whole(), "files of this type are not published",
                    "allowed: " + AssetType.allEndings(), found);
        }
        if (!Stream.of(path.split("/", -1)).allMatch(part -> NAME.matcher(part).matches())) {
            return refuse(Code.BAD_ASSET, file.whole(), "this name cannot be part of a URL",
                    "use letters, digits, `.`, `_` and `-`, for the folder too", found);
        }
        return type;
    }

    private static Optional<Asset> unreadable(String shown, Diagnostics found) {
        return refuse(Code.UNREADABLE_FILE, SourceFile.of(shown, "").whole(), "this file cannot be read",
                "check its permissions", found);
    }

    private static Optional<Asset> tooLarge(String shown, Diagnostics found) {
        return refuse(Code.FILE_TOO_LARGE, SourceFile.of(shown, "").whole(),
                "this file has more than " + Limits.ASSET_BYTES + " bytes",
                "make the picture smaller", found);
    }

    private static <T> Optional<T> refuse(Code code, Span span, String message, String help,
            Diagnostics found) {
        found.add(code, span, message, help);
        return Optional.empty();
    }

    private static byte[] bytes(Path location) throws IOException {
        try (InputStream in = Files.newInputStream(location, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.ASSET_BYTES + 1);
        }
    }

    private static Optional<Asset> checked(String path, String shown, AssetType type, byte[] bytes,
            Diagnostics found) {
        if (bytes.length > Limits.ASSET_BYTES) {
            return tooLarge(shown, found);
        }
        if (type == AssetType.SVG) {
            return svg(path, shown, bytes, found);
        }
        Optional<AssetType> real = AssetType.ofContent(bytes);
        if (real.isPresent() && real.get() == type) {
            return Optional.of(asset(path, bytes));
        }
        return refuse(Code.BAD_ASSET, SourceFile.of(shown, "").whole(), "this does not hold " + type
                + real.map(other -> ", but " + other).orElse(""),
                "save the picture once more in the format its name says", found);
    }

    private static Optional<Asset> svg(String path, String shown, byte[] bytes, Diagnostics found) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return SvgCleaner.clean(SourceFile.of(shown, text), found)
                    .map(clean -> asset(path, clean.getBytes(StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            return refuse(Code.NOT_UTF8, SourceFile.of(shown, "").whole(), "this is not UTF-8 text",
                    "save the picture once more as plain SVG", found);
        }
    }

    private static Asset asset(String path, byte[] bytes) {
        String below = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
        return new Asset(path, FOLDER + Fingerprint.name(below.toLowerCase(Locale.ROOT), bytes), bytes);
    }
}

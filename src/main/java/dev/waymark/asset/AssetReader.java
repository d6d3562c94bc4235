package dev.waymark.asset;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    public static Optional<Asset> read(Path location, String path, long size, String shown, Diagnostics found) {
        SourceFile file = SourceFile.of(shown, "");
        Optional<AssetType> type = AssetType.ofName(path);
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (type.isEmpty() || !NAME.matcher(name).matches()) {
            found.add(Code.BAD_ASSET, file.whole(), type.isEmpty() ? "files of this type are not published"
                    : "the name of this file cannot be part of a URL", type.isEmpty()
                    ? "allowed: " + AssetType.allEndings() : "use letters, digits, `.`, `_` and `-`");
            return Optional.empty();
        }
        if (size > Limits.ASSET_BYTES) {
            return tooLarge(file, found);
        }
        try {
            byte[] bytes = bytes(location);
            return bytes.length > Limits.ASSET_BYTES ? tooLarge(file, found) : checked(path, shown, type.get(), bytes, found);
        } catch (IOException e) {
            found.add(Code.UNREADABLE_FILE, file.whole(), "this file cannot be read", "check its permissions");
            return Optional.empty();
        }
    }

    private static Optional<Asset> tooLarge(SourceFile file, Diagnostics found) {
        found.add(Code.FILE_TOO_LARGE, file.whole(), "this file has more than " + Limits.ASSET_BYTES + " bytes",
                "make the picture smaller");
        return Optional.empty();
    }

    private static byte[] bytes(Path location) throws IOException {
        try (InputStream in = Files.newInputStream(location, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.ASSET_BYTES + 1);
        }
    }

    private static Optional<Asset> checked(String path, String shown, AssetType type, byte[] bytes, Diagnostics found) {
        if (type == AssetType.SVG) {
            SourceFile text = SourceFile.of(shown, new String(bytes, StandardCharsets.UTF_8));
            return SvgCleaner.clean(text, found).map(clean -> asset(path, clean.getBytes(StandardCharsets.UTF_8)));
        }
        Optional<AssetType> real = AssetType.ofContent(bytes);
        if (real.isPresent() && real.get() == type) {
            return Optional.of(asset(path, bytes));
        }
        found.add(Code.BAD_ASSET, SourceFile.of(shown, "").whole(), "this is not a " + type
                + " file" + real.map(other -> ", but a " + other + " file").orElse(""),
                "save the picture once more in the format its name says");
        return Optional.empty();
    }

    private static Asset asset(String path, byte[] bytes) {
        String below = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
        return new Asset(path, FOLDER + Fingerprint.name(below.toLowerCase(Locale.ROOT), bytes), bytes);
    }
}

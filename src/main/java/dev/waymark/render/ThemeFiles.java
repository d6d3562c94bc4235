package dev.waymark.render;

import dev.waymark.asset.Fingerprint;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The theme's own files below {@code assets}: published under names that hold a digest of their content, so
 * that browsers may keep them for ever. Those that must keep their name, such as the icon, stand in
 * {@code assets/root}.
 *
 * @param urls  published path below the root by path below {@code assets}
 * @param files what to publish
 */
public record ThemeFiles(Map<String, String> urls, List<OutputFile> files) {

    private static final String ROOT = "root/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

    public ThemeFiles {
        urls = Map.copyOf(urls);
        files = List.copyOf(files);
    }

    /**
     * Reads the files of a theme; there may be none. One that cannot be a URL is told of and left out.
     *
     * @param shown how the folder of the templates is named in diagnostics
     */
    public static ThemeFiles read(Path templates, String shown, Diagnostics found) throws IOException {
        Path assets = templates.resolve("assets");
        Map<String, byte[]> read = new TreeMap<>();
        if (Files.isDirectory(assets, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> walk = Files.walk(assets)) {
                for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                    read.put(assets.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return of(read, shown, found);
    }

    /**
     * The files of a theme. One that cannot be a URL is told of and left out.
     *
     * @param assets content by path below {@code assets}
     * @param shown  how the folder of the templates is named in diagnostics
     */
    public static ThemeFiles of(Map<String, byte[]> assets, String shown, Diagnostics found) {
        Map<String, String> urls = new TreeMap<>();
        List<OutputFile> files = new ArrayList<>();
        new TreeMap<>(assets).forEach((path, bytes) -> {
            if (!Stream.of(path.split("/")).allMatch(part -> NAME.matcher(part).matches())) {
                found.add(Code.BAD_ASSET, SourceFile.of(shown + "/assets/" + path, "").whole(),
                        "this name cannot be part of a URL",
                        "use letters, digits, `.`, `_` and `-`, for the folder too");
                return;
            }
            String url = path.startsWith(ROOT) ? path.substring(ROOT.length()) : "assets/" + Fingerprint.name(path, bytes);
            urls.put(path, url);
            files.add(new OutputFile(url, "", bytes));
        });
        return new ThemeFiles(urls, files);
    }
}

package dev.waymark.render;

import dev.waymark.asset.Fingerprint;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.output.OutputFile;
import dev.waymark.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The theme's own files below {@code assets}: published under names that hold a digest of their content, so
 * that browsers may keep them for ever. Those that must keep their name, such as the icon, stand in
 * {@code assets/site-root}. Style sheets are joined and scripts linked on the way.
 *
 * @param urls  published path below the root by path below {@code assets}
 * @param files what to publish
 */
public record ThemeFiles(Map<String, String> urls, List<OutputFile> files) {

    /** How the site is read. */
    public enum Manner {
        /** From a server: scripts are modules. */
        SERVED,
        /** From a folder too: all scripts are one classic script, and none stands in the root. */
        PORTABLE
    }

    static final String ROOT = "site-root/";
    private static final String FOLDER = "assets/";
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
    public static ThemeFiles read(Path templates, Words words, Manner manner, String shown, Diagnostics found)
            throws IOException {
        Path assets = templates.resolve("assets");
        Map<String, byte[]> read = new TreeMap<>();
        if (Files.isDirectory(assets, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> walk = Files.walk(assets)) {
                for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    read.put(assets.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return of(read, words, manner, shown, found);
    }

    /**
     * The files of a theme. One that cannot be a URL is told of and left out.
     *
     * @param assets content by path below {@code assets}
     * @param words  those of scripts become scripts
     * @param manner how the site is read
     * @param shown  how the folder of the templates is named in diagnostics
     */
    public static ThemeFiles of(Map<String, byte[]> assets, Words words, Manner manner, String shown,
            Diagnostics found) {
        String folder = shown + "/assets";
        Map<String, byte[]> named = new TreeMap<>(assets);
        named.keySet().removeIf(path -> !isUrl(path, folder, found));
        Map<String, OutputFile> files = new TreeMap<>();
        scripts(named, words, manner, folder, found).forEach((path, script) ->
                files.put(path, new OutputFile(FOLDER + script.name(), "", script.bytes())));
        named.keySet().removeIf(path ->
                path.endsWith(".js") && (manner == Manner.PORTABLE || !path.startsWith(ROOT)));
        Map<String, byte[]> sheets = StyleSheets.joined(named, folder, found);
        named.keySet().removeIf(path -> path.endsWith(".css"));
        named.putAll(sheets);
        named.forEach((path, bytes) -> files.put(path, new OutputFile(url(path, bytes), "", bytes)));
        Map<String, String> urls = new TreeMap<>();
        files.forEach((path, file) -> urls.put(path, file.path()));
        return new ThemeFiles(urls, List.copyOf(files.values()));
    }

    private static Map<String, Modules.Script> scripts(
            Map<String, byte[]> named, Words words, Manner manner, String folder, Diagnostics found) {
        Map<String, Modules.Script> linked = Modules.linked(named, words, folder, found);
        return manner == Manner.PORTABLE ? Modules.joined(named, words) : linked;
    }

    private static String url(String path, byte[] bytes) {
        return path.startsWith(ROOT) ? path.substring(ROOT.length()) : FOLDER + Fingerprint.name(path, bytes);
    }

    private static boolean isUrl(String path, String folder, Diagnostics found) {
        boolean isUrl = Stream.of(path.split("/")).allMatch(part -> NAME.matcher(part).matches());
        if (!isUrl) {
            found.add(Code.BAD_ASSET, SourceFile.of(folder + "/" + path, "").whole(),
                    "this name cannot be part of a URL",
                    "use letters, digits, `.`, `_` and `-`, for the folder too");
        }
        return isUrl;
    }
}

package dev.waymark.build;

import dev.waymark.content.TextFile;
import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.page.Words;
import dev.waymark.render.Renderer;
import dev.waymark.render.ThemeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the theme for one edition after another; what has not changed is not read again. */
final class Theme {

    private static final String ASSETS = "assets/";
    private static final String WORDS = "words.yaml";

    private final Path folder;
    private final String shown;
    private final Predicate<String> passing;
    private final Workers workers;
    private FileCache<byte[]> read = FileCache.empty();

    /** @param passing names of files that are overlooked */
    Theme(BuildOptions options, Predicate<String> passing, Workers workers) {
        this.folder = options.templates();
        this.shown = options.shown(folder);
        this.passing = passing;
        this.workers = workers;
    }

    /** All files of the theme by their path in it. */
    record Sources(Map<String, byte[]> bytes) {

        /** What has changed; a file that has not is the same object. */
        Optional<Edition.Change> changeTo(Sources next) {
            boolean others = Stream.concat(bytes.keySet().stream(), next.bytes.keySet().stream())
                    .anyMatch(path -> bytes.get(path) != next.bytes.get(path)
                            && !(isStyle(path) && bytes.containsKey(path) && next.bytes.containsKey(path)));
            if (others) {
                return Optional.of(Edition.Change.PAGES);
            }
            return bytes.keySet().stream().anyMatch(path -> bytes.get(path) != next.bytes.get(path))
                    ? Optional.of(Edition.Change.STYLES) : Optional.empty();
        }

        private static boolean isStyle(String path) {
            return path.startsWith(ASSETS) && path.endsWith(".css");
        }

        private Map<String, byte[]> assets() {
            return bytes.keySet().stream().filter(path -> path.startsWith(ASSETS))
                    .collect(Collectors.toMap(path -> path.substring(ASSETS.length()), bytes::get));
        }

        private Map<String, String> templates() {
            return bytes.keySet().stream().filter(path -> path.endsWith(".ftlh"))
                    .collect(Collectors.toMap(path -> path,
                            path -> new String(bytes.get(path), StandardCharsets.UTF_8)));
        }
    }

    /** The files as they are now. */
    Sources read(Suspects suspects) throws IOException {
        Path root = folder.toRealPath();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !passing.test(path.getFileName().toString())).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        read = read.with(paths, suspects::contains, Integer.MAX_VALUE, workers,
                (i, bytes) -> bytes.orElseGet(() -> new byte[0]));
        List<byte[]> contents = read.values(paths);
        Map<String, byte[]> byPath = new TreeMap<>();
        for (int i = 0; i < paths.size(); i++) {
            byPath.put(root.relativize(paths.get(i)).toString().replace('\\', '/'), contents.get(i));
        }
        return new Sources(byPath);
    }

    /** What some files of it give. */
    Look look(Sources sources) {
        Diagnostics aboutWords = new Diagnostics();
        Words words = new Words(words(sources, aboutWords));
        Diagnostics aboutFiles = new Diagnostics();
        ThemeFiles made = ThemeFiles.of(sources.assets(), words, ThemeFiles.Manner.SERVED, shown, aboutFiles);
        Optional<Renderer> renderer = aboutWords.isEmpty()
                ? Optional.of(new Renderer(sources.templates(), shown, words, made)) : Optional.empty();
        return new Look(words, aboutWords, made, aboutFiles, renderer);
    }

    private Map<String, String> words(Sources sources, Diagnostics found) {
        Optional<byte[]> bytes = Optional.ofNullable(sources.bytes().get(WORDS));
        String name = shown + "/" + WORDS;
        return bytes.isEmpty() ? WordsReader.missing(false, name, found)
                : TextFile.of(bytes, name, found).map(source -> WordsReader.read(source, found))
                        .orElse(Map.of());
    }
}

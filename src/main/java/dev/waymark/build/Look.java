package dev.waymark.build;

import dev.waymark.content.WordsReader;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.page.Words;
import dev.waymark.render.Renderer;
import dev.waymark.render.ThemeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the theme gives, whatever the content.
 *
 * @param aboutWords what is wrong with its words; without them no page can be made
 * @param made       what is published of its other files
 * @param aboutFiles what is wrong with those
 * @param renderer   none without the words
 */
record Look(Words words, Diagnostics aboutWords, ThemeFiles made, Diagnostics aboutFiles,
        Optional<Renderer> renderer) {

    /** That of the theme that a build uses. */
    static Look read(BuildOptions options) throws IOException {
        Path folder = options.templates();
        String shown = options.shown(folder);
        Diagnostics aboutWords = new Diagnostics();
        Words words = new Words(
                WordsReader.read(folder.resolve("words.yaml"), shown + "/words.yaml", aboutWords));
        Diagnostics aboutFiles = new Diagnostics();
        ThemeFiles made = ThemeFiles.read(folder, words,
                options.portable() ? ThemeFiles.Manner.PORTABLE : ThemeFiles.Manner.SERVED, shown,
                aboutFiles);
        Optional<Renderer> renderer = aboutWords.isEmpty()
                ? Optional.of(new Renderer(folder, shown, words, made)) : Optional.empty();
        return new Look(words, aboutWords, made, aboutFiles, renderer);
    }

    /** Scripts that print words cannot be linked without them, which need not be told once more. */
    Diagnostics found() {
        return aboutWords.isEmpty() ? aboutFiles : aboutWords;
    }

    /** Names of style sheets by their path in the theme. */
    Map<String, String> styles() {
        Map<String, String> styles = new TreeMap<>(made.urls());
        styles.keySet().removeIf(path -> !path.endsWith(".css"));
        return Map.copyOf(styles);
    }
}

package dev.waymark.cli;

import dev.waymark.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A copy of the guide of the lighthouse keepers, which has entries of every kind, for commands
 * that change it.
 */
record Keepers(Path here) {

    /** The templates of this repository. */
    static final String TEMPLATES = Path.of("templates").toAbsolutePath().toString();

    /** Its content, as it is kept with the tests: to be read and never changed. */
    static final Path CONTENT = dev.waymark.page.Keepers.CONTENT;

    /** Makes it in a folder, where commands then run. */
    static Keepers in(Path here) throws IOException {
        Folders.copy(CONTENT, here.resolve("content"));
        return new Keepers(here);
    }

    Path content() {
        return here.resolve("content");
    }

    /** A file of the content. */
    Path file(String path) {
        return content().resolve(path);
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    Path write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        return Files.writeString(file(path), text);
    }

    /** All of the content, by path. */
    Map<String, String> texts() throws IOException {
        return Folders.texts(content());
    }

    Run run(String... words) {
        return Run.in(here, words);
    }

    /** Runs a command that is told where the templates are. */
    Run withTemplates(String... words) {
        Stream<String> all = Stream.concat(Arrays.stream(words), Stream.of("--templates", TEMPLATES));
        return run(all.toArray(String[]::new));
    }
}

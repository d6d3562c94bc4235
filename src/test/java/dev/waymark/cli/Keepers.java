package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of guides on disk, for commands that change them. */
final class Keepers {

    /** The templates of this repository. */
    static final String TEMPLATES = Path.of("templates").toAbsolutePath().toString();

    private Keepers() {
    }

    /** Copies the guide of the lighthouse keepers, which has entries of every kind. */
    static void copy(Path to) throws IOException {
        copy(Path.of("src/test/resources/keepers"), to);
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}

package dev.waymark.build;

import dev.waymark.memory.Sight;
import dev.waymark.output.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The program that runs: what it is made of decides what it makes. */
final class Generator {

    private Generator() {
    }

    /**
     * Tells one version of the generator, and of what runs it, from another; empty where it cannot be seen.
     */
    static Optional<String> identity() {
        CodeSource from = Generator.class.getProtectionDomain().getCodeSource();
        if (from == null || from.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return identity(Path.of(from.getLocation().toURI())).map(made -> made + " " + Runtime.version());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> identity(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return Sight.of(List.of(place), Set.of()).map(sight -> "classes " + sight.looks());
        }
        Path libraries = place.resolveSibling("lib");
        String made = "jar " + Digest.of(Files.readAllBytes(place));
        return Files.isDirectory(libraries)
                ? Sight.of(List.of(libraries), Set.of()).map(sight -> made + " " + sight.looks())
                : Optional.of(made);
    }
}

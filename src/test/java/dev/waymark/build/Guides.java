package dev.waymark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Small guides on disk, built with the real templates. */
final class Guides {

    static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    private static final Path KEEPERS = Path.of("src/launcher/guide");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Guides() {
    }

    /** A copy of the lighthouse keepers' guide, its files made in an order that the seed decides. */
    static Path keepers(Path to, long seed) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(KEEPERS)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(seed));
        for (Path file : files) {
            Path copy = to.resolve(KEEPERS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }

    static BuildOptions options(Path folder, int jobs) {
        return new BuildOptions(folder, folder.resolve("content"), TEMPLATES, folder.resolve("site-output"),
                Optional.empty(), false, false, false, jobs);
    }

    static Build build(Path folder) {
        return new Build(options(folder, 2), CLOCK);
    }

    static Build build(BuildOptions options) {
        return new Build(options, CLOCK);
    }

    /** The paths at which two snapshots differ. */
    static List<String> differences(Map<String, String> a, Map<String, String> b) {
        return Stream.concat(a.keySet().stream(), b.keySet().stream()).distinct().sorted()
                .filter(path -> !Objects.equals(a.get(path), b.get(path))).toList();
    }
}

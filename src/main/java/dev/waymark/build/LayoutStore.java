package dev.waymark.build;

import dev.waymark.chart.Drawings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers layouts of drawings: in memory, or from build to build in a folder, one small file for each. A file that
 * cannot be read or written is as good as none, and who asks checks what a file says.
 */
final class LayoutStore implements Drawings.Store {

    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Optional<Path> folder;
    private final boolean isWritten;

    private LayoutStore(Optional<Path> folder, boolean isWritten) {
        this.folder = folder;
        this.isWritten = isWritten;
    }

    static LayoutStore inMemory() {
        return new LayoutStore(Optional.empty(), false);
    }

    /** In {@code .waymark/layouts} beside the content folder, if earlier builds may be remembered. */
    static LayoutStore of(BuildOptions options) {
        return new LayoutStore(folder(options), true);
    }

    /** The same, which leaves the folder as it is. */
    static LayoutStore readingOnly(BuildOptions options) {
        return new LayoutStore(folder(options), false);
    }

    private static Optional<Path> folder(BuildOptions options) {
        Path beside = options.content().toAbsolutePath().normalize().resolveSibling(".waymark").resolve("layouts");
        return options.cache() ? Optional.of(beside) : Optional.empty();
    }

    @Override
    public Optional<String> find(String name) {
        Optional<String> here = Optional.ofNullable(known.get(name));
        return here.isPresent() ? here : folder.flatMap(in -> read(in.resolve(name)));
    }

    @Override
    public void keep(String name, String layout) {
        known.put(name, layout);
        folder.filter(in -> isWritten).ifPresent(in -> write(in, name, layout));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path folder, String name, String layout) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, ".part");
            try {
                Files.write(part, layout.getBytes(StandardCharsets.UTF_8));
                Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The layout is made anew next time.
        }
    }
}

package dev.waymark.memory;

import dev.waymark.output.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How all files below some folders look from outside: names, sizes, times and identities. Two sights that are
 * the same show the same content, if the older is settled; two that differ may do so too.
 *
 * @param looks   digest of all that was seen of them
 * @param settled whether all files were last written so long ago that one more write must show in its time
 * @param files   absolute, in no order
 */
public record Sight(Digest looks, boolean settled, List<Path> files) {

    /** The time of a file may be this much coarser than two writes of it. */
    private static final long SETTLED_MS = 2_000;

    public Sight {
        files = List.copyOf(files);
    }

    /**
     * Looks at folders; empty where one cannot be seen wholly, or holds a link or a special file.
     *
     * @param except names directly below the folders that do not count
     */
    public static Optional<Sight> of(List<Path> folders, Set<String> except) {
        return of(folders, except, false);
    }

    /**
     * The same, with the time when each file was last changed in any way, where the system keeps it: a writer
     * can put back the other time, but not this one.
     */
    public static Optional<Sight> closely(List<Path> folders, Set<String> except) {
        return of(folders, except, true);
    }

    private static Optional<Sight> of(List<Path> folders, Set<String> except, boolean closely) {
        Look look = new Look(except, closely);
        try {
            for (Path folder : folders) {
                look.root = folder;
                Files.walkFileTree(folder, look);
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        return look.plain ? Optional.of(new Sight(new Digest(look.sum), look.settled, look.files))
                : Optional.empty();
    }

    /** Digest of the names and contents of all files; empty where one cannot be read. */
    public Optional<Digest> contents() {
        try {
            return Optional.of(new Digest(files.parallelStream().mapToLong(Sight::content).sum()));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static long content(Path file) {
        try {
            return mixed(name(file), Digest.of(Files.readAllBytes(file)).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long name(Path path) {
        return Digest.of(path.toString().getBytes(StandardCharsets.UTF_8)).value();
    }

    /** One number of several, so spread (as SplitMix64 does) that those of many files add up in any order. */
    private static long mixed(long... values) {
        long mixed = values.length;
        for (long value : values) {
            mixed = (mixed + value) * 0x9e3779b97f4a7c15L;
            mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
            mixed ^= mixed >>> 31;
        }
        return mixed;
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final Set<String> except;
        private final List<Path> files = new ArrayList<>();
        private final long unsettled = System.currentTimeMillis() - SETTLED_MS;
        private Path root = Path.of("");
        private boolean closely;
        private long sum;
        private boolean plain = true;
        private boolean settled = true;

        Look(Set<String> except, boolean closely) {
            this.except = except;
            this.closely = closely;
        }

        /** Empty folders count too. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes seen) {
            if (isExcepted(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            sum += mixed(name(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
            if (isExcepted(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (!seen.isRegularFile()) {
                plain = false;
                return FileVisitResult.TERMINATE;
            }
            files.add(file);
            settled &= seen.lastModifiedTime().toMillis() < unsettled;
            sum += mixed(name(file), seen.size(), nanos(seen.lastModifiedTime()),
                    String.valueOf(seen.fileKey()).hashCode(), closely ? changed(file) : 0);
            return FileVisitResult.CONTINUE;
        }

        private boolean isExcepted(Path path) {
            return !except.isEmpty() && root.equals(path.getParent())
                    && except.contains(path.getFileName().toString());
        }

        private long changed(Path file) throws IOException {
            try {
                return nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS));
            } catch (UnsupportedOperationException | IllegalArgumentException e) {
                closely = false;
                return 0;
            }
        }

        private static long nanos(FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
    }
}

package dev.waymark.build;

import dev.waymark.diagnostic.Limits;
import dev.waymark.output.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was made of files, for as long as their bytes stay the same: as long as they do, the value is the same
 * object. Immutable.
 *
 * <p>A file is opened again when it is suspected, when its size, time or identity differ from what was seen,
 * or when it was read so soon after it was written that one more write may not show in its time. What decides
 * is the digest of its bytes.
 */
final class FileCache<T> {

    /** The time of a file may be this much coarser than two writes of it. */
    private static final long SETTLED_MS = 2_000;

    private final Map<Path, Kept<T>> kept;

    private FileCache(Map<Path, Kept<T>> kept) {
        this.kept = kept;
    }

    static <T> FileCache<T> empty() {
        return new FileCache<>(Map.of());
    }

    private record Stamp(long size, FileTime time, Optional<Object> identity) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes seen =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(seen.size(), seen.lastModifiedTime(), Optional.ofNullable(seen.fileKey()));
        }

        boolean isSettled(long readAt) {
            return time.toMillis() + SETTLED_MS < readAt;
        }
    }

    private record Kept<T>(Stamp stamp, boolean settled, Optional<Digest> digest, T value) {
    }

    /** Makes a value of a file. Called from several threads. */
    interface Maker<T> {
        /**
         * @param item  the place of the file in the list
         * @param bytes of the file; empty where it cannot be read
         */
        T make(int item, Optional<byte[]> bytes);
    }

    /**
     * The cache with these files and no others.
     *
     * @param suspects files that are opened whatever their times say
     * @param most     bytes that are read of one file
     * @throws NoSuchFileException if one of them is gone
     * @throws FileSystemException if one of them takes too long
     */
    FileCache<T> with(List<Path> files, Predicate<Path> suspects, int most, Workers workers, Maker<T> maker)
            throws FileSystemException {
        List<Optional<Kept<T>>> looks;
        try {
            looks = workers.map(
                    files.size(), i -> look(i, files.get(i), suspects.test(files.get(i)), most, maker));
        } catch (Workers.TooSlow e) {
            throw new FileSystemException(files.get(e.item()).toString(), null,
                    "it takes longer than " + Limits.PAGE_SECONDS + " s to read");
        }
        Map<Path, Kept<T>> next = new HashMap<>(files.size() * 2);
        for (int i = 0; i < looks.size(); i++) {
            Path file = files.get(i);
            next.put(file, looks.get(i).orElseThrow(() -> new NoSuchFileException(file.toString())));
        }
        return new FileCache<>(next);
    }

    /** The values of some files that are in it. */
    List<T> values(List<Path> files) {
        List<T> values = new ArrayList<>(files.size());
        files.forEach(file -> values.add(kept.get(file).value()));
        return values;
    }

    private Optional<Kept<T>> look(int item, Path file, boolean suspect, int most, Maker<T> maker) {
        Optional<Kept<T>> before = Optional.ofNullable(kept.get(file));
        try {
            Stamp stamp = Stamp.of(file);
            if (!suspect && before.isPresent() && before.get().settled()
                    && before.get().stamp().equals(stamp)) {
                return before;
            }
            boolean settled = stamp.isSettled(System.currentTimeMillis());
            byte[] bytes = read(file, most);
            Optional<Digest> digest = Optional.of(Digest.of(bytes));
            T value = before.isPresent() && before.get().digest().equals(digest)
                    ? before.get().value() : maker.make(item, Optional.of(bytes));
            return Optional.of(new Kept<>(stamp, settled, digest, value));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            boolean same = before.isPresent() && before.get().digest().isEmpty();
            T value = same ? before.get().value() : maker.make(item, Optional.empty());
            return Optional.of(new Kept<>(new Stamp(0, FileTime.fromMillis(0), Optional.empty()), false,
                    Optional.empty(), value));
        }
    }

    private static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }
}

package dev.waymark.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The right to work in the hidden folder of an output folder. Held by a lock of the operating system, which
 * ends with the process however that ends; the file itself says nothing. Closing removes the file, and the
 * hidden folder if it is empty.
 */
final class OutputLock implements Closeable {

    private static final int ATTEMPTS = 100;

    /** What tells a lock file from a later one of the same name. */
    private record Identity(String key, FileTime created, FileTime changed) {

        static Identity of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Identity(String.valueOf(attributes.fileKey()), attributes.creationTime(),
                    attributes.lastModifiedTime());
        }

        boolean isSame(Identity other) {
            return key.equals(other.key) && created.equals(other.created) && changed.equals(other.changed);
        }
    }

    private final OutputFolder output;
    private final Disk disk;
    private final FileChannel channel;

    private OutputLock(OutputFolder output, Disk disk, FileChannel channel) {
        this.output = output;
        this.disk = disk;
        this.channel = channel;
    }

    /** Takes the lock at once or not at all. The parent of the output folder exists. */
    static OutputLock take(OutputFolder output, Disk disk) throws IOException {
        if (!claimInProcess(output)) {
            throw new OutputBusy(output.folder());
        }
        try {
            return new OutputLock(output, disk, lockedChannel(output, disk));
        } catch (IOException | RuntimeException e) {
            releaseInProcess(output);
            removeHidden(output, disk);
            throw e;
        }
    }

    private static FileChannel lockedChannel(OutputFolder output, Disk disk) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            disk.createFolder(output.hidden());
            Optional<FileChannel> channel = attempt(output, disk);
            if (channel.isPresent()) {
                return channel.get();
            }
        }
        throw new OutputBusy(output.folder());
    }

    /**
     * A run that ends deletes its lock file while others may have opened it already; who then gets the lock
     * of the deleted file has nothing and must try again.
     */
    private static Optional<FileChannel> attempt(OutputFolder output, Disk disk) throws IOException {
        Path file = output.lock();
        try {
            disk.createFile(file);
            Identity expected = Identity.of(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            boolean held = false;
            try {
                held = isLocked(channel, output) && Identity.of(file).isSame(expected);
            } finally {
                if (!held) {
                    channel.close();
                }
            }
            return held ? Optional.of(channel) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            throw new DiskTrouble("lock", file, e);
        }
    }

    /** True, or busy. */
    private static boolean isLocked(FileChannel channel, OutputFolder output) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return true;
            }
        } catch (OverlappingFileLockException e) {
            // Another copy of this class in the process holds it.
        } catch (IOException e) {
            throw new DiskTrouble("lock", output.lock(), e);
        }
        throw new OutputBusy(output.folder());
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            disk.delete(output.lock());
        } finally {
            releaseInProcess(output);
        }
        removeHidden(output, disk);
    }

    /** Left alone where something else lies in it, such as the lock of the next one. */
    private static void removeHidden(OutputFolder output, Disk disk) {
        try {
            disk.delete(output.hidden());
        } catch (IOException e) {
            // An empty folder does no harm and is taken over by the next run.
        }
    }

    /**
     * The operating system keeps such locks by process, and closing any channel on the file drops them all.
     * So within the process the name is claimed first, in the one register that all class loaders share.
     */
    private static boolean claimInProcess(OutputFolder output) {
        return System.getProperties().putIfAbsent(claim(output), "held") == null;
    }

    private static void releaseInProcess(OutputFolder output) {
        System.getProperties().remove(claim(output));
    }

    private static String claim(OutputFolder output) {
        return "dev.waymark.output.lock:" + output;
    }
}

package dev.waymark.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The disk of this machine. Safe for use from several threads. */
final class RealDisk implements Disk {

    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private volatile boolean canLink = true;

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (isOtherThanFolder(folder)) {
                throw new DiskTrouble("create", folder, e);
            }
        } catch (IOException e) {
            throw new DiskTrouble("create", folder, e);
        }
    }

    /** In one look, since another process may be removing it. */
    private static boolean isOtherThanFolder(Path path) throws IOException {
        try {
            return !Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void createFile(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            throw new DiskTrouble("create", file, e);
        }
    }

    /** Through a channel: {@link Files#write} cuts the bytes into pieces of 8 KiB, a system call each. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException e) {
            throw new DiskTrouble("write", file, e);
        }
    }

    @Override
    public void carry(Path from, Path to) throws IOException {
        if (canLink) {
            try {
                Files.createLink(to, from);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                canLink = false;
            }
        }
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new DiskTrouble("write", to, e);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new DiskTrouble("move " + from + " to", to, e);
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new DiskTrouble("delete", path, e);
        }
    }

    /** Windows opens no folder; there the file system's own journal has to do. */
    @Override
    public void sync(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        try (FileChannel channel = FileChannel.open(path,
                isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!isFolder) {
                throw new DiskTrouble("write", path, e);
            }
        }
    }
}

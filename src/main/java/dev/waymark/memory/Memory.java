package dev.waymark.memory;

import dev.waymark.output.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder {@code .waymark/} beside the content. Nothing here ever fails: what cannot be written is not
 * remembered, and what cannot be believed was never said.
 *
 * <p>A file says which file it is: its identity and time on this machine, as the system gave them when it was
 * written. One that came here otherwise, by a copy, an archive or a commit of somebody else, cannot know them
 * and is not believed, however well it is made. A digest then tells of damage.
 */
public final class Memory {

    private static final String MARK = "waymark memory 1";
    private static final int MOST_BYTES = 64 << 20;
    private static final String IGNORED_BY_GIT = "*\n";

    private final Path root;
    private final Path folder;

    private Memory(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    public static Memory beside(Path content) {
        Path root = content.toAbsolutePath().normalize().resolveSibling(".waymark");
        return new Memory(root, root);
    }

    /** A part of it with names of its own. */
    public Memory part(String name) {
        return new Memory(root, folder.resolve(name));
    }

    /** Whether what is remembered would lie in another folder, or that one among what is remembered. */
    public boolean isIn(Path other) {
        return root.startsWith(other) || other.startsWith(root);
    }

    /** What was kept under a name; empty where there is nothing, or nothing that can be believed. */
    public Optional<byte[]> recall(String name) {
        Path file = folder.resolve(name);
        try {
            if (!isFolder() || !attributes(file).isRegularFile() || attributes(file).size() > MOST_BYTES) {
                return Optional.empty();
            }
            return believed(read(file), identity(file));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    private static Optional<byte[]> believed(byte[] bytes, String identity) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readUTF().equals(MARK) || !in.readUTF().equals(identity)) {
            return Optional.empty();
        }
        long digest = in.readLong();
        byte[] kept = in.readAllBytes();
        return Digest.of(kept).value() == digest ? Optional.of(kept) : Optional.empty();
    }

    /** Keeps bytes under a name, in one step: whoever looks sees what was kept before, or this. */
    public void keep(String name, byte[] bytes) {
        Path fresh = folder.resolve(name + "." + UUID.randomUUID() + ".new");
        try {
            prepare();
            Files.createFile(fresh);
            try {
                write(fresh, bytes);
                Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | RuntimeException e) {
            // Not remembered: the next run is slower.
        }
    }

    /**
     * The time is set before the identity is seen, as this disk keeps it, and once more behind the writing.
     */
    private static void write(Path fresh, byte[] bytes) throws IOException {
        FileTime time = FileTime.fromMillis(System.currentTimeMillis());
        Files.setLastModifiedTime(fresh, time);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 200);
        DataOutputStream data = new DataOutputStream(out);
        data.writeUTF(MARK);
        data.writeUTF(identity(fresh));
        data.writeLong(Digest.of(bytes).value());
        data.write(bytes);
        Files.write(fresh, out.toByteArray(), StandardOpenOption.WRITE);
        Files.setLastModifiedTime(fresh, time);
    }

    /** Forgets what was kept under a name. */
    public void forget(String name) {
        try {
            if (isFolder()) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            // It will not be believed, or it can be: it says what it was made of.
        }
    }

    /** A link in its place could lead anywhere. */
    private boolean isFolder() throws IOException {
        return isFolder(root) && isFolder(folder);
    }

    private static boolean isFolder(Path path) throws IOException {
        try {
            return attributes(path).isDirectory();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void prepare() throws IOException {
        create(root);
        create(folder);
        Path ignore = root.resolve(".gitignore");
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(ignore, IGNORED_BY_GIT);
        }
        if (folder.equals(root)) {
            removeLeftovers();
        }
    }

    /** Others may do so at the same time. */
    private static void create(Path folder) throws IOException {
        if (!isFolder(folder)) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                if (!isFolder(folder)) {
                    throw e;
                }
            }
        }
    }

    /** What a killed run began to write: anything of ours that is older than any write can take. */
    private void removeLeftovers() throws IOException {
        long before = System.currentTimeMillis() - 3_600_000;
        try (var children = Files.newDirectoryStream(folder, "*.new")) {
            for (Path child : children) {
                if (attributes(child).lastModifiedTime().toMillis() < before) {
                    Files.deleteIfExists(child);
                }
            }
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static String identity(Path file) throws IOException {
        BasicFileAttributes seen = attributes(file);
        return seen.fileKey() + " " + seen.lastModifiedTime();
    }
}

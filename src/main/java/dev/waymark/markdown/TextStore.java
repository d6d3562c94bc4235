package dev.waymark.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps the HTML of texts between the moment they are read and the moment their page is made: in memory as
 * long as it is little, then in a temporary file, so that memory grows with the catalog and not with the
 * text. Safe for use from several threads.
 *
 * <p>Where the temporary file cannot be written or read, an {@link UncheckedIOException} is thrown.
 */
public final class TextStore implements AutoCloseable {

    /** Where a text lies in its store, and whether it is ASCII alone, which is read faster. */
    record Handle(long position, int bytes, boolean isAscii) {
    }

    private static final int MEMORY = 16 << 20;

    private final int mostInMemory;
    private byte[] memory = new byte[1 << 12];
    private int used;
    private Optional<FileChannel> channel = Optional.empty();
    private Optional<Path> path = Optional.empty();
    private long fileEnd;
    private boolean closed;

    public TextStore() {
        this(MEMORY);
    }

    /**
     * A store that never begins a file: its texts go with the last that refers to them, and nothing
     * need be closed.
     */
    public static TextStore inMemory() {
        return new TextStore(Integer.MAX_VALUE);
    }

    /** @param mostInMemory bytes that stay in memory before the file is begun */
    TextStore(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /** The temporary file, once it was begun. */
    synchronized Optional<Path> file() {
        return path;
    }

    Handle put(CharSequence text) {
        String whole = text.toString();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        return new Handle(append(bytes), bytes.length, bytes.length == whole.length());
    }

    private synchronized long append(byte[] bytes) {
        requireOpen();
        if (channel.isEmpty() && used + bytes.length <= mostInMemory) {
            if (used + bytes.length > memory.length) {
                int wanted = Math.max(memory.length * 2, used + bytes.length);
                memory = Arrays.copyOf(memory, Math.min(mostInMemory, wanted));
            }
            System.arraycopy(bytes, 0, memory, used, bytes.length);
            used += bytes.length;
            return used - bytes.length;
        }
        try {
            FileChannel file = openedFile();
            long position = fileEnd;
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                fileEnd += file.write(rest, fileEnd);
            }
            return mostInMemory + position;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FileChannel openedFile() throws IOException {
        if (channel.isEmpty()) {
            path = Optional.of(Files.createTempFile("waymark-", ".text"));
            channel = Optional.of(
                    FileChannel.open(path.get(), StandardOpenOption.READ, StandardOpenOption.WRITE));
        }
        return channel.get();
    }

    String get(Handle handle) {
        byte[] bytes = new byte[handle.bytes()];
        if (handle.position() < mostInMemory) {
            copyFromMemory(handle, bytes);
        } else {
            copyFromFile(handle.position() - mostInMemory, bytes);
        }
        return new String(bytes, handle.isAscii() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private synchronized void copyFromMemory(Handle handle, byte[] bytes) {
        requireOpen();
        System.arraycopy(memory, (int) handle.position(), bytes, 0, bytes.length);
    }

    private void copyFromFile(long position, byte[] bytes) {
        FileChannel file = openFile();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                if (file.read(rest, position + rest.position()) < 0) {
                    throw new IOException("the temporary file of texts was cut short");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized FileChannel openFile() {
        requireOpen();
        return channel.orElseThrow(() -> new IllegalStateException("no text was put there"));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the store of texts is closed");
        }
    }

    /** Forgets all texts and deletes the temporary file. May be called more than once. */
    @Override
    public synchronized void close() {
        closed = true;
        memory = new byte[0];
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
            if (path.isPresent()) {
                Files.deleteIfExists(path.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

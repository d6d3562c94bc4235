package dev.waymark.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps the HTML of texts between the moment they are read and the moment their page is made: in memory as
 * long as it is little, then in a temporary file, so that memory grows with the catalog and not with the
 * text. Safe for use from several threads.
 *
 * <p>Where the temporary file cannot be written or read, an {@link UncheckedIOException} is thrown.
 */
public final class TextStore implements AutoCloseable {

    /** Where a text lies. */
    sealed interface Handle {

        record InMemory(String text) implements Handle {
        }

        /** @param isAscii whether it is ASCII alone, which is read faster */
        record InFile(long position, int bytes, boolean isAscii) implements Handle {
        }
    }

    /** Chars; a text of Latin letters takes a byte for each. */
    private static final long MEMORY = 64 << 20;

    private final long mostInMemory;
    private long used;
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
        return new TextStore(Long.MAX_VALUE);
    }

    /** @param mostInMemory chars that stay in memory before the file is begun */
    TextStore(long mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /** The temporary file, once it was begun. */
    synchronized Optional<Path> file() {
        return path;
    }

    Handle put(CharSequence text) {
        String whole = text.toString();
        if (hasRoom(whole.length())) {
            return new Handle.InMemory(whole);
        }
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        return new Handle.InFile(append(bytes), bytes.length, bytes.length == whole.length());
    }

    private synchronized boolean hasRoom(int chars) {
        requireOpen();
        if (channel.isPresent() || used + chars > mostInMemory) {
            return false;
        }
        used += chars;
        return true;
    }

    private synchronized long append(byte[] bytes) {
        requireOpen();
        try {
            FileChannel file = openedFile();
            long position = fileEnd;
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                fileEnd += file.write(rest, fileEnd);
            }
            return position;
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
        if (handle instanceof Handle.InFile part) {
            return new String(bytes(part),
                    part.isAscii() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
        return ((Handle.InMemory) handle).text();
    }

    private byte[] bytes(Handle.InFile part) {
        byte[] bytes = new byte[part.bytes()];
        FileChannel file = openFile();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                if (file.read(rest, part.position() + rest.position()) < 0) {
                    throw new IOException("the temporary file of texts was cut short");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes;
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

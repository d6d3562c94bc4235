package dev.waymark.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Every operation by which this room changes a disk, one method each, so that tests can let any one of them
 * fail. Failures are {@link DiskTrouble}s.
 */
interface Disk {

    /** Makes a folder whose parent exists; nothing happens where a folder is. */
    void createFolder(Path folder) throws IOException;

    /**
     * Makes an empty file; nothing happens where something of that name is.
     *
     * @throws java.nio.file.NoSuchFileException where the folder does not exist
     */
    void createFile(Path file) throws IOException;

    /** Writes a file that does not exist. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Makes a file that does not exist the same as another one, with its time. */
    void carry(Path from, Path to) throws IOException;

    /** Moves a file or a whole folder in one step to a place where nothing is. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path) throws IOException;

    /** Waits until a file or the names in a folder are on the disk itself, where the system can do so. */
    void sync(Path path) throws IOException;
}

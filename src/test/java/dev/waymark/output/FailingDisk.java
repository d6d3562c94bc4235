package dev.waymark.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A real disk on which one operation fails, or from which it is gone from that operation on. */
final class FailingDisk implements Disk {

    private final Disk disk = new RealDisk();
    private final AtomicInteger operations = new AtomicInteger();
    private final int first;
    private final int last;
    private volatile boolean failedToDelete;

    private FailingDisk(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Fails in one operation, counted from 1. */
    static FailingDisk at(int operation) {
        return new FailingDisk(operation, operation);
    }

    /** Fails from an operation on: for the disk the same as a process killed before it. */
    static FailingDisk from(int operation) {
        return new FailingDisk(operation, Integer.MAX_VALUE);
    }

    boolean hasFailed() {
        return operations.get() >= first;
    }

    boolean hasFailedToDelete() {
        return failedToDelete;
    }

    private void count(Path path) throws IOException {
        int operation = operations.incrementAndGet();
        if (operation >= first && operation <= last) {
            throw new IOException("cannot use " + path + ": No space left on device");
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count(folder);
        disk.createFolder(folder);
    }

    @Override
    public void createFile(Path file) throws IOException {
        count(file);
        disk.createFile(file);
    }

    /** A full disk takes a part of the file. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try {
            count(file);
        } catch (IOException e) {
            if (first == last) {
                disk.write(file, new byte[bytes.length / 2]);
            }
            throw e;
        }
        disk.write(file, bytes);
    }

    @Override
    public void carry(Path from, Path to) throws IOException {
        count(to);
        disk.carry(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        count(from);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        try {
            count(path);
        } catch (IOException e) {
            failedToDelete = true;
            throw e;
        }
        disk.delete(path);
    }

    @Override
    public void sync(Path path) throws IOException {
        count(path);
        disk.sync(path);
    }
}

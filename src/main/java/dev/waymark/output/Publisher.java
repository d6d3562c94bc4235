package dev.waymark.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One run that publishes a site: the old site stays whole until the new one is, then they change places. Use
 * it in a {@code try} statement; closing without {@link #publish()} removes everything of the run and leaves
 * the old site as it was, and so does the end of the process by a signal.
 *
 * <p>Whatever the machine refuses is an {@code IOException} whose message is one sentence that names the
 * path. A process that is killed leaves a hidden folder beside the output folder; {@link #heal} or the next
 * run removes it and, if the kill fell between the two renames, puts the old site back first.
 */
public final class Publisher implements Closeable {

    private final OutputFolder output;
    private final Disk disk;
    /** Folders above the output folder that did not exist before, from the top. */
    private final List<Path> parents;
    private final Thread hook = new Thread(this::stop, "remove-staging");
    /** Shared by those who add, exclusive for those who begin and end the run. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private OutputLock lock;
    private Staging staging;
    private boolean running;

    private Publisher(OutputFolder output, Disk disk) {
        this.output = output;
        this.disk = disk;
        this.parents = output.missingParents();
    }

    /**
     * Begins a run: looks whether the folder is accepted, takes the lock, heals what a killed run left.
     *
     * @param output           need not exist, nor its parents
     * @param protectedFolders folders of sources, such as content and templates; each may be missing
     * @throws OutputRefused if a site must not be put there
     * @throws OutputBusy    if another run works on the same folder
     */
    public static Publisher open(Path output, List<Path> protectedFolders) throws OutputRefused, IOException {
        return open(output, protectedFolders, new RealDisk());
    }

    static Publisher open(Path path, List<Path> protectedFolders, Disk disk)
            throws OutputRefused, IOException {
        OutputFolder output = OutputFolder.of(path);
        output.acceptPlace(protectedFolders);
        Publisher publisher = new Publisher(output, disk);
        publisher.begin();
        return publisher;
    }

    /** The hook comes first: a signal that arrives now waits for the end of this and finds all there is. */
    private void begin() throws OutputRefused, IOException {
        use.writeLock().lock();
        try {
            addHook();
            try {
                makeParents();
                lock = takeLock();
                beginLocked();
                running = true;
            } catch (OutputRefused | IOException | RuntimeException e) {
                removeParents();
                forgetHook();
                throw e;
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** A folder of others often has a parent where nothing can be made; then that it is theirs is said. */
    private OutputLock takeLock() throws OutputRefused, IOException {
        try {
            return OutputLock.take(output, disk);
        } catch (DiskTrouble e) {
            output.acceptContent();
            throw e;
        }
    }

    private void beginLocked() throws OutputRefused, IOException {
        try {
            new Swap(output, disk).mend();
            output.acceptContent();
            staging = new Staging(output, disk);
        } catch (OutputRefused | IOException | RuntimeException e) {
            try {
                leave(output, lock, disk);
            } catch (IOException other) {
                e.addSuppressed(other);
            }
            throw e;
        }
    }

    /**
     * Puts the old site back if a killed run left it out of its place, and removes what else such a run left.
     * Does nothing where there is nothing to heal or a run is still at work. Meant to be called first by
     * every command.
     */
    public static void heal(Path output) throws IOException {
        heal(output, new RealDisk());
    }

    static void heal(Path path, Disk disk) throws IOException {
        OutputFolder output = OutputFolder.of(path);
        if (output.folder().getFileName() == null
                || !Files.isDirectory(output.hidden(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            leave(output, OutputLock.take(output, disk), disk);
        } catch (OutputBusy e) {
            // A run that is at work looks after itself.
        }
    }

    /** Ends the work beside a folder: nothing of it remains, and the folder is whole. */
    private static void leave(OutputFolder output, OutputLock lock, Disk disk) throws IOException {
        try (lock) {
            new Swap(output, disk).mend();
        }
    }

    /**
     * Stages a file at once, its bytes are not kept. May be called from several threads. A file whose path
     * clashes with another one is listed, but not written.
     */
    public void add(OutputFile file) throws IOException {
        use.readLock().lock();
        try {
            requireRunning();
            staging.add(file);
        } finally {
            use.readLock().unlock();
        }
    }

    /** Names that stay in the output folder from one site to the next. */
    public static Set<String> keptNames() {
        return OutputFolder.KEPT;
    }

    /** Files that cannot stand side by side, to be told as diagnostics; with any, none is published. */
    public List<Clash> clashes() {
        return staging.clashes();
    }

    /**
     * Writes the manifest and puts the site in its place. If this fails, the old site is as it was; if it
     * returns, the new site is published. A site that equals the published one is not replaced at all.
     *
     * @throws IllegalStateException if there are clashes
     */
    public OutputTree publish() throws IOException {
        return publish(() -> { });
    }

    /** @param placed what is still to be done while the new site stands and no other run can replace it */
    public OutputTree publish(Runnable placed) throws IOException {
        use.writeLock().lock();
        try {
            requireRunning();
            List<Clash> clashes = staging.clashes();
            if (!clashes.isEmpty()) {
                throw new IllegalStateException("files clash: " + clashes);
            }
            if (staging.complete()) {
                new Swap(output, disk).replace();
            }
            placed.run();
            endPublished();
            return staging.tree();
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The new site stands; what cannot be removed now is no failure of this run. */
    private void endPublished() {
        try {
            end();
        } catch (IOException e) {
            // Told by the next run, if it cannot remove it either.
        }
    }

    /** Removes everything of the run if it has not published; the old site is as it was. */
    @Override
    public void close() throws IOException {
        use.writeLock().lock();
        try {
            if (running) {
                end();
                removeParents();
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    /** The hook goes last: a signal that arrives now waits until the old site is deleted. */
    private void end() throws IOException {
        running = false;
        try {
            leave(output, lock, disk);
        } finally {
            forgetHook();
        }
    }

    private void makeParents() throws IOException {
        for (Path parent : parents) {
            disk.createFolder(parent);
        }
    }

    /** Up to one that somebody uses by now. */
    private void removeParents() {
        try {
            for (int i = parents.size() - 1; i >= 0; i--) {
                disk.delete(parents.get(i));
            }
        } catch (IOException e) {
            // An empty folder more than before, or not empty any more.
        }
    }

    private void requireRunning() throws IOException {
        if (!running) {
            throw stopped();
        }
    }

    private IOException stopped() {
        return new IOException("cannot write " + output + ": the build was stopped");
    }

    private void addHook() throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw stopped();
        }
    }

    /** While the process ends hooks cannot be removed, and ours may be the one that calls. */
    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It finds the run ended.
        }
    }

    private void stop() {
        try {
            close();
        } catch (IOException e) {
            // Nobody is left to tell; the next run removes what remains.
        }
    }
}

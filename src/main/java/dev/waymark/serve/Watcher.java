package dev.waymark.serve;

import dev.waymark.build.Preview;
import dev.waymark.build.Suspects;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something below some folders changes. Events are a hint and no more: they get lost, come
 * twice and come late, so that every so often it tells of nothing in particular, and one looks oneself.
 * Used by one thread.
 */
final class Watcher implements Closeable {

    /** A save is several events; an editor's are a few milliseconds apart. */
    private static final long QUIET_MS = 30;
    /** A branch switch goes on for long; what is there by then is shown meanwhile. */
    private static final long LONGEST_MS = 250;
    private static final long LOOK_EVERY_MS = 5_000;
    /** Where the system has no events, or no more of them. */
    private static final long LOOK_OFTEN_MS = 700;

    private final List<Path> roots;
    private final WatchService service;
    /** The roots without links; those that are not there are not among them. */
    private List<Path> real = List.of();
    private boolean complete;

    /** @param roots need not exist all the time */
    Watcher(List<Path> roots) throws IOException {
        this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        this.service = roots.get(0).getFileSystem().newWatchService();
        watchAll();
    }

    /** Waits until something may have changed. */
    Suspects next() throws InterruptedException {
        try {
            Optional<WatchKey> first = Optional.ofNullable(
                    service.poll(complete ? LOOK_EVERY_MS : LOOK_OFTEN_MS, TimeUnit.MILLISECONDS));
            if (first.isEmpty()) {
                watchAll();
                return Suspects.NONE;
            }
            return gather(first.get()).orElse(Suspects.NONE);
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watcher is closed");
        }
    }

    /** All that happens until it is quiet for a moment. */
    private Optional<Suspects> gather(WatchKey first) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MS);
        Set<Path> files = new HashSet<>();
        boolean all = take(first, files);
        for (long left = QUIET_MS; left > 0; left = Math.min(QUIET_MS, left(end))) {
            Optional<WatchKey> key = Optional.ofNullable(service.poll(left, TimeUnit.MILLISECONDS));
            if (key.isEmpty()) {
                break;
            }
            all |= take(key.get(), files);
        }
        if (all || files.stream().anyMatch(roots::contains)) {
            watchAll();
        }
        return Optional.of(new Suspects(files, all));
    }

    private static long left(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    /** Whether events were lost. */
    private boolean take(WatchKey key, Set<Path> files) {
        boolean lost = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                lost = true;
            } else if (event.context() instanceof Path name && isOurs(folder.resolve(name))) {
                Path path = folder.resolve(name);
                files.add(path);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
                    watch(path);
                }
            }
        }
        key.reset();
        return lost;
    }

    private boolean isOurs(Path path) {
        return !Preview.isPassing(path.getFileName().toString())
                && (roots.contains(path) || real.stream().anyMatch(path::startsWith));
    }

    private void watchAll() {
        complete = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        List<Path> there = new ArrayList<>();
        for (Path root : roots) {
            watchForReturn(root);
            try {
                there.add(root.toRealPath());
            } catch (IOException e) {
                complete = false;
            }
        }
        real = List.copyOf(there);
        real.forEach(this::watch);
    }

    /** The folder above tells when a root goes or comes back. */
    private void watchForReturn(Path root) {
        try {
            root.getParent().register(
                    service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            complete = false;
        }
    }

    /** Watches a folder and all below it; one that is watched already stays so. */
    private void watch(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (folder.getFileName() != null && folder.getFileName().toString().equals(".git")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // Gone again, or the system watches no more folders: then we look ourselves, and more often.
            complete = false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

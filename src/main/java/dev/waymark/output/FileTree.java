package dev.waymark.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A folder with all that is below it. Links are never followed. */
record FileTree(Path root) {

    boolean exists() {
        return Files.exists(root, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes it, if it is there. */
    void delete(Disk disk) throws IOException {
        if (!exists()) {
            return;
        }
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException trouble) throws IOException {
                disk.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Files and folders below the root.
     *
     * @param except names directly below the root that do not count, nor what they hold
     */
    long count(Set<String> except) throws IOException {
        Count count = new Count(root, except);
        walk(count);
        return count.seen;
    }

    private void walk(FileVisitor<Path> visitor) throws IOException {
        try {
            Files.walkFileTree(root, visitor);
        } catch (FileSystemException e) {
            throw new DiskTrouble("read", root, e);
        }
    }

    private static final class Count extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<String> except;
        private long seen;

        private Count(Path root, Set<String> except) {
            this.root = root;
            this.except = except;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isExcepted(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            seen += folder.equals(root) ? 0 : 1;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            seen += isExcepted(file) ? 0 : 1;
            return FileVisitResult.CONTINUE;
        }

        private boolean isExcepted(Path path) {
            return root.equals(path.getParent()) && except.contains(path.getFileName().toString());
        }
    }
}

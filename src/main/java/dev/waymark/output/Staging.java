package dev.waymark.output;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The site that is being made. Files are written as they come; those that are published already with the same
 * bytes are only noted and linked at the end, and not at all where the whole site is the same. Safe for use
 * from several threads until it is completed.
 */
final class Staging {

    private final Path folder;
    private final Path published;
    private final Disk disk;
    private final boolean mayCarry;
    private final Places places = new Places();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Queue<PublishedFile> files = new ConcurrentLinkedQueue<>();
    private final Queue<String> unchanged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean clashed;

    Staging(OutputFolder output, Disk disk) throws IOException {
        this.folder = output.staging();
        this.published = output.folder();
        this.disk = disk;
        this.mayCarry = output.exists() && Manifest.isIn(published);
        places.claim(Manifest.LISTED);
        disk.createFolder(folder);
    }

    /** Takes a file; one whose name is taken is only listed. */
    void add(OutputFile file) throws IOException {
        PublishedFile listed = PublishedFile.of(file);
        files.add(listed);
        if (places.claim(listed).isPresent()) {
            clashed = true;
        } else if (mayCarry && isPublished(file.path(), file.bytes())) {
            unchanged.add(file.path());
        } else {
            write(file.path(), file.bytes());
            written.incrementAndGet();
        }
    }

    OutputTree tree() {
        return OutputTree.of(files);
    }

    List<Clash> clashes() {
        if (!clashed) {
            return List.of();
        }
        Collection<PublishedFile> all = new ArrayList<>(files);
        all.add(Manifest.LISTED);
        return Clash.among(all);
    }

    /**
     * Adds the manifest and makes the folder whole.
     *
     * @return false where the published folder is the same, file by file, so that nothing was made whole and
     *         nothing needs to be replaced
     */
    boolean complete() throws IOException {
        OutputTree tree = tree();
        if (written.get() + unchanged.size() != tree.files().size()) {
            throw new IOException("cannot publish " + published + ": not all of its files could be written");
        }
        byte[] manifest = tree.manifest().getBytes(StandardCharsets.UTF_8);
        boolean sameList = mayCarry && isPublished(Manifest.PATH, manifest);
        if (sameList && unchanged.size() == tree.files().size() && holdsNothingElse(tree)) {
            return false;
        }
        if (!unchanged.isEmpty()) {
            carryUnchanged();
        }
        if (sameList) {
            disk.carry(place(published, Manifest.PATH), prepared(Manifest.PATH));
        } else {
            write(Manifest.PATH, manifest);
            disk.sync(place(folder, Manifest.PATH));
        }
        return true;
    }

    /**
     * On all cores, since for a small change this is most of the work. A failure is kept until all have
     * ended: nothing must be made any more once this returns.
     */
    private void carryUnchanged() throws IOException {
        AtomicReference<IOException> trouble = new AtomicReference<>();
        unchanged.parallelStream().forEach(path -> {
            try {
                if (trouble.get() == null) {
                    disk.carry(place(published, path), prepared(path));
                }
            } catch (IOException e) {
                trouble.compareAndSet(null, e);
            }
        });
        if (trouble.get() != null) {
            throw trouble.get();
        }
    }

    /** All files of the list are there, so it is enough to count. */
    private boolean holdsNothingElse(OutputTree tree) throws IOException {
        Set<String> expected = new HashSet<>(new OutputPath(Manifest.PATH).folders());
        tree.files().forEach(file -> expected.addAll(new OutputPath(file.path()).folders()));
        int files = tree.files().size() + 1;
        return new FileTree(published).count(OutputFolder.KEPT) == expected.size() + files;
    }

    private void write(String path, byte[] bytes) throws IOException {
        disk.write(prepared(path), bytes);
    }

    /** The place of a file, with the folders above it. */
    private Path prepared(String path) throws IOException {
        String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (!parent.isEmpty() && !folders.contains(parent)) {
            for (String above : new OutputPath(path).folders()) {
                if (!folders.contains(above)) {
                    disk.createFolder(place(folder, above));
                    folders.add(above);
                }
            }
        }
        return place(folder, path);
    }

    /** The size comes first, without an exception where there is no such file. */
    private boolean isPublished(String path, byte[] bytes) throws IOException {
        Path file = place(published, path);
        if (file.toFile().length() != bytes.length || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = new FileInputStream(file.toFile())) {
            return Arrays.equals(in.readNBytes(bytes.length), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path place(Path folder, String path) throws IOException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new IOException("cannot write " + path
                    + ": this name does not fit the system's character set; run with LC_ALL=C.UTF-8", e);
        }
    }
}

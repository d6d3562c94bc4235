package dev.waymark.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder that is published, and the hidden one beside it where all work is done: in the same parent, so
 * that a whole site moves from one to the other in one step.
 *
 * @param folder absolute, with the links in its parent resolved; need not exist
 */
record OutputFolder(Path folder) {

    /** Names that stay in the folder from one site to the next; the site has no files of these names. */
    static final Set<String> KEPT = Set.of(".gitignore", ".gitkeep", ".git", "CNAME", ".nojekyll");

    private static final String ELSE = "; name another folder with --output";

    /** The folder that a user's path means. A root keeps its own name and has nothing beside it. */
    static OutputFolder of(Path path) throws IOException {
        return new OutputFolder(resolved(path.toAbsolutePath()));
    }

    /** A link at the place itself is not followed, so that it can be refused. */
    private static Path resolved(Path absolute) throws IOException {
        try {
            if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
                return absolute.toRealPath();
            }
        } catch (NoSuchFileException e) {
            // Another run is replacing it; what is above stays.
        } catch (IOException e) {
            throw new DiskTrouble("read", absolute, e);
        }
        try {
            Path path = absolute.normalize();
            return path.getParent() == null ? path : real(path.getParent()).resolve(path.getFileName());
        } catch (IOException e) {
            throw new DiskTrouble("read", absolute, e);
        }
    }

    /** Where the place itself is a link, what it leads to. */
    private static Path target(Path absolute) throws IOException {
        try {
            return real(absolute.normalize());
        } catch (IOException e) {
            throw new DiskTrouble("read", absolute, e);
        }
    }

    private static Path real(Path path) throws IOException {
        if (path.getParent() == null || Files.exists(path)) {
            return path.toRealPath();
        }
        return real(path.getParent()).resolve(path.getFileName());
    }

    /** Holds the rest while a run lasts. */
    Path hidden() {
        return folder.resolveSibling("." + folder.getFileName() + ".waymark");
    }

    Path lock() {
        return hidden().resolve("lock");
    }

    /** The site that is being made. */
    Path staging() {
        return hidden().resolve("new");
    }

    /** The whole site that was published before, while it is being replaced. */
    Path old() {
        return hidden().resolve("old");
    }

    /** What is being deleted; never used again. */
    Path waste() {
        return hidden().resolve("waste");
    }

    boolean exists() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** The folders above that do not exist, from the top. */
    List<Path> missingParents() {
        LinkedList<Path> missing = new LinkedList<>();
        for (Path parent = folder.getParent(); !Files.exists(parent); parent = parent.getParent()) {
            missing.addFirst(parent);
        }
        return missing;
    }

    /**
     * Refuses a place where no site must be.
     *
     * @param inputs folders that hold sources; each may be missing
     */
    void acceptPlace(List<Path> inputs) throws OutputRefused, IOException {
        if (folder.getFileName() == null) {
            throw new OutputRefused("the output folder " + folder + " is the root of the file system" + ELSE);
        }
        if (folder.equals(resolved(Path.of(System.getProperty("user.home")).toAbsolutePath()))) {
            throw new OutputRefused("the output folder " + folder + " is your home folder" + ELSE);
        }
        for (Path input : inputs) {
            acceptBeside(resolved(input.toAbsolutePath()));
            acceptBeside(target(input.toAbsolutePath()));
        }
        acceptKind();
    }

    private void acceptBeside(Path input) throws OutputRefused {
        if (input.equals(folder)) {
            throw new OutputRefused("the output folder " + folder + " holds the sources of the site" + ELSE);
        } else if (input.startsWith(folder)) {
            throw new OutputRefused("the output folder " + folder + " contains " + input
                    + ", which holds sources of the site" + ELSE);
        } else if (folder.startsWith(input)) {
            throw new OutputRefused("the output folder " + folder + " lies inside " + input
                    + ", which holds sources of the site" + ELSE);
        }
    }

    /** In one look, since another run may be replacing it. */
    private void acceptKind() throws OutputRefused, IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new DiskTrouble("read", folder, e);
        }
        if (attributes.isSymbolicLink()) {
            throw new OutputRefused("the output folder " + folder
                    + " is a symbolic link; name the folder that it leads to, or remove the link");
        } else if (!attributes.isDirectory()) {
            throw new OutputRefused("the output folder " + folder + " is not a folder; remove it"
                    + " or name another folder with --output");
        }
    }

    /** Refuses what others put here. Sure only while no other run can replace it. */
    void acceptContent() throws OutputRefused, IOException {
        if (!exists() || Manifest.isIn(folder)) {
            return;
        }
        Set<String> foreign = foreignNames();
        if (!foreign.isEmpty()) {
            throw new OutputRefused("the output folder " + folder
                    + " holds files that Waymark did not write (" + shown(foreign)
                    + "); empty it or name another folder with --output");
        }
    }

    private Set<String> foreignNames() throws IOException {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                names.add(child.getFileName().toString());
            }
        } catch (IOException e) {
            throw new DiskTrouble("read", folder, e);
        }
        names.removeAll(KEPT);
        return names;
    }

    private static String shown(Set<String> names) {
        String first = String.join(", ", names.stream().limit(3).toList());
        return names.size() <= 3 ? first : first + " and " + (names.size() - 3) + " more";
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}

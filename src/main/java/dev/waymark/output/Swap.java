package dev.waymark.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts a whole new site in the place of the old one. What a killed run leaves is read from the names alone:
 *
 * <table>
 * <caption>What lies where</caption>
 * <tr><th>published</th><th>old</th><th>meaning</th><th>mend</th></tr>
 * <tr><td>there</td><td>-</td><td>nothing was replaced yet, or all is done</td><td>delete the rest</td></tr>
 * <tr><td>-</td><td>there</td><td>stopped between the renames</td><td>the old site goes back</td></tr>
 * <tr><td>there</td><td>there</td><td>the new site is in place</td><td>delete the old one</td></tr>
 * </table>
 *
 * <p>The folder {@code old} holds a whole site or is not there: it gets its content in one step, and is
 * renamed before anything in it is deleted.
 */
final class Swap {

    private final OutputFolder output;
    private final Disk disk;

    Swap(OutputFolder output, Disk disk) {
        this.output = output;
        this.disk = disk;
    }

    /** Replaces the published site by the staged one. A failure leaves the old site in its place. */
    void replace() throws IOException {
        try {
            if (output.exists()) {
                disk.move(output.folder(), output.old());
                moveKept(output.old(), output.staging());
            }
            disk.move(output.staging(), output.folder());
        } catch (IOException e) {
            restoreAfter(e);
            throw e;
        }
    }

    private void restoreAfter(IOException trouble) {
        try {
            restore();
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }

    /** Makes the published folder whole and leaves nothing of a run beside it but the lock. */
    void mend() throws IOException {
        restore();
        clean();
    }

    /** Puts the old site back in its place if a run was stopped between the renames. */
    private void restore() throws IOException {
        if (!output.exists() && exists(output.old())) {
            moveKept(output.staging(), output.old());
            disk.move(output.old(), output.folder());
        }
    }

    /** Deletes what a run leaves beside the published site, but no file that is to stay. */
    private void clean() throws IOException {
        rescueKept(output.staging());
        new FileTree(output.staging()).delete(disk);
        if (exists(output.old())) {
            disk.sync(output.folder().getParent());
            rescueKept(output.old());
            new FileTree(output.waste()).delete(disk);
            disk.move(output.old(), output.waste());
        }
        new FileTree(output.waste()).delete(disk);
    }

    private void moveKept(Path from, Path to) throws IOException {
        for (String name : OutputFolder.KEPT) {
            if (exists(from.resolve(name))) {
                disk.move(from.resolve(name), to.resolve(name));
            }
        }
    }

    /**
     * Only where somebody made the published folder anew before a stopped run was healed, files that are to
     * stay are still here. A repository is never deleted.
     */
    private void rescueKept(Path from) throws IOException {
        for (String name : OutputFolder.KEPT) {
            Path kept = from.resolve(name);
            Path place = output.folder().resolve(name);
            if (exists(kept) && !exists(place)) {
                disk.move(kept, place);
            } else if (Files.isDirectory(kept, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("both " + kept + " and " + place + " exist after a stopped build;"
                        + " remove the one that is not needed");
            }
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}

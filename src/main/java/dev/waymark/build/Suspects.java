package dev.waymark.build;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files that somebody saw change. Others are looked at too, but opened only where their size or
 * time tells of it.
 *
 * @param files absolute, links resolved
 * @param all   whether every file is one
 */
public record Suspects(Set<Path> files, boolean all) {

    public static final Suspects NONE = new Suspects(Set.of(), false);
    public static final Suspects ALL = new Suspects(Set.of(), true);

    public Suspects {
        files = Set.copyOf(files);
    }

    boolean contains(Path file) {
        return all || files.contains(file);
    }
}

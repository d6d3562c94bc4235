package dev.waymark.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The files of a site that is not written: only their names are kept. Safe for use from several threads. */
public final class DryRun {

    private final Queue<PublishedFile> files = new ConcurrentLinkedQueue<>();

    public void add(OutputFile file) {
        files.add(new PublishedFile(file.path(), file.entry(), 0, new Digest(0)));
    }

    /** The same clashes that a {@link Publisher} tells of, in the same order. */
    public List<Clash> clashes() {
        Collection<PublishedFile> all = new ArrayList<>(files);
        all.add(Manifest.LISTED);
        return Clash.among(all);
    }
}

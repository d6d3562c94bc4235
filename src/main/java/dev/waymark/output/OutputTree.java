package dev.waymark.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The list of a site's files, without their bytes and without the manifest.
 *
 * @param files sorted by path; each path once, unless there are {@linkplain Clash clashes}
 */
public record OutputTree(List<PublishedFile> files) {

    public OutputTree {
        files = files.stream().sorted().toList();
    }

    public static OutputTree of(Collection<PublishedFile> files) {
        return new OutputTree(List.copyOf(files));
    }

    /** What {@link #manifest()} wrote; empty where the text is no manifest of ours or a damaged one. */
    public static Optional<OutputTree> ofManifest(String text) {
        return ManifestReader.read(text);
    }

    /**
     * The list as published in {@code data/manifest.json}: JSON, one file a line, the same text for the same
     * files on any machine at any time.
     */
    public String manifest() {
        return Manifest.text(this);
    }

    /** Bytes of all files together. */
    public long size() {
        return files.stream().mapToLong(PublishedFile::size).sum();
    }
}

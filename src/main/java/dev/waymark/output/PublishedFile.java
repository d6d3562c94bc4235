package dev.waymark.output;

import java.util.Comparator;
import java.util.Objects;

/**
 * What stays in memory of a file of the site once it is written.
 *
 * @param path   relative to the output folder, with {@code /}
 * @param entry  the entry it shows as {@code kind/id}, or empty
 * @param size   in bytes
 * @param digest of its bytes
 */
public record PublishedFile(String path, String entry, long size, Digest digest)
        implements Comparable<PublishedFile> {

    private static final Comparator<PublishedFile> ORDER = Comparator.comparing(PublishedFile::path)
            .thenComparing(PublishedFile::entry)
            .thenComparingLong(PublishedFile::size)
            .thenComparingLong(file -> file.digest().value());
    private static final String INDEX = "index.html";

    public PublishedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(digest);
    }

    static PublishedFile of(OutputFile file) {
        return new PublishedFile(file.path(), file.entry(), file.bytes().length, Digest.of(file.bytes()));
    }

    /** Where a reader finds it below the site's base, such as {@code /skills/caching/} for its index page. */
    public String url() {
        boolean isIndex = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return "/" + (isIndex ? path.substring(0, path.length() - INDEX.length()) : path);
    }

    /** By path; then by all else, so that any two different files have an order. */
    @Override
    public int compareTo(PublishedFile other) {
        return ORDER.compare(this, other);
    }
}

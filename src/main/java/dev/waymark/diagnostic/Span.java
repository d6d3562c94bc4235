package dev.waymark.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of a source file: offsets into its normalised text in chars, from 0, the end exclusive.
 * A negative start means the file as such ({@link SourceFile#whole()}).
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparing(Span::file).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        Objects.requireNonNull(file);
        end = Math.max(start, end);
    }

    public boolean isWholeFile() {
        return start < 0;
    }

    /** Where it begins; 1:1 for a whole file. */
    public Position from() {
        return isWholeFile() ? new Position(1, 1) : file.position(start);
    }

    /** Where it ends, exclusive; 1:1 for a whole file. */
    public Position to() {
        return isWholeFile() ? new Position(1, 1) : file.position(end);
    }

    /** What stands there; the empty text for a whole file. */
    public String text() {
        return isWholeFile() ? "" : file.text(start, end);
    }

    /** What stands there with another word in place of one; empty where it is written otherwise. */
    public Optional<String> with(String word, String other) {
        String written = text();
        int at = written.lastIndexOf(word);
        return at < 0 ? Optional.empty()
                : Optional.of(written.substring(0, at) + other + written.substring(at + word.length()));
    }

    /** The first chars of this span, or all of it where it is shorter. */
    public Span first(int chars) {
        return new Span(file, start, Math.min(end, start + chars));
    }

    @Override
    public int compareTo(Span other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file.path() + ":" + from().line() + ":" + from().column();
    }
}

package dev.waymark.highlight;

/**
 * Chars of a block of code that are one thing.
 *
 * @param start of its first char
 * @param end   behind its last char; there may be line ends between
 */
public record Piece(int start, int end, Part part) {

    /** What chars of code are. All that is none of these stays as it is. */
    public enum Part {
        /** A word of the language. */
        KEY,
        /** A function, type, field, attribute or variable where it stands out. */
        NAME,
        /** What stands between quotes. */
        TEXT,
        NUMBER,
        /** A comment. */
        NOTE
    }

    public Piece {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(start + " to " + end);
        }
    }
}

package dev.waymark.diagnostic;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that a contributor edits. Its text is normalised: no byte order mark, lines end in {@code \n}; that
 * moves no line and no column.
 *
 * <p>The text of a file on disk is held only while somebody uses it and read again when a diagnostic quotes
 * it, so that memory does not grow with the size of the content. Safe for use from several threads.
 */
public final class SourceFile implements Comparable<SourceFile> {

    private final String path;
    private final Supplier<String> reload;
    /** Where the text begins in the file; 0 but for a stretch of one. */
    private final Start start;
    private volatile WeakReference<String> held;

    private SourceFile(String path, Supplier<String> reload, Start start, WeakReference<String> held) {
        this.path = Objects.requireNonNull(path);
        this.reload = reload;
        this.start = start;
        this.held = held;
    }

    /** @param line from 1 */
    private record Start(int offset, int line) {
        private static final Start FIRST = new Start(0, 1);
    }

    /** A file whose text stays in memory. */
    public static SourceFile of(String path, String text) {
        String normal = normalise(text);
        return new SourceFile(path, () -> normal, Start.FIRST, new WeakReference<>(normal));
    }

    /**
     * Some lines of a file, of which nothing else can be quoted and nothing else is held.
     *
     * @param offset of their first char in the file
     * @param line   the number of the first, from 1
     */
    public static SourceFile lines(String path, int offset, int line, String text) {
        return new SourceFile(path, () -> text, new Start(offset, line), new WeakReference<>(text));
    }

    /**
     * A file whose text can be had again from where it came.
     *
     * @param text   what was read just now
     * @param reload reads it once more; gives the empty text where that fails
     */
    public static SourceFile reloadable(String path, String text, Supplier<String> reload) {
        return new SourceFile(path, () -> normalise(reload.get()), Start.FIRST,
                new WeakReference<>(normalise(text)));
    }

    /** A file whose text is looked for when somebody asks for it. */
    public static SourceFile reloadable(String path, Supplier<String> reload) {
        return new SourceFile(path, () -> normalise(reload.get()), Start.FIRST, new WeakReference<>(null));
    }

    /** Removes a leading byte order mark and turns CRLF and CR into LF. */
    public static String normalise(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Path as shown to the user, relative to where the command ran, with {@code /}. */
    public String path() {
        return path;
    }

    public String text() {
        String text = held.get();
        if (text == null) {
            text = reload.get();
            held = new WeakReference<>(text);
        }
        return text;
    }

    /** What stands between two offsets into the file; empty where they lie outside of {@link #text()}. */
    String text(int from, int to) {
        String text = text();
        int begin = Math.min(Math.max(from - start.offset(), 0), text.length());
        return text.substring(begin, Math.min(Math.max(to - start.offset(), begin), text.length()));
    }

    /** The span between two offsets into the file, in chars, the end exclusive. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    /** The file as such, for what cannot be pinned to a place in it; no line is quoted. */
    public Span whole() {
        return new Span(this, -1, -1);
    }

    /**
     * The first place of a word, looked for from the first line on that begins with a text, such as the name
     * of a field; the file as such where there is none.
     */
    public Span find(String lineStart, String word) {
        String text = text();
        int line = text.startsWith(lineStart) ? 0 : text.indexOf("\n" + lineStart) + 1;
        int at = line > 0 || text.startsWith(lineStart) ? text.indexOf(word, line) : -1;
        while (at >= 0 && !(isBoundary(text, at - 1) && isBoundary(text, at + word.length()))) {
            at = text.indexOf(word, at + 1);
        }
        return at < 0 ? whole() : span(at, at + word.length());
    }

    private static boolean isBoundary(String text, int at) {
        return at < 0 || at >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-';
    }

    /** Line and column of an offset; offsets outside the text are moved to its nearest end. */
    Position position(int offset) {
        int[] starts = lineStarts(text());
        int at = Math.max(0, Math.min(offset - start.offset(), text().length()));
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + start.line(), at - starts[line] + 1);
    }

    /** The text of a line without its end, the empty text for a line that the file does not have. */
    public String line(int number) {
        String text = text();
        int[] starts = lineStarts(text);
        int index = number - start.line();
        if (index < 0 || index >= starts.length) {
            return "";
        }
        int end = index + 1 < starts.length ? starts[index + 1] - 1 : text.length();
        return text.substring(starts[index], end);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file && file.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}

package dev.waymark.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The chars of one block as a plain string, and the way back from a stretch of it to the source. Where the
 * block is one stretch of the source, the string is the source itself and nothing is copied; else its lines
 * are put together without what containers and indents put before them.
 */
final class BlockText {

    private final BasedSequence root;
    private final String source;
    private String text = "";
    private int from;
    private int to;
    /** For each line, where it begins in the text and in the source; none where the text is the source. */
    private int lines;
    private int[] lineStarts = new int[16];
    private int[] lineOffsets = new int[16];
    private BasedSequence odd = BasedSequence.NULL;

    /** @param root the whole source, whose base is a string */
    BlockText(BasedSequence root) {
        this.root = root;
        this.source = root.getBase().toString();
    }

    String text() {
        return text;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Takes the content of a block, without white space around it. */
    void load(BasedSequence content) {
        lines = 0;
        odd = BasedSequence.NULL;
        if (content instanceof SubSequence && content.getBaseSequence() == root) {
            take(content.getStartOffset(), content.getEndOffset());
        } else {
            text = content.toString();
            odd = content;
            from = 0;
            to = text.length();
        }
        trim();
    }

    private void take(int start, int end) {
        text = source;
        from = start;
        to = end;
    }

    /** Takes the lines of a paragraph, without white space around it and before each. */
    void load(List<BasedSequence> content) {
        lines = 0;
        odd = BasedSequence.NULL;
        if (isOneStretch(content)) {
            take(content.get(0).getStartOffset(), content.get(content.size() - 1).getEndOffset());
        } else {
            loadLines(content, true);
        }
        trim();
    }

    /** Whether the lines follow each other in the source with nothing between or before them. */
    private static boolean isOneStretch(List<BasedSequence> content) {
        int next = content.get(0).getStartOffset();
        for (BasedSequence line : content) {
            if (!(line instanceof SubSequence) || line.getStartOffset() != next) {
                return false;
            }
            next = line.getEndOffset();
        }
        return true;
    }

    /** Leaves out white space on either side. */
    private void trim() {
        while (from < to && Scan.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Scan.isSpace(text.charAt(to - 1))) {
            to--;
        }
    }

    /** Takes lines as they are. */
    void loadLines(List<BasedSequence> content) {
        loadLines(content, false);
    }

    private void loadLines(List<BasedSequence> content, boolean withoutIndent) {
        lines = 0;
        odd = BasedSequence.NULL;
        StringBuilder all = new StringBuilder();
        for (BasedSequence line : content) {
            int end = line.getEndOffset();
            int start = line.getStartOffset();
            while (withoutIndent && start < end
                    && (source.charAt(start) == ' ' || source.charAt(start) == '\t')) {
                start++;
            }
            if (lines == lineStarts.length) {
                lineStarts = Arrays.copyOf(lineStarts, lines * 2);
                lineOffsets = Arrays.copyOf(lineOffsets, lines * 2);
            }
            lineStarts[lines] = all.length();
            lineOffsets[lines] = start;
            lines++;
            all.append(source, start, end);
        }
        text = all.toString();
        from = 0;
        to = text.length();
    }

    /** The offset into the source of a char of the text. */
    int offset(int at) {
        if (lines > 0) {
            int line = line(at);
            return lineOffsets[line] + at - lineStarts[line];
        }
        return odd.isNull() ? at : odd.getIndexOffset(Math.min(at, odd.length()));
    }

    /** A stretch of the text, knowing where it stands in the source. */
    BasedSequence slice(int start, int end) {
        if (lines == 0) {
            return odd.isNull() ? root.baseSubSequence(start, end) : odd.subSequence(start, end);
        }
        int first = line(start);
        int last = end > start ? line(end - 1) : first;
        if (first == last) {
            int shift = lineOffsets[first] - lineStarts[first];
            return root.baseSubSequence(start + shift, end + shift);
        }
        List<BasedSequence> parts = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            int shift = lineOffsets[line] - lineStarts[line];
            int begin = Math.max(start, lineStarts[line]);
            int stop = line == last ? end : lineStarts[line + 1];
            parts.add(root.baseSubSequence(begin + shift, stop + shift));
        }
        return SegmentedSequence.create(root, parts);
    }

    private int line(int at) {
        int found = Arrays.binarySearch(lineStarts, 0, lines, at);
        int line = found >= 0 ? found : -found - 2;
        while (line + 1 < lines && lineStarts[line + 1] == at) {
            line++;
        }
        return line;
    }
}

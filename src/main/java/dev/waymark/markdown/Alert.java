package dev.waymark.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A quote whose first line is {@code [!NOTE]} or one of its four siblings. */
record Alert(String name, Paragraph first) {

    private static final Set<String> NAMES = Set.of("note", "tip", "important", "warning", "caution");

    static Optional<Alert> of(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph) || paragraph.getLineCount() == 0) {
            return Optional.empty();
        }
        BasedSequence line = paragraph.getLineChars(0).trim();
        if (line.length() < 5 || line.length() > 12 || !line.startsWith("[!") || !line.endsWith("]")) {
            return Optional.empty();
        }
        String name = line.subSequence(2, line.length() - 1).toString().toLowerCase(Locale.ROOT);
        return NAMES.contains(name) ? Optional.of(new Alert(name, paragraph)) : Optional.empty();
    }

    /** Takes the first line out of the tree. */
    void removeMarker() {
        Node child = first.getFirstChild();
        boolean isLine = true;
        while (child != null && isLine) {
            Node next = child.getNext();
            isLine = !(child instanceof SoftLineBreak || child instanceof HardLineBreak);
            child.unlink();
            child = next;
        }
    }
}

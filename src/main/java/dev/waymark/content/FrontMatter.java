package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.util.Optional;

/**
 * Where the front matter and the Markdown of a file lie: offsets into its text, ends exclusive.
 *
 * @param start of the YAML, after the first line of hyphens
 * @param end   of the YAML, before the second one
 * @param body  start of the Markdown
 */
record FrontMatter(int start, int end, int body) {

    private static final String FENCE = "---";

    /** Splits a file, or tells what is missing. */
    static Optional<FrontMatter> of(SourceFile file, Diagnostics found) {
        String text = file.text();
        int firstEnd = lineEnd(text, 0);
        if (!isFence(text, 0, firstEnd)) {
            found.add(Code.MISSING_FRONT_MATTER, file.span(0, firstEnd),
                    "the file does not start with front matter",
                    "start it with a line `---`, the fields, and another line `---`");
            return Optional.empty();
        }
        for (int line = firstEnd + 1; line <= text.length(); line = lineEnd(text, line) + 1) {
            int end = lineEnd(text, line);
            if (isFence(text, line, end)) {
                return Optional.of(new FrontMatter(Math.min(firstEnd + 1, text.length()), line,
                        Math.min(end + 1, text.length())));
            }
        }
        found.add(Code.UNCLOSED_FRONT_MATTER, file.span(0, firstEnd),
                "the front matter that starts here never ends",
                "close it with a line `---`");
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int start, int end) {
        return start + 3 <= end && text.startsWith(FENCE, start) && text.substring(start + 3, end).isBlank();
    }
}

package dev.waymark.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the pieces of code. */
public final class Highlighter {

    /** Longer code is data; nobody reads it for its colours. */
    private static final int MOST_CHARS = 50_000;

    private Highlighter() {
    }

    /**
     * The pieces of a block of code in order, none within another; none at all where the language
     * is not known.
     *
     * @param language as written behind the fence, in any case
     */
    public static List<Piece> pieces(String language, String code) {
        if (language.isEmpty() || code.length() > MOST_CHARS) {
            return List.of();
        }
        List<Piece> found = new ArrayList<>();
        switch (language.toLowerCase(Locale.ROOT)) {
            case "html", "xml", "svg", "xhtml", "vue" -> new MarkupScan(code, found).run();
            case "http" -> new HttpScan(code, found).run();
            case "diff", "patch" -> diff(code, found);
            default -> Languages.find(language.toLowerCase(Locale.ROOT))
                    .ifPresent(known -> new CodeScan(known, code, 0, found).run());
        }
        return found;
    }

    private static void diff(String code, List<Piece> found) {
        for (int start = 0; start < code.length();) {
            int end = lineEnd(code, start);
            char first = code.charAt(start);
            if (end > start && (first == '+' || first == '-' || first == '@')) {
                found.add(new Piece(start, end, first == '+' ? Piece.Part.TEXT
                        : first == '-' ? Piece.Part.NUMBER : Piece.Part.KEY));
            }
            start = end + 1;
        }
    }

    static int lineEnd(String code, int from) {
        int end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }
}

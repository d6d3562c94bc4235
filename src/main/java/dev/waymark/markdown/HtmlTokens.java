package dev.waymark.markdown;

import java.util.ArrayList;
import java.util.List;

/** Splits raw HTML into text, tags, comments, and the rest that nobody needs. */
final class HtmlTokens {

    enum Kind {
        TEXT, TAG, COMMENT, OTHER
    }

    record Token(Kind kind, int start, int end) {
    }

    private HtmlTokens() {
    }

    static List<Token> of(String s) {
        List<Token> tokens = new ArrayList<>();
        TagScan tags = new TagScan();
        int text = 0;
        int at = s.indexOf('<');
        while (at >= 0) {
            int stop = tags.any(s, at, s.length());
            boolean isUnclosedComment = stop < 0 && s.startsWith("<!--", at);
            if (isUnclosedComment) {
                stop = s.length();
            }
            if (stop < 0) {
                at = s.indexOf('<', at + 1);
                continue;
            }
            if (text < at) {
                tokens.add(new Token(Kind.TEXT, text, at));
            }
            tokens.add(new Token(kind(s, at), at, stop));
            text = stop;
            at = s.indexOf('<', stop);
        }
        if (text < s.length()) {
            tokens.add(new Token(Kind.TEXT, text, s.length()));
        }
        return tokens;
    }

    private static Kind kind(String s, int at) {
        char c = s.charAt(at + 1);
        if (c == '!') {
            return s.startsWith("<!--", at) ? Kind.COMMENT : Kind.OTHER;
        }
        return c == '?' ? Kind.OTHER : Kind.TAG;
    }
}

package dev.waymark.markdown;

import java.util.List;

/** Finds addresses in running text that are links without being marked as such, after GFM 6.9. */
final class BareUrl {

    private static final List<String> SCHEMES = List.of("https", "http", "mailto");

    private BareUrl() {
    }

    /**
     * Where the address begins that makes itself known at an offset: by the colon of its scheme, or the first
     * letter of {@code www.}; -1 where there is none.
     *
     * @param from the text before it that is free to be a link
     */
    static int start(String s, int from, int at) {
        int begin = -1;
        if (s.charAt(at) == 'w') {
            begin = s.startsWith("www.", at) ? at : -1;
        } else {
            for (String scheme : SCHEMES) {
                int first = at - scheme.length();
                if (first >= from && s.regionMatches(true, first, scheme, 0, scheme.length())) {
                    begin = scheme.equals("mailto") || s.startsWith("://", at) ? first : -1;
                    break;
                }
            }
        }
        return begin >= 0 && isBoundary(s, begin) ? begin : -1;
    }

    private static boolean isBoundary(String s, int at) {
        if (at == 0) {
            return true;
        }
        char before = s.charAt(at - 1);
        return Scan.isSpace(before) || "*_~(|\"'[>".indexOf(before) >= 0
                || before >= 128 && !Character.isLetterOrDigit(before) && !Character.isSurrogate(before);
    }

    /** Where the address ends that begins here; -1 where what follows is no address. */
    static int end(String s, int at, int end, boolean inTable) {
        int i = at;
        while (i < end && s.charAt(i) > ' ' && "<[]".indexOf(s.charAt(i)) < 0
                && !(inTable && s.charAt(i) == '|') && i - at < Guard.TARGET_CHARS) {
            i++;
        }
        i = withoutTail(s, at, i);
        return hasHost(s, at, i) ? i : -1;
    }

    /** Punctuation at the end belongs to the sentence, and so does a parenthesis that was opened before. */
    private static int withoutTail(String s, int at, int end) {
        int balance = 0;
        for (int i = at; i < end; i++) {
            char c = s.charAt(i);
            balance += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        int i = end;
        while (i > at) {
            char c = s.charAt(i - 1);
            if (c == ')' && balance < 0) {
                balance++;
                i--;
            } else if (c == ';') {
                i = withoutEntity(s, at, i);
            } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    private static int withoutEntity(String s, int at, int end) {
        int i = end - 2;
        while (i > at && (Scan.isLetter(s.charAt(i)) || Scan.isDigit(s.charAt(i)))) {
            i--;
        }
        return i > at && i < end - 2 && s.charAt(i) == '&' ? i : end - 1;
    }

    private static boolean hasHost(String s, int at, int end) {
        if (s.regionMatches(true, at, "mailto:", 0, 7)) {
            int sign = s.indexOf('@', at + 7);
            return sign > at + 7 && sign < end && isHost(s, sign + 1, end);
        }
        int host = s.charAt(at) == 'w' ? at : s.indexOf("://", at) + 3;
        return host < end && isHost(s, host, end);
    }

    private static boolean isHost(String s, int at, int end) {
        int dots = 0;
        int label = at;
        int i = at;
        for (; i < end; i++) {
            char c = s.charAt(i);
            if (c == '.') {
                if (i == label) {
                    return false;
                }
                dots++;
                label = i + 1;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && !Character.isSurrogate(c)) {
                break;
            }
        }
        return dots > 0 && i > label;
    }
}

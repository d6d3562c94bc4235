package dev.waymark.highlight;

import java.util.List;
import java.util.Locale;

/** Reads code of most languages once from its start to its end. */
final class CodeScan {

    private static final int LONGEST_WORD = 40;

    private final Language language;
    private final String code;
    private final List<Piece> found;
    private int at;

    /** @param from where to begin; what stands before belongs to others */
    CodeScan(Language language, String code, int from, List<Piece> found) {
        this.language = language;
        this.code = code;
        this.at = from;
        this.found = found;
    }

    void run() {
        boolean isHead = true;
        while (at < code.length()) {
            char c = code.charAt(at);
            if (c == '\n') {
                isHead = true;
                at++;
            } else if (isHead && c == ' ' || c == '\t') {
                at++;
            } else if (isHead) {
                isHead = false;
                head();
            } else {
                piece(c);
            }
        }
    }

    /** What the beginning of a line says, where the language has a word for it. */
    private void head() {
        if (isNote()) {
            return;
        }
        switch (language.head()) {
            case COLON -> key(':');
            case EQUALS -> key('=');
            case COMMAND -> command();
            case WORD -> { }
        }
    }

    /** A key up to a sign; the beginning of a list's item is skipped. */
    private void key(char sign) {
        int start = at;
        while (code.startsWith("- ", start)) {
            start += 2;
        }
        int end = start;
        while (end < code.length() && isInKey(code.charAt(end))) {
            end++;
        }
        int word = end;
        while (end < code.length() && code.charAt(end) == ' ') {
            end++;
        }
        boolean isSign = end < code.length()
                && (code.charAt(end) == sign || sign == '=' && code.charAt(end) == ':');
        boolean isKey = word > start && isSign
                && (sign == '=' || end + 1 == code.length() || code.charAt(end + 1) <= ' ');
        if (isKey) {
            add(start, word, Piece.Part.NAME);
            at = end + 1;
        } else {
            at = Math.max(at, start);
        }
    }

    private static boolean isInKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/'
                || c == '[' || c == ']';
    }

    /** The first word of a line, behind the prompt if there is one. */
    private void command() {
        int start = code.startsWith("$ ", at) ? at + 2 : at;
        int end = start;
        while (end < code.length() && isInKey(code.charAt(end)) && code.charAt(start) != '-') {
            end++;
        }
        if (end > start && end < code.length() && code.charAt(end) == '=') {
            add(start, end, Piece.Part.NAME);
        } else if (end > start && Character.isLetter(code.charAt(start))) {
            add(start, end, Piece.Part.KEY);
        }
        at = Math.max(at, end);
    }

    private void piece(char c) {
        if (isNote() || isLongText()) {
            return;
        }
        if (language.quotes().indexOf(c) >= 0 && !isApostrophe(c)) {
            text(c);
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else if ((c == '@' || c == '$') && at + 1 < code.length()
                && Character.isLetter(code.charAt(at + 1))) {
            int start = at++;
            skipWord();
            add(start, at, Piece.Part.NAME);
        } else {
            at++;
        }
    }

    /** A quote within a word of running text. */
    private boolean isApostrophe(char c) {
        return c == '\'' && at > 0 && Character.isLetter(code.charAt(at - 1))
                && language.head() != Language.Head.WORD;
    }

    private boolean isNote() {
        for (String note : language.notes()) {
            boolean isFree = !note.equals("#") || at == 0 || code.charAt(at - 1) <= ' ';
            if (isFree && code.startsWith(note, at)) {
                end(Highlighter.lineEnd(code, at), Piece.Part.NOTE);
                return true;
            }
        }
        if (!language.noteOpen().isEmpty() && code.startsWith(language.noteOpen(), at)) {
            end(behind(language.noteClose(), at + language.noteOpen().length()), Piece.Part.NOTE);
            return true;
        }
        return false;
    }

    private boolean isLongText() {
        for (String quote : language.longQuotes()) {
            if (code.startsWith(quote, at)) {
                end(behind(quote, at + quote.length()), Piece.Part.TEXT);
                return true;
            }
        }
        return false;
    }

    private int behind(String close, int from) {
        int end = code.indexOf(close, from);
        return end < 0 ? code.length() : end + close.length();
    }

    private void end(int end, Piece.Part part) {
        add(at, end, part);
        at = end;
    }

    /** A text within a line; one before a colon is a name, as in JSON. */
    private void text(char quote) {
        int end = at + 1;
        while (end < code.length() && code.charAt(end) != quote && code.charAt(end) != '\n') {
            boolean isEscape = code.charAt(end) == '\\' && end + 1 < code.length()
                    && code.charAt(end + 1) != '\n';
            end += isEscape ? 2 : 1;
        }
        boolean isClosed = end < code.length() && code.charAt(end) == quote;
        int start = at;
        at = isClosed ? end + 1 : end;
        boolean isName = isClosed && at < code.length() && code.charAt(at) == ':';
        add(start, at, isName ? Piece.Part.NAME : Piece.Part.TEXT);
    }

    private void number() {
        int start = at;
        while (at < code.length() && (Character.isLetterOrDigit(code.charAt(at)) || code.charAt(at) == '_'
                || code.charAt(at) == '.' && at + 1 < code.length()
                        && Character.isDigit(code.charAt(at + 1)))) {
            at++;
        }
        add(start, at, Piece.Part.NUMBER);
    }

    private void word() {
        int start = at;
        skipWord();
        if (at - start > LONGEST_WORD) {
            return;
        }
        String word = code.substring(start, at);
        if (language.isWord(language.anyCase() ? word.toLowerCase(Locale.ROOT) : word)) {
            add(start, at, Piece.Part.KEY);
        } else if (at < code.length() && code.charAt(at) == '(' || isType(word)) {
            add(start, at, Piece.Part.NAME);
        }
    }

    /** Whether a word is written as types are: a capital, and letters that are none. */
    private boolean isType(String word) {
        return language.head() == Language.Head.WORD && !language.anyCase()
                && Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
    }

    private void skipWord() {
        while (at < code.length() && (Character.isLetterOrDigit(code.charAt(at)) || code.charAt(at) == '_')) {
            at++;
        }
    }

    private void add(int start, int end, Piece.Part part) {
        found.add(new Piece(start, end, part));
    }
}

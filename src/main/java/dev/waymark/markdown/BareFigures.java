package dev.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds amounts of money and percentages in running text: {@code $120,000}, {@code 12 lakh rupees},
 * {@code USD 90k}, {@code 7.5 %}, {@code 30 percent}. Looks at each number and at the words next to it.
 */
final class BareFigures {

    private static final Set<String> CODES = Set.of("USD", "EUR", "GBP", "INR", "JPY", "CNY", "CHF", "CAD",
            "AUD", "NZD", "SGD", "HKD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BRL", "MXN", "ZAR",
            "NGN", "KES", "AED", "SAR", "ILS", "TRY", "RUB", "UAH", "KRW", "TWD", "THB", "VND", "IDR", "MYR",
            "PHP", "PKR", "BDT", "LKR", "EGP", "ARS", "CLP", "COP");
    private static final Set<String> UNITS = Set.of("%", "percent", "percentage", "\u2030", "dollar",
            "dollars", "euro", "euros", "rupee", "rupees", "yen", "yuan", "francs", "lpa", "ctc");
    private static final Set<String> MULTIPLES = Set.of("k", "m", "bn", "b", "cr", "l", "thousand", "million",
            "billion", "lakh", "lakhs", "lac", "lacs", "crore", "crores");

    private BareFigures() {
    }

    /** Adds the start and end of each figure between two offsets to its block. */
    static void find(String s, int from, int to, Block found) {
        int i = from;
        while (i < to) {
            if (!Scan.isDigit(s.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            i = numberEnd(s, i, to);
            if (start > from && isWordChar(s.charAt(start - 1)) && !isCodeBefore(s, from, start)) {
                continue;
            }
            int begin = withSign(s, from, start);
            int end = withUnit(s, i, to, begin < start);
            if (begin < start || end > i) {
                found.add(begin, Math.max(i, end));
                i = Math.max(i, end);
            }
        }
    }

    private static int numberEnd(String s, int from, int to) {
        int i = from;
        while (i < to && (Scan.isDigit(s.charAt(i))
                || ".,\u2019".indexOf(s.charAt(i)) >= 0 && i + 1 < to && Scan.isDigit(s.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isSign(char c) {
        return c == '$' || c >= 128 && Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isCodeBefore(String s, int from, int start) {
        return start - 3 >= from && CODES.contains(s.substring(start - 3, start));
    }

    /** Where the figure begins: at the sign or code of its currency, else at the number. */
    private static int withSign(String s, int from, int start) {
        int i = start;
        if (i > from && isGap(s.charAt(i - 1))) {
            i--;
        }
        if (i > from && isSign(s.charAt(i - 1))) {
            i--;
            while (i > from && Character.isUpperCase(s.charAt(i - 1)) && start - i < 4) {
                i--;
            }
            return i;
        }
        int end = i > from && s.charAt(i - 1) == '.' ? i - 1 : i;
        int word = end;
        while (word > from && Character.isLetter(s.charAt(word - 1))) {
            word--;
        }
        String before = s.substring(word, end);
        return CODES.contains(before) || before.equals("Rs") ? word : start;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** Where the figure ends: behind its unit, else where the number ends. */
    private static int withUnit(String s, int from, int to, boolean isMoney) {
        int next = wordEnd(s, skipGap(s, from, to), to);
        String word = s.substring(skipGap(s, from, to), next);
        if (MULTIPLES.contains(word.toLowerCase(Locale.ROOT))) {
            int after = skipGap(s, next, to);
            int unitEnd = wordEnd(s, after, to);
            return isUnit(s.substring(after, unitEnd)) ? unitEnd : isMoney ? next : from;
        }
        if (word.equals("per")) {
            int cent = skipGap(s, next, to);
            return s.startsWith("cent", cent) && cent + 4 <= to ? cent + 4 : from;
        }
        return isUnit(word) ? next : from;
    }

    private static boolean isUnit(String word) {
        return CODES.contains(word) || UNITS.contains(word.toLowerCase(Locale.ROOT))
                || word.length() == 1 && isSign(word.charAt(0));
    }

    private static int skipGap(String s, int from, int to) {
        return from < to && (isGap(s.charAt(from)) || s.charAt(from) == '-') ? from + 1 : from;
    }

    private static int wordEnd(String s, int from, int to) {
        if (from < to && (s.charAt(from) == '%' || s.charAt(from) == '\u2030' || isSign(s.charAt(from)))) {
            return from + 1;
        }
        int i = from;
        while (i < to && Character.isLetter(s.charAt(i)) && i - from < 16) {
            i++;
        }
        return i;
    }

    /** The figures of a block so far, as pairs of offsets, and whether something vouches for them. */
    static final class Block {
        private boolean vouched;
        private List<int[]> figures = List.of();

        void vouch() {
            vouched = true;
        }

        void add(int start, int end) {
            if (figures.isEmpty()) {
                figures = new ArrayList<>();
            }
            figures.add(new int[] {start, end});
        }

        List<int[]> bare() {
            return vouched ? List.of() : figures;
        }
    }
}

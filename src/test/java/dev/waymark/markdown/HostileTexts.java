package dev.waymark.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that grow with a number and that parsers of Markdown are known to fall over. */
final class HostileTexts {

    private HostileTexts() {
    }

    static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        delimiters(all);
        brackets(all);
        html(all);
        blocks(all);
        tables(all);
        references(all);
        ours(all);
        return all;
    }

    private static IntFunction<String> times(String part) {
        return n -> part.repeat(n);
    }

    private static IntFunction<String> twice(String part, String other) {
        return n -> part.repeat(n) + other.repeat(n);
    }

    private static IntFunction<String> around(String before, String part, String after) {
        return n -> before + part.repeat(n) + after;
    }

    /** A growing part in a growing number, so that the text has about n chars. */
    private static IntFunction<String> growing(IntFunction<String> part) {
        return n -> IntStream.rangeClosed(1, (int) Math.sqrt(2.0 * n)).mapToObj(part)
                .collect(Collectors.joining());
    }

    private static void delimiters(Map<String, IntFunction<String>> all) {
        all.put("underscores", times("_"));
        all.put("stars", times("*"));
        all.put("tildes", times("~"));
        all.put("openers of emphasis", times("*a "));
        all.put("openers of strong emphasis", times("**a "));
        all.put("closers of emphasis", times("a* "));
        all.put("closers of both", times("a_ b* "));
        all.put("openers, then crossed pairs", twice("*a ", "_a*_ "));
        all.put("nested strong emphasis", twice("*a **a ", "b** b* "));
        all.put("nested emphasis", twice("*a ", "b* "));
        all.put("crossed marks", times("*_a_ b* __c** d_ "));
        all.put("marks without a gap", times("a**b"));
        all.put("rule of three", around("", "a***b**c*", ""));
        all.put("strikes", times("~a ~~b "));
        all.put("marks and punctuation", times("*\"a\"*_'b'_"));
        all.put("back-ticks that grow", growing(i -> "e" + "`".repeat(i)));
        all.put("back-ticks that shrink",
                n -> growing(i -> "`".repeat((int) Math.sqrt(2.0 * n) + 1 - i) + " ").apply(n));
        all.put("single back-ticks of two lengths", times("`a ``b "));
        all.put("backslashes", times("\\"));
        all.put("escaped marks", times("\\*\\_"));
        all.put("references of chars", times("&amp;&#65;&#x41;"));
        all.put("ampersands", times("&"));
        all.put("half references", times("&#x41 &amp &"));
        all.put("long reference", around("&", "a", ";"));
        all.put("surrogates", times("\ud83d\udd6f*\ud83d\udd6f_"));
        all.put("lone surrogates", times("\ud83d*"));
        all.put("spaces at the end of lines", times("a     \n"));
        all.put("spaces", around("a", " ", "b"));
        all.put("one long word", times("a"));
        all.put("lines", times("a\n"));
    }

    private static void brackets(Map<String, IntFunction<String>> all) {
        all.put("opening brackets", times("["));
        all.put("closing brackets", times("]"));
        all.put("nested brackets", n -> "[".repeat(n) + "a" + "]".repeat(n));
        all.put("brackets with text", times("[a"));
        all.put("openers of pictures", times("!["));
        all.put("pictures in pictures", times("![[]()"));
        all.put("nested pictures", n -> "![".repeat(n) + "a" + "](b)".repeat(n));
        all.put("nested links", n -> "[".repeat(n) + "a" + "](b)".repeat(n));
        all.put("links without end", times("[a](b"));
        all.put("links to angles", times("[a](<b"));
        all.put("links with a title", times("[a](b \""));
        all.put("links with other titles", times("[a](b '"));
        all.put("links with titles in parentheses", times("[a](b (c "));
        all.put("tentative parentheses", times("[ (]("));
        all.put("plain links", times("[a](b) "));
        all.put("links over lines", times("[a\nb](c\n\"d\") "));
        all.put("parentheses in a target", n -> "[a](" + "(".repeat(n) + ")".repeat(n) + ")");
        all.put("long target", around("[a](", "b", ")"));
        all.put("long target in angles", around("[a](<", "b", ">)"));
        all.put("long title", around("[a](b \"", "c", "\")"));
        all.put("escapes in a title", around("[a](b \"", "\\\"", "\")"));
        all.put("bracket and emphasis", times("[a_"));
        all.put("brackets and stars", times("*[a]* "));
        all.put("undefined references", times("[a][b] "));
        all.put("collapsed references", times("[a][] "));
        all.put("long label", around("[", "a", "]"));
        all.put("angles with an address", times("<https://a"));
        all.put("angles with mail", times("<a@b."));
        all.put("long mail in angles", around("<a@", "b.", ""));
        all.put("bare addresses", times("https://a.example/b_c_(d) "));
        all.put("bare addresses that end badly", around("https://a.example/", ")", ""));
        all.put("bare addresses with references", around("https://a.example/", "&a;", ""));
        all.put("colons", times("http:"));
        all.put("www", times("www."));
    }

    private static void html(Map<String, IntFunction<String>> all) {
        all.put("openers of tags", times("a <b "));
        all.put("angles", times("<"));
        all.put("instructions", times("a <?"));
        all.put("sections", times("a <![CDATA["));
        all.put("declarations", times("a <!A "));
        all.put("comments", times("a <!--"));
        all.put("half comments", times("a <!-- -- "));
        all.put("long comment", around("a <!-- ", "- ", "-->"));
        all.put("tag with attributes", around("a <b", " c=d", ">"));
        all.put("tag with open quotes", times("a <b c=\""));
        all.put("tags that open", times("<b>"));
        all.put("tags that open in a line", times("a<b>"));
        all.put("tags that close", times("a</b>"));
        all.put("tags in pairs", times("<i>a</i>"));
        all.put("crossed tags", times("a<b><i></b></i>"));
        all.put("tags that are refused", times("a<script>"));
        all.put("blocks that open", times("<div>\n\n"));
        all.put("blocks that are refused", times("<form>\n\n"));
        all.put("rows", n -> "<table>" + "<tr><td>a</td></tr>".repeat(n) + "</table>");
        all.put("block of open comments", times("<!-- a\n"));
        all.put("raw links", times("a <a href=\"b.md\">c</a>"));
    }

    private static void blocks(Map<String, IntFunction<String>> all) {
        all.put("deep quotes", around("", ">", "a"));
        all.put("deep quotes with spaces", around("", "> ", "a"));
        all.put("deep quotes in lines", n -> ("> ".repeat(300) + "a\n").repeat(n / 600 + 1));
        all.put("deep lists in a line", around("", "- ", "a"));
        all.put("deep numbered lists", around("", "1. ", "a"));
        all.put("deep mixture", around("", "> - 1. ", "a"));
        all.put("lists that go deeper", n -> IntStream.range(0, (int) Math.sqrt(n))
                .mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining()));
        all.put("items", times("- a\n"));
        all.put("loose items", times("- a\n\n"));
        all.put("empty items", times("-\n"));
        all.put("lists of other marks", times("- a\n+ b\n* c\n"));
        all.put("numbers", times("1"));
        all.put("numbered items", times("1. a\n2) b\n"));
        all.put("lazy quotes", around("> a\n", "b\n", ""));
        all.put("quote of lines", times("> a\n"));
        all.put("item of lines", around("- a\n", "  b\n", ""));
        all.put("indented lines", around("a\n", "  b\n", ""));
        all.put("code in a quote", around("> ```\n", "> a\n", ""));
        all.put("heading of lines in a quote", around("", "> a\n", "> ===\n"));
        all.put("raw HTML in a quote", around("> <div>\n", "> a\n", "> </div>\n"));
        all.put("table in a quote", around("> |a|\n> |-|\n", "> |b|\n", ""));
        all.put("term of lines in a quote", around("", "> a\n", "> : b\n"));
        all.put("footnote of lines", around("x[^a]\n\n[^a]: b\n", "    c\n", ""));
        all.put("quotes that end", times("> a\n\n"));
        all.put("headings", times("# a\n"));
        all.put("headings with hashes", around("# a ", "#", " b"));
        all.put("underlined headings", times("a\n=\n"));
        all.put("long underline", around("a\n", "=", ""));
        all.put("paragraph of underlines", around("a\n", "= =\n", ""));
        all.put("long rule of stars", around("", "* ", "a"));
        all.put("long rule of underscores", around("", "_ ", ""));
        all.put("rules", times("---\n"));
        all.put("fences", times("```\n"));
        all.put("fence of ticks", times("`` ` \n"));
        all.put("tilde fences", times("~~~a\n"));
        all.put("open fence", around("```\n", "a\n", ""));
        all.put("indented code", times("    a\n\n"));
        all.put("tabs", times("\ta\n"));
        all.put("blank lines", around("a", "\n", "b"));
        all.put("definitions", times("a\n: b\n\n"));
        all.put("definitions of one term", around("a\n", ": b\n", ""));
        all.put("colons at line starts", times(": a\n"));
        all.put("task items", times("- [ ] a\n"));
        all.put("alerts", times("> [!NOTE]\n> a\n\n"));
    }

    private static void tables(Map<String, IntFunction<String>> all) {
        all.put("wide table", n -> "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n");
        all.put("wide table of colons", n -> "|a".repeat(n) + "|\n" + "|:-:".repeat(n) + "|\n");
        all.put("long table", around("|a|b|\n|-|-|\n", "|c|d|\n", ""));
        all.put("table with empty rows",
                n -> "|a".repeat(100) + "|\n" + "|-".repeat(100) + "|\n" + "|\n".repeat(n));
        all.put("table with a wide row", around("|a|\n|-|\n", "|b", "|\n"));
        all.put("many tables", times("|a|\n|-|\n|b|\n\n"));
        all.put("table of open code", around("|a|\n|-|\n", "|`b|\n", ""));
        all.put("table of open brackets", around("|a|\n|-|\n|", "[", "|\n"));
        all.put("delimiter row of spaces", around("|a|\n|", " ", "|\n"));
        all.put("lines with bars", times("a|b\n"));
        all.put("escaped bars", around("|a|\n|-|\n|", "\\|", "|\n"));
    }

    private static void references(Map<String, IntFunction<String>> all) {
        all.put("definitions of references", n -> IntStream.range(0, n).mapToObj(i -> "[a" + i + "]: b\n")
                .collect(Collectors.joining()));
        all.put("equal definitions", times("[a]: b\n"));
        all.put("definitions in quotes", times("> [a]: b\n"));
        all.put("definitions without target", times("[a]:\n"));
        all.put("uses of one reference", n -> "[a]: " + "b".repeat(1_000) + "\n\n" + "[a] ".repeat(n));
        all.put("uses of a long reference", n -> "[a]: " + "b".repeat(4_000) + "\n\n" + "[a] ".repeat(n));
        all.put("uses of a picture", n -> "[a]: b.png \"" + "t".repeat(2_000) + "\"\n\n" + "![a] ".repeat(n));
        all.put("titles of references", times("[a]: b \"c\n"));
        all.put("footnotes",
                n -> IntStream.range(0, n / 4)
                        .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n").collect(Collectors.joining()));
        all.put("uses of a footnote", around("[^a]: b\n\n", "c[^a] ", ""));
        all.put("footnotes in footnotes", n -> "x[^0]\n\n" + IntStream.range(0, n / 4)
                .mapToObj(i -> "[^" + i + "]: a[^" + (i + 1) + "]\n").collect(Collectors.joining()));
        all.put("openers of footnotes", times("[^"));
        all.put("footnote of spaces", around("[^", " ", "]: a"));
        all.put("footnote starts", times("[^a]: "));
    }

    private static void ours(Map<String, IntFunction<String>> all) {
        all.put("openers of links by id", times("[["));
        all.put("links by id without end", times("[[a"));
        all.put("links by id", times("[[a]] "));
        all.put("long link by id", around("[[", "a", "]]"));
        all.put("bars in links by id", around("[[a", "|", "]]"));
        all.put("openers of citations", times("[@a#"));
        all.put("nested citations", n -> "[@a#" + "[".repeat(n) + "]".repeat(n) + "]");
        all.put("citations", times("[@a#b] "));
        all.put("citations in links", times("[a [@b] c](d) "));
        all.put("amounts", times("$1,000 "));
        all.put("long number", around("$", "1,", "1"));
        all.put("percentages", times("5%"));
        all.put("equal headings", times("# a\n\n"));
        all.put("headings with one id", times("# a {#b}\n\n"));
        all.put("headings with ids", n -> IntStream.range(0, n).mapToObj(i -> "# a {#b" + i + "}\n")
                .collect(Collectors.joining()));
        all.put("open id", around("# a ", "{#", ""));
        all.put("marked lines", n -> "```java {" + "1-9999,".repeat(n) + "}\na\n```\n");
        all.put("title of code", around("``` title=\"", "a", "\"\n"));
        all.put("control characters", times("\u0001"));
        all.put("changes of direction", times("a\u202e"));
    }
}

package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, pictures, links by id and citations: what they become and where they stand. */
class ProseLinkTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
        "[a](../fog/horn.md#sound) => <a href=\"FILE ../fog/horn.md#sound\">a</a>",
        "[a](#sound) => <a href=\"SAME_PAGE #sound\">a</a>",
        "[a](<b c.md> \"Title \\\" &amp;\") => <a href=\"FILE b c.md\" title=\"Title &quot; &amp;\">a</a>",
        "[a](b%20c.md#d%C3%A9) => <a href=\"FILE b c.md#d\u00e9\">a</a>",
        "[a](b&amp;c.md) => <a href=\"FILE b&c.md\">a</a>",
        "[*a* `b`](c.md) => <a href=\"FILE c.md\"><em>a</em> <code>b</code></a>",
        "[a](https://e.example/?b&c) => <a href=\"https://e.example/?b&amp;c\""
                + " rel=\"external noopener\" class=\"external\">a</a>",
        "[a](mailto:keeper@lamp.example) => <a href=\"mailto:keeper@lamp.example\""
                + " rel=\"external noopener\" class=\"external\">a</a>",
        "<https://e.example/a_b> => <a href=\"https://e.example/a_b\""
                + " rel=\"external noopener\" class=\"external\">https://e.example/a_b</a>",
        "![Plan](../assets/plan.png) => <img src=\"{source ../assets/plan.png}\" alt=\"Plan\">",
        "![Plan *of* `x`](p.png 'T') => <img src=\"{source p.png}\" alt=\"Plan of x\" title=\"T\">",
        "[![Plan](p.png)](a.md) => <a href=\"FILE a.md\"><img src=\"{source p.png}\" alt=\"Plan\"></a>",
        "[[redis]] => <a href=\"ID redis\">{label redis}</a>",
        "[[technology/redis#persistence]] => <a href=\"ID technology/redis#persistence\">"
                + "{label technology/redis}</a>",
        "[[ redis | an in-memory store ]] => <a href=\"ID redis\">an in-memory store</a>",
        "[[redis\\|a store]] => <a href=\"ID redis\">a store</a>",
        "[[fact/lamps]] => <a href=\"ID fact/lamps\">{label fact/lamps}</a>",
        "\\[[redis]] => [[redis]]",
        "[[a]](b.md) => <a href=\"FILE b.md\">[a]</a>",
        "[[]] [[ ]] [[a] b] => [[]] [[ ]] [[a] b]",
        "[@board] => {cite board}",
        "[@board#pay (table [2] of [3])] => {cite board at pay (table [2] of [3])}",
        "[@board#a \\] b &amp; c] => {cite board at a ] b & c}",
        "\\[@board] => [@board]",
        "[@board](a.md) => <a href=\"FILE a.md\">@board</a>",
        "[@] [@ a] [@a b] => [@] [@ a] [@a b]",
        "*[[a]]* **[@b]** => <em><a href=\"ID a\">{label a}</a></em> <strong>{cite b}</strong>"
    })
    void eachFormIsWrittenAsItsSlot(String text, String html) {
        ReadText read = ReadText.of(text);
        assertEquals("<p>" + html + "</p>", read.html().strip());
        assertEquals(List.of(), read.told());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
        "a https://e.example/b_c_d, => https://e.example/b_c_d",
        "(see https://e.example/a_(b)) => https://e.example/a_(b)",
        "HTTP://E.example/x?y=1&z=2. => HTTP://E.example/x?y=1&z=2",
        "www.e.example/a! => www.e.example/a",
        "*https://e.example* => https://e.example",
        "mailto:keeper@lamp.example? => mailto:keeper@lamp.example",
        "\u201chttps://e.example/a\u201d => https://e.example/a\u201d",
        "https://e.example/a&amp; => https://e.example/a",
        "https://e.example/a[@board] => https://e.example/a"
    })
    void bareAddressesAreLinksWithoutThePunctuationBehindThem(String text, String words) {
        String html = ReadText.of(text).html();
        assertTrue(html.contains("class=\"external\">" + words.replace("&", "&amp;") + "</a>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xhttps://e.example", "https://", "https://localhost", "www.", "mailto:a",
        "ftp://e.example", "[https://e.example](a.md)", "`https://e.example`", "ahttp://e.example",
        "https://user@e.example/"})
    void otherTextIsNoBareAddress(String text) {
        assertTrue(!ReadText.of(text).html().contains("class=\"external\""), ReadText.of(text).html());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', value = {
        "[a](javascript:f()) => 1:5 bad-link <javascript:f()>",
        "[a](JaVaScRiPt:f()) => 1:5 bad-link <JaVaScRiPt:f()>",
        "[a](java&#115;cript:f()) => 1:5 bad-link <java&#115;cript:f()>",
        "[a](javascript&colon;f()) => 1:5 bad-link <javascript&colon;f()>",
        "[a](%6Aavascript:f()) => 1:5 bad-link <%6Aavascript:f()>",
        "[a](java&#10;script:f()) => 1:5 bad-link <java&#10;script:f()>",
        "[a](&#1;javascript:f()) => 1:5 bad-link <&#1;javascript:f()>",
        "[a](<  javascript:f()>) => 1:6 bad-link <  javascript:f()>",
        "[a](data:text/html,x) => 1:5 bad-link <data:text/html,x>",
        "[a](vbscript:x) => 1:5 bad-link <vbscript:x>",
        "[a](htps://e.example) => 1:5 bad-link <htps://e.example>",
        "[a](ftp://e.example) => 1:5 bad-link <ftp://e.example>",
        "[a](https:e) => 1:5 bad-link <https:e>",
        "[a](https://u:p@e.example) => 1:5 bad-link <https://u:p@e.example>",
        "[a](//e.example) => 1:5 bad-link <//e.example>",
        "[a](www.e.example) => 1:5 bad-link <www.e.example>",
        "[a]() => 1:5 bad-link <>",
        "<javascript:f()> => 1:2 bad-link <javascript:f()>",
        "![](a.png) => 1:1 missing-alt-text <![](a.png)>",
        "![ &nbsp;](a.png) => 1:1 missing-alt-text <![ &nbsp;](a.png)>",
        "![a](https://e.example/b.png) => 1:6 bad-link <https://e.example/b.png>",
        "![a](/b.png) => 1:6 link-to-absolute-path </b.png>",
        "![a](#b) => 1:6 bad-link <#b>",
        "\ud83d\udd6f\ud83d\udd6f [a](x:y) => 1:10 bad-link <x:y>",
        "> - \ud83d\udd6f [a](x:y) => 1:12 bad-link <x:y>",
        "1. a\\n   > b\\n   > [c](x:y) => 3:10 bad-link <x:y>",
        "\ud83d\udd6f\\tb\\n\\t[c](x:y) => 2:6 bad-link <x:y>",
        "[c]\\n\\n> [c]: x:y => 3:8 bad-link <x:y>",
        "|a|b|\\n|-|-|\\n|\ud83d\udd6f|[c](x:y)| => 3:9 bad-link <x:y>",
        "- |a|\\n  |-|\\n  |![c](/y)| => 3:9 link-to-absolute-path </y>",
        "# [c](x:y) {#d} => 1:7 bad-link <x:y>",
        "a[^b]\\n\\n[^b]: [c](x:y) => 3:11 bad-link <x:y>",
        "> [!NOTE]\\n> [c](x:y) => 2:7 bad-link <x:y>",
        "|a|\\n|-|\\n|[[b|c]]| => 3:5 bare-bar-in-table <|>",
        "> |a|\\n> |-|\\n> |\ud83d\udd6f [[b|c]]| => 3:10 bare-bar-in-table <|>",
        "|a|\\n|-|\\n|[@b#c|d]| => 3:7 bare-bar-in-table <|>",
        "|a|\\n|-|\\n|b|c| => 3:4 bare-bar-in-table <c>",
        "[a [[b]] c](d.md) => 1:1 bad-link <[>",
        "\ud83d\udd6f [a [@b]](c.md) => 1:4 bad-link <[>",
        "a\\n\\n[^b]: c => 3:3 unused-footnote <b>",
        "See [[redis => 1:5 unclosed-link <[>",
        "See [[redis, [[caching]] => 1:5 unclosed-link <[>",
        "See [[skill/redis|in\\nmemory] now => 1:5 unclosed-link <[>",
        "> [[a-b#c|\u2026 => 1:3 unclosed-link <[>",
        "[[redis|a\\n\\nb]] => 1:1 unclosed-link <[>",
        "- [ ] [[redis is fast => 1:7 unclosed-link <[>",
        "|a|\\n|-|\\n|[[redis| => 3:2 unclosed-link <[>",
        "a\u202eb => 1:2 control-character <\u202e>",
        "\ud83d\udd6f\u0007b => 1:3 control-character <\u0007>",
        "a\u2066b\u200d => 1:2 control-character <\u2066>"
    })
    void whatIsWrongIsToldAtItsPlace(String text, String told) {
        String source = text.replace("\\n", "\n").replace("\\t", "\t");
        assertEquals(List.of(told), ReadText.of(source).told());
        assertTrue(!ReadText.of(source).html().toLowerCase().contains("href=\"javascript"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[", "a [[ b", "[[ -f x ]]", "[[ -f x", "if [[ $a", "[[1, 2], [3, 4]]", "[[1, 2",
        "[[RFC 9110](https://e.example/a)]", "[[rfc](https://e.example/a) and more]", "[[sic] he said]",
        "[[rfc][a] and more]\n\n[a]: https://e.example/", "[[a b](c.md)]", "[[a|b](c.md) d]", "\\[[redis",
        "`[[redis`", "``` sh\n[[redis\n```", "    [[redis", "[[redis]]", "[[redis|a `]` b]]",
        "<!-- [[redis -->", "<kbd>[[redis</kbd>", "[[Redis", "![[redis", "[[redis]"})
    void otherBracketsAreNoUnclosedLink(String text) {
        assertEquals(List.of(), ReadText.of(text).told().stream()
                .filter(told -> told.contains("unclosed-link")).toList());
    }

    @Test
    void ofOneMistakeThatStandsEverywhereAHundredAreTold() {
        assertEquals(100, ReadText.of("[[redis\n\n".repeat(101)).told().size());
    }

    @Test
    void spansAreTheTargetsAsWritten() {
        ReadText read = ReadText.of("\ud83d\udd6f [a](b.md#c) ![d](<e f.png>)\n> [[g/h#i|j]] [@k#l [m]]\n"
                + "> [n][o]\n\n[o]: p.md");
        assertEquals(List.of("b.md#c", "e f.png", "g/h#i", "p.md"),
                read.prose().links().stream()
                        .map(link -> words(read, link.span().start(), link.span().end())).toList());
        assertEquals(List.of("k#l [m]"), read.prose().citations().stream()
                .map(cite -> words(read, cite.span().start(), cite.span().end())).toList());
    }

    private static String words(ReadText read, int start, int end) {
        return read.text().substring(start, end);
    }

    @Test
    void linksByIdWorkInTablesWithAnEscapedBar() {
        ReadText read = ReadText.of("|a|b|\n|-|-|\n|[[c\\|d e]]|`f\\|g`|\n");
        assertEquals(List.of(), read.told());
        assertTrue(read.html().contains("<td><a href=\"ID c\">d e</a></td>\n<td><code>f|g</code></td>"),
                read.html());
    }

    @Test
    void wordsOfALinkByIdMayWrap() {
        assertEquals("<p><a href=\"ID redis\">a\nstore</a></p>\n", ReadText.of("[[redis|a\nstore]]").html());
        assertEquals("<blockquote>\n<p><a href=\"ID redis\">a\nstore</a></p>\n</blockquote>\n",
                ReadText.of("> [[redis|a\n> store]]").html());
        assertEquals("{cite board at the table}", ReadText.inline("[@board#the\ntable]").html());
    }

    @Test
    void aLinkDoesNotHoldAnother() {
        assertEquals("<p>[a <a href=\"ID b\">{label b}</a> c](d.md)</p>\n",
                ReadText.of("[a [[b]] c](d.md)").html());
        assertEquals("<p>[a {cite b}](d.md)</p>\n", ReadText.of("[a [@b]](d.md)").html());
        assertEquals("<p><img src=\"{source d.png}\" alt=\"a b c\"></p>\n",
                ReadText.of("![a [[b]] c](d.png)").html());
    }

    @Test
    void aCitationIsNoDefinition() {
        assertEquals("<p>{cite board}: fog</p>\n", ReadText.of("[@board]: fog").html());
    }

    @Test
    void titlesStayWhereTheLinkGoesNowhere() {
        Slots nowhere = new NamedSlots() {
            @Override
            public void openLink(ProseLink link, StringBuilder html) {
                // a draft has no page
            }

            @Override
            public void closeLink(ProseLink link, StringBuilder html) {
                // nor an end tag
            }
        };
        assertEquals("<p>x <em>y</em>a</p>\n",
                ReadText.of("x *y*[a](b.md \"T\")").prose().render(nowhere).html());
    }

    @Test
    void figuresWithoutASourceAreFound() {
        assertEquals(
                List.of("$120,000", "12 %", "5%", "USD 90k", "\u20b95", "12 lakh rupees", "30 percent",
                        "1.5 per cent", "Rs. 500", "US$ 5 million", "7 EUR"),
                figures("Pay is $120,000, 12 %, 5%, USD 90k, \u20b95, 12 lakh rupees, 30 percent,"
                        + " 1.5 per cent, Rs. 500, US$ 5 million and 7 EUR."));
        assertEquals(List.of(),
                figures("Room 12, 2024, 50 million users, 3.5, HTTP 404, 10k lines, x5%y is `$5`, C$, 12"));
        assertEquals(List.of(), figures("# $5\n\n`5%` [a](b.md?5%25) <https://e.example/5%25>"));
    }

    @Test
    void aCitationOrAFigureByIdVouchesForItsBlock() {
        assertEquals(List.of("7%"),
                figures("5% [@board]\n\n[[fact/lamps]] of 6%\n\n7% [[lamp]]\n\n[[salary/a#b]] $8"));
        assertEquals(List.of("5%", "7%"), figures("- 5%\n- 6% [@board]\n  - 7%\n"));
        assertEquals(List.of(), figures("- 5%\n\n  [@board]\n"));
        assertEquals(List.of("5%"), figures("|a|b|\n|-|-|\n|5%|6|\n|7%|8% [@board]|"));
        assertEquals(List.of("5%"), figures("> 5%\n>\n> 6% [@board]"));
        assertEquals(List.of("5%"), figures("Lamp\n: 5%\n: 6% [@board]"));
    }

    private static List<String> figures(String text) {
        ReadText read = ReadText.of(text);
        return read.prose().bareFigures().stream()
                .map(span -> words(read, span.start(), span.end())).toList();
    }
}

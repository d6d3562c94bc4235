package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.html.HtmlCleaner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Press <kbd>Ctrl</kbd> | <p>Press <kbd>Ctrl</kbd></p>",
        "H<SUB>2</Sub>O | <p>H<sub>2</sub>O</p>",
        "a<br>b<br/>c<br /> | <p>a<br>b<br>c<br></p>",
        "<abbr title='Fog &amp; horn'>FH</abbr> | <p><abbr title=\"Fog &amp; horn\">FH</abbr></p>",
        "*<mark>lit</mark>* | <p><em><mark>lit</mark></em></p>",
        "<b>*lit*</b> | <p><b><em>lit</em></b></p>",
        "x <!-- a keeper's note --> y | <p>x  y</p>",
        "a < b > c | <p>a &lt; b &gt; c</p>"
    })
    void allowedTagsAmongWordsAreKept(String text, String html) {
        ReadText read = ReadText.of(text);
        assertEquals(html, read.html().strip());
        assertEquals(List.of(), read.told());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a <span>b</span> | 1:3 refused-html <<span>>",
        "a <b class=\"x\">b</b> | 1:6 refused-html <class=\"x>",
        "a <b onclick=f()>b</b> | 1:6 refused-html <onclick=f()>",
        "a <b>b | 1:3 refused-html <<b>>",
        "a b</b> | 1:4 refused-html <</b>>",
        "*a <b>b* c</b> | 1:4 refused-html <<b>>; 1:11 refused-html <</b>>",
        "a <div>b</div> | 1:3 refused-html <<div>>",
        "a <bdo dir=\"up\">b</bdo> | 1:8 refused-html <dir=\"up>",
        "a <b lang=\"en\" lang=\"de\">b</b> | 1:16 refused-html <lang>",
        "a <?php x ?> b | 1:3 refused-html <<?php x ?>>",
        "a <!DOCTYPE html> b | 1:3 refused-html <<!DOCTYPE html>>",
        "a <![CDATA[b]]> | 1:3 refused-html <<![CDATA[b]]>>",
        "\ud83d\udd6f <i><x-lamp>b</x-lamp></i> | 1:7 refused-html <<x-lamp>>",
        "[a <a href=\"../b.md\">c</a>](../d.md) | 1:4 refused-html <<a href=\"../b.md\">>",
        "<iframe src=\"//e.example\"></iframe> | 1:1 refused-html <<iframe src=\"//e.example\">>",
        "<script>f()</script> | 1:1 refused-html <<script>>",
        "<style>b{}</style> | 1:1 refused-html <<style>>",
        "<form><input></form> | 1:1 refused-html <<form>>; 1:7 refused-html <<input>>",
        "<li>a</li> | 1:1 refused-html <<li>>",
        "<details>a</details> | 1:1 refused-html <<details>>",
        "<p><div>a</div></p> | 1:4 refused-html <<div>>",
        "<div>a | 1:1 refused-html <<div>>"
    })
    void whatIsRefusedIsToldAtItsPlaceAndShownAsText(String text, String told) {
        ReadText read = ReadText.of(text);
        assertEquals(List.of(told.split("; ")), read.told());
        String html = read.html();
        for (String refused : List.of("<span", "<b class", "onclick=f()>", "<div", "<script", "<style",
                "<form", "<li>", "<details", "<iframe", "<x-lamp", "<!", "<?")) {
            assertTrue(!html.contains(refused), html);
        }
    }

    @Test
    void blocksMayHoldMarkdownBetweenTheirTags() {
        ReadText read = ReadText.of("""
                <details>
                <summary>The <b>lamp</b></summary>

                - It is *lit*.

                </details>
                """);
        assertEquals(List.of(), read.told());
        assertEquals("""
                <details>
                <summary>The <b>lamp</b></summary>
                <ul>
                <li>It is <em>lit</em>.</li>
                </ul>
                </details>
                """, read.html());
    }

    @Test
    void aTableGetsTheBodyThatItsAuthorLeftOut() {
        ReadText read = ReadText.of("<table><tr><th>a</th></tr>\n<tr><td>b</td></tr></table>");
        assertEquals(List.of(), read.told());
        assertEquals("<table><tbody><tr><th>a</th></tr>\n<tr><td>b</td></tr></tbody></table>\n", read.html());
    }

    @Test
    void linksAndPicturesFollowTheRulesOfMarkdown() {
        ReadText read = ReadText.of(
                "<a href=\"../fog.md#horn\" title=\"T\">x</a> <img src='plan.png' alt='Plan' width=40>"
                + " <a href=\"HTTPS://e.example/?a&amp;b\">y</a>");
        assertEquals(List.of(), read.told());
        assertEquals("<p><a href=\"FILE ../fog.md#horn\" title=\"T\">x</a> <img src=\"{source plan.png}\""
                + " alt=\"Plan\" width=\"40\"> <a href=\"HTTPS://e.example/?a&amp;b\""
                + " rel=\"external noopener\" class=\"external\">y</a></p>\n", read.html());
        assertEquals(List.of("../fog.md", "plan.png"),
                read.prose().links().stream().map(ProseLink::target).toList());
        assertEquals("../fog.md#horn", words(read, 0));
        assertEquals("plan.png", words(read, 1));
    }

    private static String words(ReadText read, int link) {
        var span = read.prose().links().get(link).span();
        return read.text().substring(span.start(), span.end());
    }

    @Test
    void badTargetsInRawHtmlAreErrorsAtTheTarget() {
        ReadText read = ReadText.of("a <a href=\"java&#115;cript:f()\">x</a> <img src=\"/b.png\" alt=\"b\">"
                + " <img src=c.png>");
        assertEquals(List.of("1:12 bad-link <java&#115;cript:f()>", "1:49 link-to-absolute-path </b.png>",
                "1:66 missing-alt-text <<img src=c.png>>"), read.told());
    }

    @Test
    void htmlThatDoesNotFitTogetherIsShownAsTextAltogether() {
        ReadText read = ReadText.of("<a href=\"../b.md\">[[lamp]] x</a>");
        assertEquals(List.of("1:1 refused-html <<>"), read.told());
        assertTrue(read.html().contains("&lt;a href"));
    }

    @Test
    void cleaningAFinishedBodyChangesNothing() {
        HtmlCleaner cleaner = new HtmlCleaner();
        MarkdownReader reader = new MarkdownReader(new TextStore());
        for (int seed = 0; seed < 8_000; seed++) {
            String text = RandomTexts.of(seed);
            Diagnostics found = new Diagnostics();
            String html = reader.read(ReadText.source(text), found).render(new PlaceholderSlots()).html();
            assertEquals(cleaner.clean(html), html, "seed " + seed + ": " + text);
            assertTrue(found.sorted().stream().noneMatch(one -> one.message().contains("cannot be read")),
                    "seed " + seed + ": " + text);
        }
    }
}

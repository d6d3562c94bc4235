package dev.waymark.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    private final HtmlCleaner cleaner = new HtmlCleaner();

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>The lamp &amp; the <kbd>horn</kbd>, \"quoted\" &lt;b&gt;&nbsp;</p>\n<h2 id=\"fog\">Fog</h2>",
        "<details open><summary>More</summary>\n<p>H<sub>2</sub>O</p></details>",
        "<dl><dt>Lamp</dt><dd>Light</dd></dl><ol start=\"3\"><li value=\"4\">x</li></ol>",
        "<table><caption>c</caption><colgroup><col span=\"2\"></colgroup>"
                + "<thead><tr><th scope=\"col\">a</th></tr>"
                + "</thead><tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>",
        "<p><a href=\"../fog/#horn\" title=\"t\">x</a> <a href=\"https://a.example/?b&amp;c\">y</a>"
                + " <a href=\"#z\">z</a>"
                + "<br><img src=\"../lamp.png\" alt=\"Lamp\" width=\"10\" height=\"5\"></p>",
        "<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"done\"> x</li>"
    })
    void whatContentMayUseStaysByteForByte(String html) {
        assertEquals(html, cleaner.clean(html));
        assertTrue(cleaner.isClean(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script>alert(1)</script>x | x",
        "<p onclick=\"f()\">x</p> | <p>x</p>",
        "<p style=\"color:red\" id=\"a\">x</p> | <p>x</p>",
        "<a href=\"javascript:f()\">x</a> | <a>x</a>",
        "<a href=\"JaVa&#9;script:f()\">x</a> | <a>x</a>",
        "<img src=\"data:text/html,x\" alt=\"\"> | <img alt=\"\">",
        "<svg><a href=\"x\">y</a></svg> | <a href=\"x\">y</a>",
        "<iframe src=\"x\"></iframe><form><button>x</button></form> | x"
    })
    void whatContentMayNotUseIsGone(String html, String clean) {
        assertEquals(clean, cleaner.clean(html));
        assertFalse(cleaner.isClean(html));
    }

    @Test
    void theListHoldsNothingThatRunsOrDressesUpAsThePage() {
        List<String> forbidden = List.of("script", "style", "iframe", "object", "embed", "form", "input",
                "button", "svg", "math", "video", "audio", "base", "link", "meta", "template", "noscript");
        assertTrue(forbidden.stream().allMatch(name -> AllowedHtml.element(name).isEmpty()));
        for (AllowedHtml.Element element : AllowedHtml.elements()) {
            for (String attribute : List.of("id", "class", "style", "name", "target", "onclick", "srcset",
                    "is")) {
                assertFalse(element.allows(attribute), element.name() + " " + attribute);
            }
        }
    }

    @Test
    void attributesHaveTheirValues() {
        assertTrue(AllowedHtml.allowsValue("width", "120"));
        assertFalse(AllowedHtml.allowsValue("width", "100%"));
        assertFalse(AllowedHtml.allowsValue("colspan", "100000"));
        assertFalse(AllowedHtml.allowsValue("scope", "lamp"));
        assertTrue(AllowedHtml.allowsValue("open", ""));
        assertTrue(AllowedHtml.allowsValue("title", "anything \" at <all>"));
    }
}

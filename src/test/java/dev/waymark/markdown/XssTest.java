package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads that try to run in the reader's browser: whatever they become, no node of it is active. */
class XssTest {

    private static final Set<String> ELEMENTS = Set.of("html", "head", "body", "p", "h2", "h3", "h4", "h5",
            "h6", "a", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "br",
            "img", "table", "thead", "tbody", "tr", "th", "td", "div", "section", "sup", "sub", "figure",
            "figcaption", "mark", "input", "dl", "dt", "dd", "kbd", "b", "i", "u", "s", "q", "abbr",
            "details", "summary", "small", "wbr", "caption", "tfoot");

    @ParameterizedTest
    @ValueSource(strings = {
        "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](java\nscript:alert(1))",
        "[x](<java\tscript:f()>)", "[x](java&Tab;script:f())", "[x](java&NewLine;script:f())",
        "[x](&#106;avascript:f())", "[x](&#x6A;avascript:f())", "[x](&#0000106avascript:f())",
        "[x](javascript&colon;f())", "[x](javascript&#58;f())", "[x](java\\script:f())",
        "[x](javascript\\:f())", "[x](%6a%61vascript:f())", "[x](%256aavascript:f())",
        "[x](\u0001javascript:f())", "[x](&#1;javascript:f())", "[x](\u00a0javascript:f())",
        "[x](\u200bjavascript:f())", "[x](\u2028javascript:f())", "[x](vbscript:f())", "[x](livescript:f())",
        "[x](mocha:f())", "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](DaTa:text/html,<script>f()</script>)", "[x](data&#58;text/html,x)",
        "[x](blob:https://e.example/x)", "[x](file:///etc/passwd)", "[x](feed:javascript:f())",
        "[x](view-source:javascript:f())", "[x](jar:x!/)", "[x](filesystem:https://e.example/)",
        "[x](intent://x#Intent;end)", "[x](about:blank)", "[x](ws://e.example)",
        "[x](https://e.example/\"onmouseover=\"f())", "[x](https://e.example/'onmouseover='f())",
        "[x](https://e.example/\u0060onmouseover=f())", "[x](https://javascript:f()@e.example/)",
        "[x](//e.example/x.js)", "[x](\\\\e.example/x)", "[x](/\\e.example/x)", "[x](https:/\\e.example)",
        "[x](http:javascript:f())", "<javascript:f()>", "<JavaScript:f()>", "<data:text/html,x>",
        "<vbscript:f()>", "<x:onclick=f()>", "![x](javascript:f())",
        "![x](data:image/svg+xml,<svg/onload=f()>)", "![x\" onerror=\"f()](a.png)",
        "![x](a.png \"\\\" onerror=\\\"f()\")", "![x](https://e.example/track.gif)",
        "[x](a.md \"\\\" onclick=\\\"f()\")", "[x](a.md '\" onclick=\"f()')",
        "[x](a.md (\"><script>f()</script>))", "[\"><script>f()</script>](a.md)",
        "[x]\n\n[x]: javascript:f()", "[x]\n\n[x]: <java&#115;cript:f()> \"t\"",
        "[x][y]\n\n[y]: data:text/html,x", "![x][y]\n\n[y]: javascript:f()", "[x]: javascript:f()\n\n> [x]",
        "[[javascript:f()]]", "[[x\"onclick=\"f()]]", "[[x|<script>f()</script>]]",
        "[[x|\"><img src=x onerror=f()>]]", "[[<script>f()</script>]]", "[@x#<script>f()</script>]",
        "[@x#\"><img src=x onerror=f()>]", "# <script>f()</script>", "# x {#\"onclick=\"f()}",
        "# x {#a onclick=f()}", "# \"><img src=x onerror=f()>", "x\n=== {onclick=f()}",
        "# x {.y onclick=f()}", "```\"onclick=\"f()\nx\n```", "```x\" onclick=\"f()\nx\n```",
        "```x title=\"</figcaption><script>f()</script>\"\nx\n```", "``` <script>f()</script>\nx\n```",
        "```java {1\"onclick=\"f()}\nx\n```", "```java {onclick=f()}\nx\n```",
        "```\n</code></pre><script>f()</script>\n```", "    </code></pre><script>f()</script>",
        "`</code><script>f()</script>`", "~~~</script>\nx\n~~~",
        "x[^\"><script>f()</script>]\n\n[^\"><script>f()</script>]: y", "x[^a]\n\n[^a]: <script>f()</script>",
        "x[^a\" onclick=\"f()]\n\n[^a\" onclick=\"f()]: y", "[^<img src=x onerror=f()>]: y",
        "> [!NOTE\" onclick=\"f()]\n> x", "> [!<script>f()</script>]\n> x",
        "> [!NOTE]\n> <script>f()</script>", "> [!note]<script>\n> x",
        "|<script>f()</script>|\n|-|\n|\"><img src=x onerror=f()>|", "|a|\n|:\"onclick=f():|\n|b|",
        "- [x] <script>f()</script>", "x\n: <script>f()</script>", "https://e.example/\"onmouseover=f()",
        "www.e.example/<script>f()</script>", "https://e.example/?x=</a><script>f()</script>",
        "mailto:a@e.example\"onclick=f()", "<a@e.example\"onclick=f()>", "&lt;script&gt;f()&lt;/script&gt;",
        "&#60;script&#62;f()&#60;/script&#62;", "\\<script>f()\\</script>", "&amp;lt;script&amp;gt;",
        "${f()}", "<#assign x=1>", "{{constructor.constructor('f()')()}}", "{% raw %}<script>"
    })
    void markdownMakesNothingActive(String text) {
        isHarmless(text);
    }

    @ParameterizedTest
    @MethodSource("rawHtml")
    void rawHtmlMakesNothingActive(String html) {
        isHarmless(html);
        isHarmless("lamp " + html + " horn");
        isHarmless("> - " + html);
        isHarmless("|a|\n|-|\n|" + html + "|");
        isHarmless("<details>\n<summary>x</summary>\n" + html + "\n</details>");
        isHarmless("# " + html);
        isHarmless("<kbd>" + html + "</kbd>");
    }

    static List<String> rawHtml() {
        return List.of("<script>f()</script>", "<ScRiPt>f()</sCrIpT>", "<script src=//e.example></script>",
                "<script/x>f()</script>", "<script\n>f()</script\n>", "<<script>f()//<</script>",
                "<img src=x onerror=f()>", "<img/src=x/onerror=f()>",
                "<img src=\"x\" onerror=\"f()\" alt=\"y\">", "<img src=javascript:f() alt=y>",
                "<img srcset=\"x 1x\" alt=y>", "<img src=x:x onerror&#61;f() alt=y>", "<svg onload=f()>",
                "<svg><script>f()</script></svg>", "<svg><a xlink:href=\"javascript:f()\">x</a></svg>",
                "<math><mtext><style><img src=x onerror=f()></style></math>",
                "<iframe src=javascript:f()></iframe>", "<iframe srcdoc=\"<script>f()</script>\"></iframe>",
                "<object data=javascript:f()></object>", "<embed src=javascript:f()>",
                "<form action=javascript:f()><button>x</button></form>",
                "<button formaction=javascript:f()>x</button>", "<input autofocus onfocus=f()>",
                "<select onfocus=f() autofocus>", "<textarea onfocus=f() autofocus>",
                "<details open ontoggle=f()><summary>x</summary></details>",
                "<video><source onerror=f()></video>", "<audio src=x onerror=f()></audio>",
                "<body onload=f()>", "<html onclick=f()>", "<base href=//e.example/>",
                "<link rel=stylesheet href=//e.example/x.css>",
                "<meta http-equiv=refresh content=\"0;url=javascript:f()\">",
                "<style>@import '//e.example';</style>", "<p style=\"background:url(javascript:f())\">x</p>",
                "<div id=main>x</div>", "<div class=alert>x</div>", "<a href=javascript:f()>x</a>",
                "<a href=\"java&#115;cript:f()\">x</a>", "<a href=\" javascript:f()\">x</a>",
                "<a href=\"java\nscript:f()\">x</a>", "<a href=\"&#1;javascript:f()\">x</a>",
                "<a href=\"javascript&colon;f()\">x</a>", "<a href=data:text/html,x>x</a>",
                "<a href=x target=_blank>x</a>", "<a href=x ping=//e.example>x</a>",
                "<a href=\"x\" onclick=\"f()\">x</a>", "<a href='x'onclick=f()>x</a>",
                "<a onmouseover=f()>x</a>", "<b onmouseover=f()>x</b>", "<b/onclick=f()>x</b>",
                "<b x=\">\" onclick=f()>x</b>", "<x onclick=f()>x</x>",
                "<custom-element onclick=f()></custom-element>",
                "<noscript><p title=\"</noscript><img src=x onerror=f()>\"></noscript>",
                "<template><script>f()</script></template>", "<marquee onstart=f()>x</marquee>",
                "<isindex onclick=f()>", "<!--><script>f()</script>-->", "<!-- --!><script>f()</script>",
                "<![CDATA[<script>f()</script>]]>", "<?xml ?><script>f()</script>",
                "<!DOCTYPE html [<!ENTITY x \"y\">]>", "<title><script>f()</script></title>",
                "<plaintext><script>f()</script>", "<xmp><script>f()</script></xmp>",
                "<p title=\"--><script>f()</script>\">x</p>",
                "<abbr title=\"&quot; onclick=&quot;f()\">x</abbr>",
                "<abbr title='\"><script>f()</script>'>x</abbr>", "<ruby><rt><img src=x onerror=f()></ruby>",
                "<table background=javascript:f()><tr><td>x</td></tr></table>",
                "<table><script>f()</script></table>", "<a href=\"x\"><a href=\"javascript:f()\">y</a></a>",
                "<q cite=javascript:f()>x</q>", "<blockquote cite=javascript:f()>x</blockquote>",
                "<del cite=javascript:f()>x</del>", "<area href=javascript:f()>", "<frameset onload=f()>",
                "<keygen autofocus onfocus=f()>", "<dialog open>x</dialog>", "<slot name=x></slot>",
                "<p dir=\"rtl\" onclick=f()>x</p>", "<i lang=\"x\" y=z onclick=f()>x</i>");
    }

    private static void isHarmless(String text) {
        ReadText read = ReadText.of(text);
        Document page = Jsoup.parse(read.prose().render(new PlaceholderSlots()).html());
        for (Element element : page.getAllElements()) {
            if (element == page) {
                continue;
            }
            assertTrue(ELEMENTS.contains(element.normalName()),
                    () -> text + "\nbecame " + page.body().html());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
                assertTrue(!name.startsWith("on") && !name.equals("style") && !name.contains(":"),
                        () -> text + "\nbecame " + page.body().html());
                if (name.equals("href") || name.equals("src")) {
                    assertTrue(value.matches("(?s)#.*|https?://[^/@]+(/.*)?|mailto:.*|picture\\.png"),
                            () -> text + "\nbecame " + page.body().html());
                }
            }
        }
    }

    @Test
    void theTextsOfPayloadsStayReadable() {
        assertEquals("<script>f()</script> & co",
                Jsoup.parse(ReadText.of("&lt;script>f()</script> &amp; co").html()).text());
    }
}

package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text becomes: its HTML, its parts, its plain words. */
class ProseTest {

    @Test
    void headingsBeginAtTwoWhateverTheirAuthorWrote() {
        ReadText read = ReadText.of("### Lamp\n\n##### Wick\n\n### Horn");
        assertEquals("<h2 id=\"lamp\"><a href=\"#lamp\">Lamp</a></h2>\n"
                + "<h4 id=\"wick\"><a href=\"#wick\">Wick</a></h4>\n"
                + "<h2 id=\"horn\"><a href=\"#horn\">Horn</a></h2>\n", read.html());
        assertEquals(List.of(2, 4, 2), read.prose().headings().stream().map(Heading::level).toList());
        assertEquals("<h2 id=\"a\"><a href=\"#a\">a</a></h2>\n<h3 id=\"b\"><a href=\"#b\">b</a></h3>\n"
                + "<h6 id=\"c\"><a href=\"#c\">c</a></h6>\n",
                ReadText.of("# a\n## b\n###### c").html());
        assertEquals("<h2 id=\"a\"><a href=\"#a\">a</a></h2>\n"
                + "<blockquote>\n<h3 id=\"b\"><a href=\"#b\">b</a></h3>\n</blockquote>\n",
                ReadText.of("a\n===\n\n> b\n> ---").html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lamp & Horn! | lamp--horn",
        "C++ and C# | c-and-c",
        "Über die Lampe | über-die-lampe",
        "__init__ | init",
        "_lit_ lamp | lit-lamp",
        "\\_private\\_ | private_",
        "`code` [link](a.md) | code-link",
        "\ud83d\udd6f | section",
        "प्रकाश स्तंभ | प्रकाश-स्तंभ",
        "12 % | 12-",
    })
    void idsAreMadeAsCodeHostsMakeThem(String heading, String id) {
        assertEquals(id, ReadText.of("## " + heading).prose().headings().get(0).id());
    }

    @Test
    void idsAreUniqueAndThoseOfTheAuthorComeFirst() {
        ReadText read = ReadText.of("# Lamp\n# Lamp\n# Lamp-1\n# Horn {#lamp}\n# Lamp");
        assertEquals(List.of("lamp-1", "lamp-2", "lamp-1-1", "lamp", "lamp-3"),
                read.prose().headings().stream().map(Heading::id).toList());
        assertEquals(List.of(), read.told());
        assertEquals("Horn", read.prose().headings().get(3).text());
    }

    @Test
    void idsOfTheAuthorAreChecked() {
        ReadText read = ReadText.of("# a {#fog}\n> # b {#fog}\n\n# c {#_top}\n# d {#}\n"
                + "# e \\{#f}\n# g{#h}\n");
        assertEquals(List.of("2:9 duplicate-anchor <fog>", "4:7 bad-id <_top>"), read.told());
        assertEquals(List.of("fog", "b", "c", "d-", "e-f", "gh"),
                read.prose().headings().stream().map(Heading::id).toList());
    }

    @Test
    void sectionsCanBeTakenOutAndShownByThemselves() {
        Prose prose = ReadText.of("""
                Before.

                ## One
                First.
                ### Inner
                More.
                ## Two
                Second[^n].

                [^n]: Note.
                """).prose();
        assertEquals("<p>First.</p>\n<h3 id=\"inner\"><a href=\"#inner\">Inner</a></h3>\n<p>More.</p>\n",
                prose.renderSection("one", new NamedSlots()).html());
        assertEquals("<p>More.</p>\n", prose.renderSection("inner", new NamedSlots()).html());
        assertTrue(prose.renderSection("two", new NamedSlots()).html().startsWith("<p>Second<sup"));
        assertFalse(prose.renderSection("two", new NamedSlots()).html().contains("Note."));
        assertTrue(prose.renderSection("three", new NamedSlots()).isEmpty());
        String rest = prose.renderWithout(Set.of("one", "two", "inner"), new NamedSlots()).html();
        assertTrue(rest.startsWith("<p>Before.</p>\n<section class=\"footnotes\""), rest);
        assertEquals(prose.render(new NamedSlots()), prose.renderWithout(Set.of("none"), new NamedSlots()));
    }

    @Test
    void sectionsOfContainersAreNotCutOut() {
        Prose prose = ReadText.of("> # a\n> b\n\n# c\n\nd").prose();
        assertTrue(prose.renderSection("a", new NamedSlots()).isEmpty());
        assertEquals(prose.render(new NamedSlots()), prose.renderWithout(Set.of("a"), new NamedSlots()));
    }

    @Test
    void fencesHaveATitleAndMarkedLines() {
        assertEquals("""
                <figure class="code">
                <figcaption>Lamp.java &lt;1&gt;</figcaption>
                <pre tabindex="0"><code class="language-java">a
                <mark>b &lt; c</mark>
                d
                <mark>e</mark>
                <mark>f</mark>
                </code></pre>
                </figure>
                """, ReadText.of("```java title=\"Lamp.java <1>\" {2,4-6}\na\nb < c\nd\ne\nf\n```").html());
        assertEquals("<pre tabindex=\"0\"><code class=\"language-java\">a\n</code></pre>\n",
                ReadText.of("```java\na\n```").html());
        assertEquals("<pre tabindex=\"0\"><code><mark>a</mark>\n</code></pre>\n",
                ReadText.of("``` {1}\na").html());
        assertEquals("<pre tabindex=\"0\"><code class=\"language-c\">a\n</code></pre>\n",
                ReadText.of("~~~ c {0,9-3,x,-,99999999999}\na\n~~~").html());
        assertEquals("<blockquote>\n<pre tabindex=\"0\"><code class=\"language-c\"><mark>a</mark>\nb\n"
                + "</code></pre>\n</blockquote>\n",
                ReadText.of("> ~~~c {1}\n> a\n> b\n> ~~~").html());
    }

    @Test
    void codeOfAKnownLanguageIsColouredByClassesLineByLine() {
        assertEquals("""
                <pre tabindex="0"><code class="language-java"><span class="t-note">/* a</span>
                <mark><span class="t-note">b &lt; */</span> <span class="t-key">int</span> c \
                = <span class="t-number">1</span>;</mark>
                </code></pre>
                """, ReadText.of("```java {2}\n/* a\nb < */ int c = 1;\n```").html());
    }

    @Test
    void aHeadingThatHoldsALinkIsNotOneItself() {
        String html = ReadText.of("# a [b](https://b.example)").html();
        assertTrue(html.startsWith("<h2 id=\"a-b\">a <"), html);
    }

    @Test
    void nothingInCodeIsALinkOrACitation() {
        ReadText read = ReadText.of("`[[a]] [@b] https://c.example $5`\n\n    [[a]] [@b]\n\n```\n"
                + "[[a]] [@b] <b>\n```");
        assertEquals(List.of(), read.prose().links());
        assertEquals(List.of(), read.prose().citations());
        assertEquals(List.of(), read.prose().bareFigures());
        assertEquals(List.of(), read.told());
    }

    @Test
    void alertsHaveATitleFromTheTheme() {
        assertEquals("""
                <div class="alert alert-warning" role="note">
                <p class="alert-title">{word alert-warning}</p>
                <p>Mind the <em>fog</em>.</p>
                <ul>
                <li>a</li>
                </ul>
                </div>
                """, ReadText.of("> [!WARNING]\n> Mind the *fog*.\n> - a").html());
        for (String name : List.of("note", "tip", "important", "warning", "caution")) {
            assertTrue(ReadText.of("> [!" + name + "]\n>\n> x").html().contains("{word alert-" + name + "}"));
        }
        assertEquals("<blockquote>\n<p>[!FOG]\nx</p>\n</blockquote>\n", ReadText.of("> [!FOG]\n> x").html());
        assertEquals("<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>\n", ReadText.of("> [!NOTE] x").html());
        assertEquals("<p>[!NOTE]</p>\n", ReadText.of("[!NOTE]").html());
    }

    @Test
    void footnotesAreNumberedByUseAndLinkBack() {
        ReadText read = ReadText.of("a[^x] b[^y] c[^x] [^z]\n\n[^y]: Y\n[^x]: X\n\n    More.\n");
        assertEquals("""
                <p>a<sup class="footnote-ref"><a id="_fnref-1" href="#_fn-1">1</a></sup> \
                b<sup class="footnote-ref"><a id="_fnref-2" href="#_fn-2">2</a></sup> \
                c<sup class="footnote-ref"><a id="_fnref-1-2" href="#_fn-1">1</a></sup> [^z]</p>
                <section class="footnotes" aria-label="{word footnotes}">
                <ol>
                <li id="_fn-1">
                <p>X</p>
                <p>More. <a href="#_fnref-1" class="footnote-back" \
                aria-label="{word footnote-back}">\u21a9</a> \
                <a href="#_fnref-1-2" class="footnote-back" aria-label="{word footnote-back}">\u21a9</a></p>
                </li>
                <li id="_fn-2">
                <p>Y <a href="#_fnref-2" class="footnote-back" \
                aria-label="{word footnote-back}">\u21a9</a></p>
                </li>
                </ol>
                </section>
                """, read.html());
        assertEquals(Set.of("_fnref-1", "_fnref-2", "_fnref-1-2", "_fn-1", "_fn-2"),
                Set.copyOf(read.prose().anchors()));
    }

    @Test
    void definitionListsHaveTermsAndTexts() {
        assertEquals("""
                <dl>
                <dt>Lamp</dt>
                <dd>Light</dd>
                <dd>of <em>oil</em></dd>
                <dt>Horn</dt>
                <dd>Noise</dd>
                </dl>
                """, ReadText.of("Lamp\n: Light\n: of *oil*\n\nHorn\n: Noise").html());
    }

    @Test
    void tasksAreCheckBoxesThatNobodyCanTick() {
        assertEquals("""
                <ul>
                <li class="task"><input type="checkbox" disabled aria-label="{word task-open}"> trim</li>
                <li class="task"><input type="checkbox" disabled checked \
                aria-label="{word task-done}"> light</li>
                <li>[ ]</li>
                <li>[y] sleep</li>
                </ul>
                """, ReadText.of("- [ ] trim\n- [X]\tlight\n- [ ]\n- [y] sleep").html());
        assertTrue(ReadText.of("1. [x] a\n\n2. b").html()
                .contains("<p><input type=\"checkbox\" disabled checked aria-label=\"{word task-done}\"> a"
                        + "</p>"));
    }

    @Test
    void strikesAreOfOneOrTwoTildes() {
        assertEquals("<p><del>a</del> <del>b</del> ~~~c~~~ ~d</p>\n",
                ReadText.of("~a~ ~~b~~ ~~~c~~~ ~d").html());
    }

    @Test
    void aTextOfOneLineHasNoParagraph() {
        assertEquals("Trim the <em>wick</em> {cite board}",
                ReadText.inline("Trim the *wick* [@board]").html());
        assertEquals("Costs $5", ReadText.inline("Costs $5").html());
        assertEquals(1, ReadText.inline("Costs $5").prose().bareFigures().size());
        assertEquals("<ul>\n<li>a</li>\n</ul>\n", ReadText.inline("- a").html());
        assertTrue(ReadText.inline("  ").prose().isEmpty());
    }

    @Test
    void plainTextHasTheWordsAndNoCodeBlocks() {
        assertEquals("Fog & horn\nSee redis store, the lamp and run git.\nCell one\ntwo\nlast",
                ReadText.of("# Fog & *horn*\n\nSee [[redis]] [[a|store]], [the lamp](b.md) and run `git`.\n\n"
                        + "```\ncode\n```\n\n|Cell one|two|\n|-|-|\n\nlast[^1]\n\n[^1]: [[fact/x]]")
                        .prose().plainText().replace("\n\n", "\n"));
    }

    @Test
    void wordsAreCountedOnceWhateverTheirMarks() {
        ReadText read = ReadText.of("# One two\n\nthr*ee* **four** `code code`\nfive - six");
        assertEquals(6, read.prose().words() - 1);
        assertEquals(0, ReadText.of("```\na b c\n```").prose().words());
    }

    @Test
    void whatLooksLikeATemplateIsText() {
        String text = "${a} <#if b> {{c}} {% d %} #{e} <%= f %>";
        assertTrue(ReadText.of(text).html().contains("${a} &lt;#if b&gt; {{c}} {% d %} #{e} &lt;%= f %&gt;"));
    }

    @Test
    void emptyTextsAreEmptyProse() {
        assertTrue(ReadText.of("\n  \n").prose().isEmpty());
        assertEquals("", ReadText.of("").prose().plainText());
        assertTrue(Prose.EMPTY.render(new NamedSlots()).isEmpty());
        assertTrue(Prose.EMPTY.renderWithout(Set.of("a"), new NamedSlots()).isEmpty());
    }
}

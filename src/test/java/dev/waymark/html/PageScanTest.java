package dev.waymark.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageScanTest {

    /** What was found, in order, and that each stands where the scan says. */
    private static final class Notes implements PageScan.Findings {

        private final byte[] page;
        private final List<String> ids = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();

        private Notes(byte[] page) {
            this.page = page;
        }

        @Override
        public void id(String id, int start, int end) {
            assertEquals(id, References.decode(text(start, end)));
            ids.add(id);
        }

        @Override
        public void target(String element, String url, int start, int end) {
            assertEquals(url, References.decode(text(start, end)));
            targets.add(element + " " + url);
        }

        private String text(int start, int end) {
            return new String(page, start, end - start, StandardCharsets.UTF_8);
        }
    }

    private static Notes scan(String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        Notes notes = new Notes(page);
        PageScan.of(page, notes);
        return notes;
    }

    @Test
    void idsAndTargetsAreToldInOrderWithTheirElement() {
        Notes notes = scan("""
                <!doctype html><html lang=en><head><link rel="stylesheet" href="a.css">\
                <script src="s.js"></script>
                </head><body><h1 id="top">Lamp</h1><a href="../fog/#horn">Fog</a> <img src="i.png" alt="">
                <picture><source srcset="a.webp 1x, b.webp 2x">\
                <map><area href="m.html"></map></picture></body></html>
                """);
        assertEquals(List.of("top"), notes.ids);
        assertEquals(List.of("link a.css", "script s.js", "a ../fog/#horn", "img i.png", "source a.webp",
                "source b.webp", "area m.html"), notes.targets);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a href=x>bare</a><a href='y'>single</a><A HREF = \"z\">upper</A>",
        "<p title='<a href=no>'>quoted</p><a title=\">\" href=yes>after</a>",
        "<!-- <a href=no id=no> --><a href=yes>after</a>",
        "<!--><a href=yes>empty comment</a>",
        "<!---><a href=yes>short comment</a>",
        "<!-- a --!><a href=yes>odd end of a comment</a>",
        "<script>if (a < b) document.write('<a href=no>')</script><a href=yes>x</a>",
        "<script><!-- </script><a href=yes>x</a>",
        "<style>a{content:'<a href=no>'}</style><a id=yes>x</a>",
        "<textarea><a href=no></textarea><a href=yes>x</a>",
        "<title><b id=no></title><b id=yes>x</b>",
        "<SCRIPT>'<a href=no>'</sCript ><a href=yes>x</a>",
        "<script>'</scripture><a href=no>'</script><a href=yes>x</a>",
        "<a href=\"a&amp;b=&quot;c&quot;\">references</a><a href='&#x6a;&#97;v'>numbers</a>",
        "<a href=\"?a=1&copy=2\">a reference without its semicolon</a>",
        "<a\nhref\n=\n\"lines\"\n>x</a>",
        "<a href=\"  spaces around  \">x</a>",
        "<a id=a/><br/id=b><img src=c/>",
        "<a href>no value</a>",
        "<a href=>none either</a><a id=\"\">empty</a>",
        "<b id>no value</b>",
        "a < b and <3 and <a href=yes>x</a> and < a href=no>",
        "</a href=no id=no><a href=yes>x</a>",
        "<?php <a href=no> ?><a href=yes>x</a>",
        "<a href=one href=two id=1 id=2>twice</a>",
        "<svg><use href=\"#lamp\"></use><use xlink:href=\"#fog\"></use></svg>",
        "<img srcset=\"a.png, b.png 2x ,c.png 300w\" src=d.png alt=''>",
        "<img srcset=\"data:image/gif;base64,AA== 1x\" alt=''>",
        "<a name=\"old\">x</a><object data=\"d\"></object><video poster=\"p\"></video>",
        "<a href=\"unclosed",
        "<a href=\"caf\u00e9-\ud83d\udd6f\" id=\"\ud83d\udd6f\">emoji</a>",
        "<a =x href=yes>odd name</a>",
        "<iframe><a href=no></iframe><a href=yes>x</a>",
        "<",
        "<a",
        "<a ",
        ""
    })
    void itAgreesWithAFullParserOnTrickyPages(String html) {
        agrees(html, html);
    }

    @Test
    void itAgreesWithAFullParserOnGeneratedPages() {
        for (int seed = 0; seed < 3_000; seed++) {
            String html = generated(new Random(seed));
            agrees(html, "seed " + seed + ": " + html);
        }
    }

    private static String generated(Random random) {
        String[] parts = {"<a href=", "<p id=", "\"lamp\"", "'fog'", "horn", ">", ">", ">", " ", " id=\"x\"",
            "text", "<!-- ", " -->", "<script>", "</script>", "<b ", "</b>", "/>", "&amp;", "\n",
            " title='\"'", " src=s.js", "<img", "<style>", "</style>", "</p>", "</a>", " href = \"y\"", "=",
            "/", "<i>"};
        StringBuilder html = new StringBuilder("<!doctype html><html><head></head><body>");
        for (int i = random.nextInt(24); i >= 0; i--) {
            html.append(parts[random.nextInt(parts.length)]);
        }
        return html.append("</body></html>").toString();
    }

    private static void agrees(String html, String message) {
        Notes notes = scan(html);
        Set<String> ids = new TreeSet<>();
        Set<String> targets = new TreeSet<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            String name = element.normalName();
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue();
                switch (attribute.getKey()) {
                    case "id" -> ids.add(value);
                    case "name" -> ids.addAll(name.equals("a") ? List.of(value) : List.of());
                    case "src", "href", "xlink:href", "poster" -> targets.add(name + " " + value.strip());
                    case "data" -> targets.addAll(name.equals("object") ? List.of(name + " " + value)
                            : List.of());
                    case "srcset" -> {
                        for (String candidate : value.split(",\\s|\\s,")) {
                            targets.add(name + " " + candidate.strip().split("\\s")[0]);
                        }
                    }
                    default -> {
                    }
                }
            }
        }
        assertEquals(ids, new TreeSet<>(notes.ids), message);
        assertEquals(targets, new TreeSet<>(notes.targets), message);
    }
}

package dev.waymark.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of a site that opens from a folder. */
class FolderLinksTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "../a/, ../a/index.html",
        "./, ./index.html",
        "../, ../index.html",
        "..,  ../index.html",
        "a/b/#c, a/b/index.html#c",
        "a/?q=1&amp;r=/#c, a/index.html?q=1&amp;r=/#c",
        "?q=1, index.html?q=1",
        "a.css, a.css",
        "../a/b.html#x, ../a/b.html#x",
        "#x, #x",
        "https://example.org/, https://example.org/",
        "mailto:ida@example.org, mailto:ida@example.org",
        "/guide/, /guide/"})
    void aLinkToAFolderNamesItsFile(String before, String after) {
        assertEquals("<p>href=\"../a/\" <a class=\"x\" href=\"" + after + "\">x</a>",
                FolderLinks.of("<p>href=\"../a/\" <a class=\"x\" href=\"" + before + "\">x</a>"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "<form action=\"../search/\">,                             <form action=\"../search/index.html\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=../b/\">, "
                + "<meta http-equiv=\"refresh\" content=\"0; url=../b/index.html\">",
        "<meta name=\"description\" content=\"a/\">,             <meta name=\"description\" content=\"a/\">",
        "<script type=\"module\" src=\"a.js\"></script>,         <script defer src=\"a.js\"></script>"})
    void soDoFormsAndRedirectsAndModulesBecomeClassic(String before, String after) {
        assertEquals(after, FolderLinks.of(before));
    }
}

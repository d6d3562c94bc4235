package dev.waymark.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgCleanerTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    private final Diagnostics found = new Diagnostics();

    private Optional<String> clean(String svg) {
        return SvgCleaner.clean(SourceFile.of("content/assets/tower.svg", svg), found);
    }

    private Optional<String> inside(String part) {
        return clean(START + part + "</svg>");
    }

    @Test
    void drawingStaysAsItIs() {
        String drawing = "<g transform=\"translate(1,2) rotate(30)\">"
                + "<path d=\"M0 0h1\" fill=\"rgb(1,2,3)\" stroke=\"url(#sky)\">"
                + "</path><text aria-label=\"A tower (old)\">Tower &amp; rock</text></g>";
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\">" + drawing + "</svg>\n",
                inside(drawing).orElseThrow());
        assertEquals(0, found.size());
    }

    @Test
    void whatADrawingProgramLeftBehindIsDropped() {
        assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"></path></svg>\n", clean("""
                <?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="https://evil.example/a.css"?>\
                <!-- made by hand -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://ink.example/" ink:version="1">\
                <metadata><a/></metadata>\
                <ink:view><script>alert(1)</script></ink:view><path ink:role="img" \
                class="x" d="M0 0"/></svg>""").orElseThrow());
        assertEquals(0, found.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<script href=\"https://evil.example/x.js\"/>",
        "<style>*{fill:url(https://evil.example)}</style>",
        "<foreignObject><p>text</p></foreignObject>",
        "<a href=\"https://evil.example\"><path/></a>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
        "<iframe src=\"x\"/>",
        "<path onclick=\"alert(1)\"/>",
        "<path onbegin=\"alert(1)\"/>",
        "<path style=\"fill:red\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<use xlink:href=\"data:image/svg+xml,x\"/>",
        "<use href=\" javascript:alert(1)\"/>",
        "<use href=\"&#106;avascript:alert(1)\"/>",
        "<path fill=\"url(https://evil.example)\"/>",
        "<path fill=\"URL(https://evil.example)\"/>",
        "<path fill=\"url( 'https://evil.example' )\"/>",
        "<path fill=\"u\\72l(https://evil.example)\"/>",
        "<path fill=\"url(#a) url(https://evil.example)\"/>",
        "<path mask=\"image-set('https://evil.example/x' 1x)\"/>",
        "<path clip-path=\"url(//evil.example/x#a)\"/>"})
    void whatRunsLoadsOrRestylesIsRefusedAtItsPlace(String part) {
        assertEquals(Optional.empty(), inside(part));
        assertEquals(1, found.size());
        int start = found.sorted().get(0).span().start();
        assertEquals(true, start >= START.length() && start < START.length() + part.length(),
                () -> found.sorted().toString());
        assertFalse(found.sorted().get(0).help().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no picture", "<html/>", "<svg/>", "<svg xmlns=\"http://example.org/\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\">", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
        "<g xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\">&nbsp;</svg>"})
    void whatIsNoPictureIsRefusedOnce(String text) {
        assertEquals(Optional.empty(), clean(text));
        assertEquals(1, found.size());
        assertFalse(found.sorted().get(0).help().isEmpty());
    }

    @Test
    void entitiesCannotGrow() {
        String entities = IntStream.range(1, 20)
                .mapToObj(i -> "<!ENTITY e%d \"%s\">".formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(Optional.empty(),
                clean("<!DOCTYPE svg [<!ENTITY e0 \"x\">" + entities + "]>" + START + "&e19;</svg>")));
        assertEquals(1, found.size());
    }

    @Test
    void partsThatUseEachOtherCannotGrow() {
        String uses = IntStream.range(1, 40).mapToObj(i -> "<g fill=\"none\" id=\"p%d\">%s</g>".formatted(
                i, "<use href=\"#p%d\"/>".formatted(i - 1).repeat(2))).collect(Collectors.joining());
        assertEquals(Optional.empty(), inside("<path id=\"p0\"/>" + uses));
        assertEquals("the parts of this picture use each other too often", found.sorted().get(0).message());
    }

    @Test
    void longChainOfPartsAndOneThatUsesItselfAreRefused() {
        String chain = IntStream.range(1, 50_000)
                .mapToObj(i -> "<g id=\"p%d\"><use href=\"#p%d\"/></g>".formatted(i, i - 1))
                .collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals(Optional.empty(), inside("<use href=\"#p49999\"/>" + chain));
            assertEquals(Optional.empty(), inside("<g id=\"a\"><use href=\"#a\"/></g>"));
        });
        assertEquals(1, found.sorted().size());
    }

    @Test
    void aPartMayBeUsedOften() {
        String bricks = "<path id=\"brick\" d=\"M0 0\"/>" + "<use href=\"#brick\"/>".repeat(500);
        assertEquals(false, inside(bricks).isEmpty());
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(Optional.empty(), inside("<g>".repeat(60) + "</g>".repeat(60)));
        assertEquals("nested-too-deeply", found.sorted().get(0).code().id());
    }

    @Test
    void placesAreRightFarIntoALargePicture() {
        String before = "<path d=\"" + "M0 0 ".repeat(4000) + "\"/>\n";
        assertEquals(Optional.empty(), clean(START + "\n" + before + "  <script/></svg>"));
        assertEquals("content/assets/tower.svg:3:3", found.sorted().get(0).span().toString());
    }
}

package dev.waymark.asset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssetReaderTest {

    private static final String PNG = "\u0089PNG\r\n\u001a\n....";

    @TempDir
    Path folder;

    private final Diagnostics found = new Diagnostics();

    private Optional<Asset> read(String path, String latin1) throws IOException {
        Path file = folder.resolve("asset");
        Files.write(file, latin1.getBytes(StandardCharsets.ISO_8859_1));
        return AssetReader.read(file, path, Files.size(file), "content/" + path, found);
    }

    private String code() {
        assertEquals(1, found.size());
        return found.sorted().get(0).code().id();
    }

    private static Stream<Arguments> pictures() {
        return Stream.of(Arguments.of("a.png", PNG), Arguments.of("a.jpg", "\u00ff\u00d8\u00ff\u00e0"),
                Arguments.of("a.JPEG", "\u00ff\u00d8\u00ff\u00e1"), Arguments.of("a.gif", "GIF89a"),
                Arguments.of("a.webp", "RIFF1234WEBPVP8"), Arguments.of("a.avif", "\0\0\0 ftypavif"));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picturesThatHoldWhatTheySayAreTakenAsTheyAre(String name, String bytes) throws IOException {
        byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(all, read("assets/" + name, bytes).orElseThrow().bytes());
        assertTrue(found.isEmpty());
    }

    private static Stream<Arguments> impostors() {
        return Stream.of(Arguments.of("a.png", "GIF89a"), Arguments.of("a.gif", "<script>"),
                Arguments.of("a.webp", "<script>WEBP"), Arguments.of("a.jpg", PNG),
                Arguments.of("a.avif", "<b>\nftypavif"), Arguments.of("a.gif", "GIF8*/alert"),
                Arguments.of("a.png", ""), Arguments.of("a.png", "<!-- " + PNG));
    }

    @ParameterizedTest
    @MethodSource("impostors")
    void picturesThatHoldSomethingElseAreRefused(String name, String bytes) throws IOException {
        assertEquals(Optional.empty(), read("assets/" + name, bytes));
        assertEquals("bad-asset", code());
    }

    @ParameterizedTest
    @CsvSource({"a.html", "a.js", "a.svgz", "a.pdf", ".htaccess", "CNAME", "a.png.exe", "sw.js", "a b.png",
        "a%2f.png", "-.png", "x y/a.png", "a#b/c.png"})
    void otherTypesAndStrangeNamesAreRefused(String name) throws IOException {
        assertEquals(Optional.empty(), read("assets/" + name, PNG));
        assertEquals("bad-asset", code());
    }

    @Test
    void urlChangesWithTheContentAndIsInSmallLetters() throws IOException {
        String one = read("assets/In/Tower.PNG", PNG).orElseThrow().url();
        String other = read("assets/In/Tower.PNG", PNG + "!").orElseThrow().url();
        assertTrue(one.matches("assets/in/tower-[0-9a-f]{8}\\.png") && !one.equals(other), one);
    }

    @Test
    void svgThatIsNotUtf8IsRefused() throws IOException {
        assertEquals(Optional.empty(), read("assets/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>\u00e6</text></svg>"));
        assertEquals("not-utf8", code());
    }

    @Test
    void missingFileIsTold() {
        assertEquals(Optional.empty(), AssetReader.read(
                folder.resolve("none"), "assets/a.png", 1, "content/assets/a.png", found));
        assertEquals("unreadable-file", code());
    }
}

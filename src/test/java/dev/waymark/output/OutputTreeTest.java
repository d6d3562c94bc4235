package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {

    @Test
    void manifestListsEveryFileWithItsUrlEntryAndDigest() {
        OutputTree tree = OutputTree.of(List.of(
                file("skills/lamp/index.html", "skill/lamp", "Trim the wick."),
                file("404.html", "", "No light here.")));

        assertEquals("""
                {"generator":"waymark","format":1,"digest":"crc32+crc32c","files":[
                {"url":"/404.html","path":"404.html","entry":"","bytes":14,"digest":"%s"},
                {"url":"/skills/lamp/","path":"skills/lamp/index.html","entry":"skill/lamp","bytes":14,\
                "digest":"%s"}
                ]}
                """.formatted(digest("No light here."), digest("Trim the wick.")), tree.manifest());
        assertEquals(28, tree.size());
    }

    @Test
    void manifestIsReadBack() {
        OutputTree tree = OutputTree.of(List.of(
                file("lights/Øresund.html", "city/\"Øre\\sund\"\n\ud83d\udca1", "x"),
                file("index.html", "page/home", ""), file("lights/index.html", "", "y")));

        assertEquals(Optional.of(tree), OutputTree.ofManifest(tree.manifest()));
        OutputTree empty = OutputTree.of(List.of());
        assertEquals(Optional.of(empty), OutputTree.ofManifest(empty.manifest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}",
            "{\"generator\":\"waymark\",\"format\":1,\"digest\":\"crc32+crc32c\",\"files\":[\n",
            "{\"generator\":\"waymark\",\"format\":1,\"digest\":\"crc32+crc32c\",\"files\":[\n]}\n\n]}\n",
            "{\"generator\":\"waymark\",\"format\":1,\"digest\":\"crc32+crc32c\",\"files\":[\nlamp\n]}\n"})
    void damagedManifestIsNone(String text) {
        assertEquals(Optional.empty(), OutputTree.ofManifest(text));
    }

    @Test
    void orderOfAddingMakesNoDifference() {
        List<PublishedFile> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(file("keepers/" + i + "/index.html", "role/keeper-" + i, "Keeper " + i));
        }
        String expected = OutputTree.of(files).manifest();

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertEquals(expected, OutputTree.of(files).manifest(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"index.html,/", "skills/lamp/index.html,/skills/lamp/", "404.html,/404.html",
            "reindex.html,/reindex.html", "data/lamps.csv,/data/lamps.csv"})
    void urlOfAnIndexPageIsItsFolder(String path, String url) {
        assertEquals(url, file(path, "", "").url());
    }

    /** The check values of both checksums for the nine digits. */
    @Test
    void digestIsBothChecksumsSideBySide() {
        assertEquals("cbf43926e3069283", digest("123456789").toString());
        assertEquals(digest("123456789"), Digest.parse("cbf43926e3069283"));
        assertNotEquals(digest("lamp"), digest("lamq"));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedFile file(String path, String entry, String text) {
        return PublishedFile.of(new OutputFile(path, entry, text.getBytes(StandardCharsets.UTF_8)));
    }
}

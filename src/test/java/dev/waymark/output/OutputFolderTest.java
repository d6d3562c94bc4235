package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    @TempDir
    private Path root;
    private Path content;
    private Path templates;
    private Path output;

    @BeforeEach
    void makeSources() throws IOException {
        root = root.toRealPath();
        content = Files.createDirectories(root.resolve("guide/content"));
        templates = Files.createDirectories(root.resolve("guide/templates"));
        output = root.resolve("guide/site-output");
        Files.createDirectories(content.resolve("roles"));
        Files.writeString(content.resolve("roles/keeper.md"), "Keeps the light.");
    }

    @Test
    void missingFolderIsAccepted() {
        assertDoesNotThrow(() -> open(output));
        assertDoesNotThrow(() -> open(root.resolve("not/yet/there")));
    }

    @Test
    void folderThatHoldsOnlyNamesThatStayIsAccepted() throws IOException {
        Files.createDirectories(output);
        assertDoesNotThrow(() -> open(output));
        Lighthouse.addKeptFiles(output);
        Files.createFile(output.resolve(".nojekyll"));
        Files.createFile(output.resolve(".gitkeep"));
        assertDoesNotThrow(() -> open(output));
    }

    @Test
    void folderThatWePublishedIsAcceptedWhateverElseItHolds() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Files.writeString(output.resolve("stray.txt"), "left by somebody");
        assertDoesNotThrow(() -> open(output));
    }

    @Test
    void folderOfOthersIsRefusedWithSomeOfItsNames() throws IOException {
        Files.createDirectories(output.resolve("photos"));
        for (String name : List.of("a.jpg", "b.jpg", "c.jpg", ".gitignore")) {
            Files.writeString(output.resolve(name), "a picture");
        }
        assertRefused(output,
                "holds files that Waymark did not write (a.jpg, b.jpg, c.jpg and 1 more); empty it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"generator\":\"hugo\",\"format\":1}",
            "{\"generator\":\"waymark-like\"}"})
    void manifestOfOthersIsNoManifest(String text) throws IOException {
        Files.createDirectories(output.resolve("data"));
        Files.writeString(output.resolve("data/manifest.json"), text);
        assertRefused(output, "holds files that Waymark did not write (data)");
    }

    @Test
    void manifestThatIsALinkIsNoManifest() throws Exception {
        Lighthouse.SUMMER.publish(output);
        Path other = Files.createDirectories(root.resolve("other/data")).getParent();
        Files.createSymbolicLink(other.resolve("data/manifest.json"), output.resolve("data/manifest.json"));
        assertRefused(other, "did not write");
    }

    @Test
    void sourcesTheirParentsAndWhatLiesInThemAreRefused() throws IOException {
        assertRefused(content, "holds the sources of the site");
        assertRefused(templates, "holds the sources of the site");
        assertRefused(root.resolve("guide"), "contains " + content);
        assertRefused(root, "contains " + content);
        assertRefused(content.resolve("site"), "lies inside " + content);
        assertRefused(templates.resolve("pages/site"), "lies inside " + templates);
        assertRefused(root.resolve("guide/../guide/./content"), "holds the sources of the site");
    }

    @Test
    void sourcesBehindALinkAreRefusedToo() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("alias"), root.resolve("guide"));
        assertRefused(link.resolve("content"), "holds the sources of the site");
        assertRefused(link.resolve("content/site"), "lies inside");
        Path linked = Files.createSymbolicLink(root.resolve("linked-content"), content);
        OutputRefused refusal = assertThrows(OutputRefused.class,
                () -> Publisher.open(content, List.of(linked)).close());
        assertTrue(refusal.getMessage().contains("holds the sources"), refusal.getMessage());
    }

    @Test
    void sourcesThatDoNotExistAreProtectedAsWell() {
        Path missing = root.resolve("missing");
        assertThrows(OutputRefused.class, () -> Publisher.open(missing, List.of(missing)).close());
        assertThrows(OutputRefused.class,
                () -> Publisher.open(missing.resolve("x"), List.of(missing)).close());
    }

    @Test
    void nameThatOnlyBeginsLikeTheSourcesIsAccepted() {
        assertDoesNotThrow(() -> open(root.resolve("guide/content-site")));
    }

    @Test
    void linkIsRefusedEvenWhereItsTargetWouldBeAccepted() throws IOException {
        Path target = Files.createDirectories(root.resolve("target"));
        Files.createSymbolicLink(output, target);
        assertRefused(output, "is a symbolic link");
        Path dangling = Files.createSymbolicLink(root.resolve("dangling"), root.resolve("nowhere"));
        assertRefused(dangling, "is a symbolic link");
    }

    @Test
    void folderBelowALinkIsAccepted() throws IOException {
        Path real = Files.createDirectories(root.resolve("real"));
        Path link = Files.createSymbolicLink(root.resolve("alias"), real);
        assertDoesNotThrow(() -> open(link.resolve("site")));
    }

    @Test
    void fileInItsPlaceIsRefused() throws IOException {
        Files.writeString(output, "a log book");
        assertRefused(output, "is not a folder");
    }

    @Test
    void homeAndRootAreRefused() throws IOException {
        assertRefused(Path.of(System.getProperty("user.home")), "is your home folder");
        assertRefused(root.getRoot(), "is the root of the file system");
    }

    private void open(Path folder) throws OutputRefused, IOException {
        Publisher.open(folder, List.of(content, templates)).close();
    }

    private void assertRefused(Path folder, String reason) throws IOException {
        Snapshot before = Snapshot.of(root);
        OutputRefused refusal = assertThrows(OutputRefused.class, () -> open(folder));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("; "), "says what to do: " + refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
        assertEquals(before, Snapshot.of(root));
    }
}

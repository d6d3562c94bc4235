package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Limits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot lie among the samples: what is no text, no file, or too much. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadFilesTest {

    private static final String SKILL = """
            ---
            title: Wicks
            summary: Trimming them.
            category: lamps
            %s---

            Trim it.
            """;

    @TempDir
    Path content;

    @BeforeEach
    void layTheGuide() throws IOException {
        Folders.copy(ReadContent.resource("complete"), content);
    }

    private List<String> told() {
        return ReadContent.of(content).diagnostics().stream()
                .map(found -> (found.span().isWholeFile() ? found.span().file().path()
                        : found.span().toString()) + " " + found.code().id()).toList();
    }

    @Test
    void emptyFolderIsToldOnce(@TempDir Path empty) {
        assertEquals(List.of("content:1:1 empty-content: the content folder has no entries"
                + " | add site.yaml and an entry, such as pages/home.md"), ReadContent.of(empty).told());
    }

    @Test
    void folderWithSettingsAloneHasNoEntries(@TempDir Path folder) {
        ReadContent.write(folder, "site.yaml", "title: Keepers\nbase-url: https://example.org/\n");
        assertEquals(List.of("content:1:1 empty-content: the content folder has no entries"
                + " | add one, such as pages/home.md"), ReadContent.of(folder).told());
    }

    @Test
    void missingSettingsAreToldOnce() throws IOException {
        Files.delete(content.resolve("site.yaml"));
        assertEquals(List.of("content/site.yaml missing-settings"), told());
    }

    @Test
    void settingsWithAnotherEndingAreNotAlsoMissing() throws IOException {
        Files.move(content.resolve("site.yaml"), content.resolve("site.yml"));
        assertEquals(List.of("content/site.yml wrong-ending"), told());
    }

    @Test
    void latin1IsToldAtTheFirstWrongByte() throws IOException {
        Files.write(content.resolve("skills/wicks.md"),
                SKILL.formatted("").replace("Trim it", "æøå Trim").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("content/skills/wicks.md:7:1 not-utf8"), told());
    }

    @Test
    void utf16IsNotUtf8() throws IOException {
        byte[] utf16 = SKILL.formatted("").getBytes(StandardCharsets.UTF_16);
        Files.write(content.resolve("skills/wicks.md"), utf16);
        assertEquals(List.of("content/skills/wicks.md:1:1 not-utf8"), told());
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMoveNoPosition() {
        String text = SKILL.formatted("tags: [night]\nhelps: [skill/lamp-crae]\n");
        ReadContent.write(content, "skills/wicks.md", "\uFEFF" + text.replace("\n", "\r\n"));
        assertEquals(List.of("content/skills/wicks.md:6:9 unknown-reference"), told());
    }

    @Test
    void oldMacLineEndsCountAsLines() {
        ReadContent.write(content, "skills/wicks.md", SKILL.formatted("colour: red\n").replace('\n', '\r'));
        assertEquals(List.of("content/skills/wicks.md:5:1 unknown-field"), told());
    }

    @Test
    void hundredMegabytesAreRefusedUnread() throws IOException {
        Path wicks = content.resolve("skills/wicks.md");
        try (RandomAccessFile file = new RandomAccessFile(wicks.toFile(), "rw")) {
            file.setLength(100 << 20);
        }
        assertEquals(List.of("content/skills/wicks.md file-too-large"), told());
    }

    @Test
    void settingsThatAreTooLargeAreNotAlsoMissing() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(content.resolve("site.yaml").toFile(), "rw")) {
            file.setLength(Limits.SOURCE_BYTES + 1);
        }
        assertEquals(List.of("content/site.yaml file-too-large"), told());
    }

    @Test
    void largePicturesAreRefused() throws IOException {
        Path tower = content.resolve("assets/tower.png");
        try (RandomAccessFile file = new RandomAccessFile(tower.toFile(), "rw")) {
            file.setLength(Limits.ASSET_BYTES + 1);
        }
        assertEquals(List.of("content/assets/tower.png file-too-large"), told());
    }

    @Test
    void symbolicLinksAreNotFollowed(@TempDir Path outside) throws IOException {
        Path secret = ReadContent.write(outside, "secret.md", SKILL.formatted(""));
        Files.createSymbolicLink(content.resolve("skills/secret.md"), secret);
        Files.createSymbolicLink(content.resolve("skills/folder"), outside);
        Files.createSymbolicLink(content.resolve("faqs/dangling.md"), outside.resolve("nothing.md"));
        Files.createSymbolicLink(content.resolve("assets/secret.png"), secret);
        assertEquals(List.of("content/assets/secret.png special-file",
                "content/faqs/dangling.md special-file", "content/skills/folder special-file",
                "content/skills/secret.md special-file"), told());
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Path folder = content.resolve(".real");
        Folders.copy(ReadContent.resource("complete"), folder);
        Path link = Files.createSymbolicLink(content.resolve(".link"), folder);
        assertEquals(List.of(), ReadContent.of(link).told());
    }

    @Test
    void namedPipeIsRefusedUnopened() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("mkfifo", content.resolve("skills/pipe.md").toString()).start();
        assumeTrue(process.waitFor() == 0, "no mkfifo here");
        assertEquals(List.of("content/skills/pipe.md special-file"), told());
    }

    @Test
    void unreadableFileIsTold() {
        Path file = ReadContent.write(content, "skills/wicks.md", SKILL.formatted(""));
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file),
                "this user may read everything");
        assertEquals(List.of("content/skills/wicks.md unreadable-file"), told());
    }

    @Test
    void controlAndBidiCharactersAreToldAtTheirPlace() {
        for (String invisible : List.of("\u0001", "\u001b", "\u007f", "\u0085", "\u200f", "\u2028", "\u202e",
                "\u2066", "\u061c", "\ufeff", "\uffff")) {
            ReadContent.write(content, "skills/wicks.md",
                    SKILL.formatted("aliases: [\"🧹 ab" + invisible + "c\"]\n"));
            assertEquals(List.of("content/skills/wicks.md:5:17 control-character"), told(),
                    Integer.toHexString(invisible.charAt(0)));
        }
    }

    @Test
    void namesWithControlCharactersDoNotReachTheTerminal() throws IOException {
        Files.writeString(content.resolve("skills/a\u001b[31mb.md"), "x");
        assertEquals(List.of("content/skills/a?[31mb.md bad-id"), told());
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreRefused() throws IOException {
        Files.copy(content.resolve("assets/tower.png"), content.resolve("assets/tower.pnG"));
        assumeTrue(Files.list(content.resolve("assets")).count() == 2, "capitals count for nothing here");
        assertTrue(told().contains("content/assets/tower.png bad-asset"), () -> told().toString());
    }
}
